import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostcodeChunk } from '../postcode.ts';
import type { LoadedPostcodes } from './loaded.ts';

/**
 * Writes a council's chunks so that a reader finds either all the old ones or all the new ones: the
 * new folder is renamed into place whole, then `index.json` is replaced in one step, and only then
 * is the old folder removed. What a crash leaves behind, the next import clears away.
 *
 * @param folder where the council's chunks live, such as `public/postcodes/middlesbrough`
 */
export async function publishPostcodes(
  folder: string,
  chunks: ReadonlyMap<string, PostcodeChunk>,
  about: Pick<LoadedPostcodes, 'files' | 'imported_on'>,
): Promise<LoadedPostcodes> {
  const contents = new Map([...chunks].map(([name, chunk]) => [name, JSON.stringify(chunk)]));
  const loaded: LoadedPostcodes = { version: digest(contents), ...about, districts: count(chunks) };
  await mkdir(folder, { recursive: true });
  const incoming = await mkdtemp(join(folder, '.incoming-'));
  try {
    await mkdir(join(incoming, 'chunks'));
    for (const [name, content] of contents) {
      await writeFile(join(incoming, 'chunks', `${name}.json`), content);
    }
    await writeFile(join(incoming, 'index.json'), `${JSON.stringify(loaded, null, 2)}\n`);
    // A folder of this name is whole and holds the same: it is named by its content.
    const there = (await readdir(folder)).includes(loaded.version);
    if (!there) await rename(join(incoming, 'chunks'), join(folder, loaded.version));
    await rename(join(incoming, 'index.json'), join(folder, 'index.json'));
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  const current = new Set(['index.json', loaded.version]);
  for (const name of await readdir(folder)) {
    if (!current.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  return loaded;
}

function digest(contents: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, content] of contents) hash.update(`${name}\n${content}\n`);
  return hash.digest('hex').slice(0, 12);
}

function count(chunks: ReadonlyMap<string, PostcodeChunk>): Record<string, number> {
  const total = (chunk: PostcodeChunk) => Object.values(chunk).join('').length / 3;
  return Object.fromEntries([...chunks].map(([name, chunk]) => [name, total(chunk)]));
}
