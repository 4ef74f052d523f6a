import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { canPlacePoints } from '../ward-finder.ts';
import { type CouncilPostcodes, type CouncilWard, gatherPostcodes } from './council-postcodes.ts';
import { FileFault } from '../../../lib/file-fault.ts';
import type { LoadedPostcodes } from './loaded.ts';
import { publishPostcodes } from './publish.ts';
import { readPostcodes } from './rows.ts';

/** What to import, for which council, and where to. */
export interface PostcodeImport {
  /** CSV files, or folders of them, as Code-Point Open comes. */
  paths: readonly string[];
  wards: readonly CouncilWard[];
  folder: string;
  /** Today, as YYYY-MM-DD. */
  today: string;
}

/**
 * Reads postcode files and publishes the council's own. Every row is read and checked before
 * anything is written, so a bad file changes nothing.
 *
 * @throws FileFault naming file and line, or that no postcode is the council's
 */
export async function importPostcodes({
  paths,
  wards,
  folder,
  today,
}: PostcodeImport): Promise<CouncilPostcodes & { loaded: LoadedPostcodes }> {
  const files = (await Promise.all(paths.map(csvFilesAt))).flat();
  const gathering = gatherPostcodes(wards);
  for (const file of files) await readPostcodes(file, gathering.take);
  const postcodes = gathering.finish();
  if (postcodes.kept === 0) {
    const why = canPlacePoints(wards)
      ? 'Is it the file of another part of the country?'
      : 'It names none of the council’s wards, whose shapes are too rough to place postcodes by.';
    throw new FileFault(
      files.map((file) => basename(file)).join(', '),
      undefined,
      `no postcode is in the council’s wards. ${why}`,
    );
  }
  const about = { files: files.map((file) => basename(file)), imported_on: today };
  return { ...postcodes, loaded: await publishPostcodes(folder, postcodes.chunks, about) };
}

async function csvFilesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).sort();
  if (names.length === 0) throw new FileFault(basename(path), undefined, 'no CSV file in it.');
  return names.map((name) => join(path, name));
}
