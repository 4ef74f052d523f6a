import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';

const SCRIPT = /<script type="module" src="(\/[^"]+)"><\/script>/g;
const ENTRY = 'scripts of the page';

/** One script of several built ones and all that they import; what they import later stays apart. */
async function bundled(root: string, addresses: string[]): Promise<string> {
  const addressOf = (file: string) => `/${relative(root, file).split(sep).join('/')}`;
  const bundle = await rolldown({
    input: ENTRY,
    makeAbsoluteExternalsRelative: false,
    plugins: [
      {
        name: 'built-scripts',
        resolveId(source, importer, { kind }) {
          if (source === ENTRY) return source;
          const from = importer === undefined || importer === ENTRY ? '/' : addressOf(importer);
          const address = posix.resolve(dirname(from), source);
          return kind === 'dynamic-import'
            ? { id: address, external: true }
            : { id: join(root, address), moduleSideEffects: true };
        },
        load: (id) =>
          id === ENTRY
            ? addresses.map((address) => `import ${JSON.stringify(address)};`).join('')
            : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  // Nothing in it may end the element that it stands in.
  return output[0].code.trim().replaceAll('</script', String.raw`<\/script`);
}

/**
 * Writes the scripts of some pages into them, all in one, in place of the files that they name: on a
 * slow network each file costs a round trip (docs/decisions/0018). The page's content security policy
 * names the script by its hash.
 *
 * @param pages matches the addresses of those pages
 */
export function scriptsInPage(pages: RegExp): AstroIntegration {
  return {
    name: 'scripts-in-page',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const made = new Map<string, Promise<string>>();
        for (const name of await readdir(root, { recursive: true })) {
          const address = `/${name
            .split(sep)
            .join('/')
            .replace(/index\.html$/, '')}`;
          if (!name.endsWith('.html') || !pages.test(address)) continue;
          const html = await readFile(join(root, name), 'utf8');
          const named = [...html.matchAll(SCRIPT)].map(([, script]) => script!);
          if (named.length === 0) continue;
          const key = named.join(' ');
          if (!made.has(key)) made.set(key, bundled(root, named));
          const code = await made.get(key)!;
          const hash = createHash('sha256').update(code).digest('base64');
          let left = named.length;
          const written = html
            .replace(SCRIPT, () => ((left -= 1) ? '' : `<script type="module">${code}</script>`))
            .replace(/script-src [^;]*/, (allowed) => `${allowed} 'sha256-${hash}'`);
          await writeFile(join(root, name), written);
        }
      },
    },
  };
}
