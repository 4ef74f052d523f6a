import { expect, test } from 'vitest';
import { attributes, builtFile, builtPages, type BuiltPage } from './built-site.ts';

const API = /^\/(rest|auth)\/v1\//;
const anchors = new Map(
  builtPages.map(({ path, root }) => [path, new Set(attributes(root, '[id]', 'id'))]),
);

/** Where a page leads on its own site: links, and forms that the site itself answers. */
function destinations({ path, root }: BuiltPage): URL[] {
  const [canonical] = attributes(root, 'link[rel="canonical"]', 'href');
  const page = new URL(path, canonical);
  return [...attributes(root, 'a[href]', 'href'), ...attributes(root, 'form[action]', 'action')]
    .map((address) => new URL(address, page))
    .filter(({ origin, pathname }) => origin === page.origin && !API.test(pathname));
}

function isDead({ pathname, hash }: URL): boolean {
  if (!builtFile(pathname)) return true;
  const ids = anchors.get(pathname);
  return hash !== '' && ids !== undefined && !ids.has(decodeURIComponent(hash.slice(1)));
}

test('no link of the site is dead, to the very paragraph', () => {
  const dead = new Map<string, string>();
  for (const page of builtPages) {
    for (const url of destinations(page)) {
      if (isDead(url)) dead.set(url.pathname + url.hash, page.path);
    }
  }
  expect([...dead].map(([to, from]) => `${to}, from ${from}`)).toEqual([]);
});
