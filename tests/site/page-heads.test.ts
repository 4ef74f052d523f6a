import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributes, builtPages, isUnlisted } from './built-site.ts';

const locations = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url!));

const inSitemap = locations('dist/sitemap-index.xml').flatMap(({ pathname }) =>
  locations(`dist${pathname}`).map((url) => url.pathname),
);

test.for(builtPages.map((page) => [page.path, page] as const))(
  '%s says what it is',
  ([path, page]) => {
    const texts = (selector: string) =>
      page.root.querySelectorAll(selector).map(({ textContent }) => textContent.trim());
    expect(texts('h1')).toEqual([expect.stringMatching(/\S/)]);
    expect(texts('head > title')).toEqual([expect.stringMatching(/\S/)]);
    expect(attributes(page.root, 'meta[name="description"]', 'content')).toEqual([
      expect.stringMatching(/\S/),
    ]);
    expect(attributes(page.root, 'html', 'lang')).toEqual([expect.stringMatching(/^[a-z]{2}/)]);
    const canonical = attributes(page.root, 'link[rel="canonical"]', 'href');
    if (!/^\/(404|500)\.html$/.test(path))
      expect(canonical.map((url) => new URL(url).pathname)).toEqual([path]);
  },
);

test('no two pages that can be found share a title, but those that must tell nothing', () => {
  const titles = builtPages
    .filter((page) => !isUnlisted(page) && !page.root.querySelector('[data-exit]'))
    .map(({ root }) => root.querySelector('title')!.textContent);
  const shared = titles.filter((title, at) => titles.indexOf(title) !== at);
  expect(shared).toEqual([]);
});

test('the sitemap lists every page that may be found, and no other', () => {
  const listed = builtPages.filter((page) => !isUnlisted(page)).map(({ path }) => path);
  expect(inSitemap.sort()).toEqual(listed.sort());
});
