import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';
import { readRewriteRules } from '../../supabase/local/rewrite-rules.ts';

/** One page of the site as `npm run build` left it in dist. */
export interface BuiltPage {
  /** Its address on the site: `/hubs/`. */
  path: string;
  file: string;
  html: string;
  root: HtmlElement;
}

const SITE = 'dist';
const rewrite = readRewriteRules(join(SITE, '_redirects'));

const addressOf = (file: string) =>
  `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** @throws Error when nothing is built yet. */
async function readPages(): Promise<BuiltPage[]> {
  if (!existsSync(join(SITE, 'index.html'))) {
    throw new Error('There is no site yet: npm run build.');
  }
  const parser = new Parser(await new HtmlValidate({ root: true }).getConfigFor('page.html'));
  return globSync('**/*.html', { cwd: SITE })
    .sort()
    .map((name) => {
      const file = join(SITE, name);
      const html = readFileSync(file, 'utf8');
      return { path: addressOf(name), file, html, root: parser.parseHtml(html) };
    });
}

export const builtPages = await readPages();

/** Whether search engines are asked to leave a page out. */
export const isUnlisted = ({ root }: BuiltPage) =>
  attributes(root, 'meta[name="robots"]', 'content').some((content) => content.includes('noindex'));

/** The file that answers an address, as a static host looks it up; nothing when it is a 404. */
export function builtFile(pathname: string): string | undefined {
  const address = rewrite(pathname);
  const file = join(SITE, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** An attribute's values over every element that matches, with their entities read. */
export function attributes(root: HtmlElement, selector: string, name: string): string[] {
  return root
    .querySelectorAll(selector)
    .map((element) => element.getAttributeValue(name))
    .filter((value) => value !== null)
    .map((value) => value.replace(/&(amp|#38);/g, '&').replace(/&(quot|#34);/g, '"'));
}
