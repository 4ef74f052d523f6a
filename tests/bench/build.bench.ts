import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runAstro } from '../../supabase/local/astro-build.ts';
import { builtTown } from './built-town.ts';

const SIZES = [10, 100, 1000];
const SERVICES_PER_HUB = 10;

/** The least that Astro could do for as many pages: a heading each. */
const BARE_PAGE = (pages: number) => `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, at) => ({ params: { page: String(at) } }));
---
<html lang="en"><head><title>{Astro.params.page}</title></head><h1>{Astro.params.page}</h1></html>
`;

/** Milliseconds that Astro takes to build a site of bare pages. */
async function bareBuild(pages: number): Promise<number> {
  // Beside the packages, where Astro finds itself.
  const root = await mkdtemp(resolve('node_modules/.hearth-bench-'));
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await writeFile(join(root, 'src/pages/[page].astro'), BARE_PAGE(pages));
  const started = performance.now();
  await runAstro(['build', '--root', root], { quiet: true });
  const built = performance.now() - started;
  await rm(root, { recursive: true });
  return built;
}

const times = (factor: number) => `${factor.toFixed(1)} ×`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** How long the site takes to build as a town grows, beside a bare site of as many pages. */
export async function benchBuild(): Promise<void> {
  let before: { hubs: number; pages: number; built: number } | undefined;
  for (const hubs of SIZES) {
    const { pages, built, close } = await builtTown({ hubs, services: hubs * SERVICES_PER_HUB });
    await close();
    const bare = await bareBuild(pages);
    const rate = (milliseconds: number) => `${((pages * 1000) / milliseconds).toFixed(0)} a second`;
    console.log(
      `${hubs} hubs, ${pages} pages: ${seconds(built)}, ${rate(built)}; bare ${seconds(bare)}, ` +
        `${rate(bare)}: ${times(built / bare)}`,
    );
    if (before) {
      console.log(
        `  beside ${before.hubs} hubs: ${times(pages / before.pages)} the pages in ` +
          `${times(built / before.built)} the time`,
      );
    }
    before = { hubs, pages, built };
  }
}
