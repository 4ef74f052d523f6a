import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attributes, builtPages, type BuiltPage } from './built-site.ts';

/** What a browser fetches without being asked: everything but links and forms. */
const FETCHED: [selector: string, attribute: string][] = [
  ['[src]', 'src'],
  ['[srcset]', 'srcset'],
  ['link[rel="stylesheet"]', 'href'],
  ['link[rel="preload"]', 'href'],
  ['link[rel="modulepreload"]', 'href'],
  ['link[rel="icon"]', 'href'],
  ['use', 'href'],
  ['image', 'href'],
  ['object', 'data'],
];

const pages = builtPages.map((page) => [page.path, page] as const);

const fetched = ({ root, html }: BuiltPage) => [
  ...FETCHED.flatMap(([selector, name]) => attributes(root, selector, name)),
  ...[...html.matchAll(/url\(["']?(?!data:)([^)"']+)/g)].map(([, url]) => url!),
];

/** The hashes by which a policy lets in what stands in the page itself. */
const hashes = (page: BuiltPage, element: 'script' | 'style') =>
  [...page.html.matchAll(new RegExp(`<${element}([^>]*)>(.*?)</${element}>`, 'gs'))]
    .filter(([, opening, body]) => body && !/type="application\/(ld\+)?json"/.test(opening!))
    .map(([, , body]) => `'sha256-${createHash('sha256').update(body!).digest('base64')}'`);

test.for(pages)('%s fetches nothing from anywhere else', ([, page]) => {
  expect(fetched(page).filter((url) => /^([a-z]+:)?\/\//i.test(url))).toEqual([]);
});

test.for(pages)('%s lets in no script or style but those it was built with', ([, page]) => {
  const [policy, ...more] = attributes(
    page.root,
    'meta[http-equiv="content-security-policy"]',
    'content',
  );
  expect(more).toEqual([]);
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
  for (const element of ['script', 'style'] as const) {
    const allowed = policy!.split(';').find((part) => part.trim().startsWith(`${element}-src`))!;
    for (const hash of hashes(page, element)) expect(allowed).toContain(hash);
  }
});

test.for(pages)('%s has no style or script in an attribute', ([, { html }]) => {
  const tags = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').match(/<[a-z][^>]*>/gi) ?? [];
  const offending = tags.filter((tag) =>
    /\s(style|on[a-z]+)\s*=/i.test(tag.replace(/=\s*"[^"]*"/g, '=""')),
  );
  expect(offending).toEqual([]);
});
