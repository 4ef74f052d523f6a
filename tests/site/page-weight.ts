import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributes, builtFile, type BuiltPage } from './built-site.ts';

/** Bytes over the network, each file gzipped as hosts do it -9; woff2 as it is. */
export interface Weight {
  /** Scripts that run as the page loads, an island's own included. */
  scripts: number;
  /** Scripts that wait for something to happen: a dynamic import. */
  later: number;
  /** What is needed before the page reads as designed: HTML, stylesheets and preloaded fonts. */
  firstView: number;
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.js)["'`]/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]/g;
/** Loads only where a council configures tiles of its own. */
const BY_CONFIGURATION = /\/leaflet-pmtiles\./;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)(?![^>]*json")[^>]*>(.+?)<\/script>/gs;

const read = (address: string) => readFileSync(builtFile(address)!);
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const gzippedFiles = (addresses: Iterable<string>) =>
  sum([...addresses].map((address) => gzipped(read(address))));

const importsOf = (script: string, address: string, pattern: RegExp) =>
  [...script.matchAll(pattern)].map(([, imported]) =>
    posix.resolve(posix.dirname(address), imported!),
  );
const imports = (address: string, pattern: RegExp) =>
  importsOf(read(address).toString(), address, pattern);

/** Adds a script and everything that it imports to the scripts that are loaded already. */
function load(address: string, loaded: Set<string>): void {
  if (loaded.has(address) || BY_CONFIGURATION.test(address)) return;
  loaded.add(address);
  for (const imported of imports(address, STATIC_IMPORT)) load(imported, loaded);
}

const ISLAND = ['component-url', 'renderer-url', 'before-hydration-url'];

/** Follows a page's scripts and islands through their imports. */
export function weighPage({ html, root }: BuiltPage): Weight {
  const entries = [
    ...attributes(root, 'script[src]', 'src'),
    ...ISLAND.flatMap((name) => attributes(root, 'astro-island', name)),
  ];
  const atOnce = new Set<string>();
  for (const entry of entries) load(entry, atOnce);
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, body]) => body!);
  const all = new Set(atOnce);
  for (const body of inline) {
    for (const imported of importsOf(body, '/', DYNAMIC_IMPORT)) load(imported, all);
  }
  for (const script of all) {
    for (const imported of imports(script, DYNAMIC_IMPORT)) load(imported, all);
  }
  const styles = attributes(root, 'link[rel="stylesheet"]', 'href');
  const fonts = attributes(root, 'link[rel="preload"][as="font"]', 'href');
  return {
    scripts: gzippedFiles(atOnce) + sum(inline.map(gzipped)),
    later: gzippedFiles(all.difference(atOnce)),
    firstView: gzipped(html) + gzippedFiles(styles) + sum(fonts.map((font) => read(font).length)),
  };
}
