import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Position } from 'geojson';
import { type Postcode, readTyped } from '../postcode.ts';
import { type Columns, columnsOf, isCodePointOpen } from './columns.ts';
import { FileFault } from '../../../lib/file-fault.ts';
import { degreesOf } from './national-grid.ts';

/** One postcode of a file. */
export interface PostcodeRow {
  file: string;
  line: number;
  /** Null where Royal Mail has ended the postcode; ended ones may have shapes no longer used. */
  postcode: Postcode | null;
  /** ONS code of the ward; empty where the file gives none. */
  ward: string;
  /** Longitude and latitude, worked out only when asked for; null where the file gives no place. */
  place: () => Position | null;
}

/** No field of either file comes near this; an unclosed quote would swallow gigabytes. */
const LONGEST_ROW_IN_BYTES = 100_000;

/** The United Kingdom, with room to spare; a swapped pair of columns falls outside. */
const BOUNDS = {
  degrees: { across: [-9, 2.5], up: [49, 61.5] },
  metres: { across: [0, 700_000], up: [0, 1_300_000] },
} as const;

/**
 * Reads a postcode file of any size row by row: ONS Postcode Directory, or Code-Point Open with or
 * without a header; with a byte order mark, either line ending, and quoted or bare fields.
 *
 * @param take is given each row in turn; what it throws stops the reading
 * @throws FileFault naming the line, when the file cannot be read, lacks a column, is cut off, or
 * has a row out of range
 */
export async function readPostcodes(path: string, take: (row: PostcodeRow) => void): Promise<void> {
  const file = basename(path);
  let columns: Columns | undefined;
  let lastLine = 0;
  const parser = parse({
    bom: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW_IN_BYTES,
    on_record(fields: string[], { lines }) {
      lastLine = lines;
      if (!columns) {
        columns = columnsOrFault(fields, file, lines);
        if (!isCodePointOpen(fields)) return null;
      }
      take(rowOf(fields, columns, file, lines));
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(createReadStream(path), parser);
  } catch (error) {
    throw faultOf(error, file, lastLine + 1);
  }
  if (!columns) throw new FileFault(file, undefined, 'the file is empty.');
}

function columnsOrFault(fields: readonly string[], file: string, line: number): Columns {
  const columns = columnsOf(fields);
  if (!('missing' in columns)) return columns;
  const missing = columns.missing.join(', ');
  throw new FileFault(
    file,
    line,
    `no column for ${missing}. It should be the ONS Postcode Directory or Code-Point Open, as CSV.`,
  );
}

function rowOf(fields: string[], columns: Columns, file: string, line: number): PostcodeRow {
  const { grid, across, up, ended } = columns;
  const typed = fields[columns.postcode]!;
  const isEnded = ended !== undefined && fields[ended]!.trim() !== '';
  const read = readTyped(typed);
  if (!isEnded && read.kind !== 'postcode') {
    throw new FileFault(file, line, `“${typed.slice(0, 20)}” is not a postcode.`);
  }
  const [x, y] = [fields[across]!.trim(), fields[up]!.trim()];
  const placed = hasPlace(x, y, grid);
  if (placed) {
    inBounds(x, BOUNDS[grid].across, grid === 'degrees' ? 'longitude' : 'eastings', file, line);
    inBounds(y, BOUNDS[grid].up, grid === 'degrees' ? 'latitude' : 'northings', file, line);
  }
  return {
    file,
    line,
    postcode: isEnded || read.kind !== 'postcode' ? null : read.postcode,
    ward: fields[columns.ward]!.trim().toUpperCase(),
    place: () => {
      if (!placed) return null;
      return grid === 'degrees' ? [Number(x), Number(y)] : degreesOf(Number(x), Number(y));
    },
  };
}

/** ONS writes latitude 99.999999, and Ordnance Survey 0,0, for a postcode it cannot place. */
function hasPlace(x: string, y: string, grid: Columns['grid']): boolean {
  if (x === '' && y === '') return false;
  return grid === 'degrees' ? !y.startsWith('99.99999') : Number(x) !== 0 || Number(y) !== 0;
}

function inBounds(
  text: string,
  [least, most]: readonly [number, number],
  name: string,
  file: string,
  line: number,
): void {
  const value = text === '' ? NaN : Number(text);
  if (value >= least && value <= most) return;
  const what = `${name} “${text.slice(0, 20)}” is not between ${least} and ${most}.`;
  throw new FileFault(file, line, what);
}

function faultOf(error: unknown, file: string, line: number): unknown {
  if (error instanceof CsvError) {
    switch (error.code) {
      case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
        return new FileFault(file, line, 'not as many columns as the first row. Is it cut off?');
      case 'CSV_QUOTE_NOT_CLOSED':
      case 'CSV_MAX_RECORD_SIZE':
        return new FileFault(file, line, 'a quotation mark opens and never closes. Is it cut off?');
      default:
        return new FileFault(file, line, `not CSV (${error.message}).`);
    }
  }
  if (error instanceof Error && 'syscall' in error) {
    return new FileFault(file, undefined, `cannot be read (${error.message}).`);
  }
  return error;
}
