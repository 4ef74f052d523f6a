import type { PostcodeChunk } from '../postcode.ts';
import { postcodeChunk, postcodeText } from '../postcode.ts';
import { wardAt, type WardShape } from '../ward-finder.ts';
import { FileFault } from '../../../lib/file-fault.ts';
import type { PostcodeRow } from './rows.ts';

/** A ward of the council, as far as placing postcodes goes. */
export interface CouncilWard extends WardShape {
  /** ONS code, such as E05009866. */
  code: string;
}

/** A council's own postcodes, in the files they will be looked up in. */
export interface CouncilPostcodes {
  chunks: ReadonlyMap<string, PostcodeChunk>;
  kept: number;
  /** Rows left out: ended postcodes, and those of a ward elsewhere though inside the shapes. */
  ended: number;
  disputed: number;
}

interface Found {
  row: PostcodeRow;
  ward: string;
}

/**
 * Picks a council's own postcodes out of a file of the country's, one row at a time: by the code of
 * the ward, else by the ward's shape where it is more than a sketch. When no row names one of the
 * council's wards the file is of another edition than the wards, and shapes decide for all; when
 * some do, a row that names a ward elsewhere is believed, because shapes are simplified at edges.
 */
export function gatherPostcodes(wards: readonly CouncilWard[]) {
  const slugOf = new Map(wards.map(({ code, slug }) => [code, slug]));
  const named = new Map<string, Found>();
  const placed = new Map<string, Found>();
  let ended = 0;

  return {
    /** @throws FileFault when a postcode comes again in another ward */
    take(row: PostcodeRow): void {
      if (!row.postcode) {
        ended += 1;
        return;
      }
      const byCode = slugOf.get(row.ward);
      const place = byCode ? null : row.place();
      const ward = byCode ?? (place && wardAt(place, wards)?.slug);
      if (ward) add(byCode ? named : placed, postcodeText(row.postcode), { row, ward });
    },
    finish(): CouncilPostcodes {
      const otherEdition = named.size === 0;
      const kept = new Map(named);
      for (const [postcode, found] of placed) {
        if ((otherEdition || found.row.ward === '') && !kept.has(postcode)) {
          kept.set(postcode, found);
        }
      }
      const chunks = chunksOf(kept.values());
      return { chunks, kept: kept.size, ended, disputed: named.size + placed.size - kept.size };
    },
  };
}

function add(found: Map<string, Found>, postcode: string, next: Found): void {
  const before = found.get(postcode);
  if (!before) found.set(postcode, next);
  else if (before.ward !== next.ward) {
    const what = `${postcode} is in another ward than on line ${before.row.line}.`;
    throw new FileFault(next.row.file, next.row.line, what);
  }
}

function chunksOf(found: Iterable<Found>): Map<string, PostcodeChunk> {
  const codes = new Map<string, Map<string, string[]>>();
  for (const { row, ward } of found) {
    const name = postcodeChunk(row.postcode!);
    const chunk = codes.get(name) ?? codes.set(name, new Map()).get(name)!;
    const inward = chunk.get(ward) ?? chunk.set(ward, []).get(ward)!;
    inward.push(row.postcode!.inward);
  }
  const sorted = [...codes].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(
    sorted.map(([name, chunk]) => [
      name,
      Object.fromEntries([...chunk].sort().map(([ward, inward]) => [ward, inward.sort().join('')])),
    ]),
  );
}
