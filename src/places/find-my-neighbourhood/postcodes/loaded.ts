import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** What the last import left, as `index.json` beside the chunks tells it. */
export const loadedSchema = z.strictObject({
  /** Folder of the chunks; named by their content, so that browsers may keep them for good. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  imported_on: z.iso.date(),
  files: z.array(z.string()),
  /** How many postcodes each chunk holds. */
  districts: z.record(z.string(), z.int()),
});

export type LoadedPostcodes = z.infer<typeof loadedSchema>;

/** The folder a council's chunks are served from, below the site's root. */
export function postcodeFolder(council: string): string {
  return `postcodes/${council}`;
}

/**
 * Reads which postcodes are loaded, or null where none are.
 *
 * @throws when `index.json` is there but is not what an import writes
 */
export async function loadedPostcodes(folder: string): Promise<LoadedPostcodes | null> {
  const path = join(folder, 'index.json');
  try {
    return loadedSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Error(`${path} is not usable. Import the postcodes again.`, { cause: error });
  }
}
