import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PAGE_SCRIPT = /<script type="module" src="([^"]+)"/g;
/** Islands that start as the page loads; others wait until they are seen. */
const ISLAND = /<astro-island [^>]*client="(?:idle|load|only)"[^>]*>/g;
const ISLAND_SCRIPT = /(?:component|renderer)-url="([^"]+)"/g;
const IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one!);

/**
 * Names at the end of each built page what its scripts import, and what those import, so that a
 * browser asks for all of it at once: on a slow network each step of a chain costs a round trip.
 * After the words of the page, because those come first.
 */
export function preloadModules(): AstroIntegration {
  return {
    name: 'preload-modules',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const imported = new Map<string, Promise<string[]>>();
        const importsOf = (address: string) => {
          const known = imported.get(address);
          if (known) return known;
          const reading = readFile(join(root, address), 'utf8').then((script) =>
            found(script, IMPORT).map((path) => posix.resolve(posix.dirname(address), path)),
          );
          imported.set(address, reading);
          return reading;
        };
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const page = join(root, name);
          const html = await readFile(page, 'utf8');
          const islands = (html.match(ISLAND) ?? []).flatMap((tag) => found(tag, ISLAND_SCRIPT));
          const asked = new Set(found(html, PAGE_SCRIPT));
          const scripts = new Set([...asked, ...islands]);
          for (const script of scripts) {
            for (const next of await importsOf(script)) scripts.add(next);
          }
          const links = [...scripts.difference(asked)].map(
            (script) => `<link rel="modulepreload" href="${script}">`,
          );
          if (links.length > 0) {
            await writeFile(page, html.replace('</body>', `${links.join('')}</body>`));
          }
        }
      },
    },
  };
}
