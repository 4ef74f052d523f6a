/** Where in a row of a postcode file the things we read are: zero-based positions. */
export interface Columns {
  postcode: number;
  ward: number;
  /** Longitude and latitude in degrees (WGS 84), or eastings and northings in metres (OSGB36). */
  grid: 'degrees' | 'metres';
  across: number;
  up: number;
  /** The month Royal Mail ended the postcode, where the file keeps ended ones. */
  ended: number | undefined;
}

// Names differ by edition: ONSPD was pcds, osward until 2024, and has been PCDS, WD25CD since.
const POSTCODE = /^(pcds|pcd8|pcd7|pcd2|pcd|postcode)$/;
const WARD = /^(osward|ward|wd\d\dcd|(admin_)?ward_code)$/;
const LATITUDE = /^lat(itude)?$/;
const LONGITUDE = /^(long|lng|longitude)$/;
const EASTINGS = /^eastings?$/;
const NORTHINGS = /^northings?$/;
const ENDED = /^doterm$/;

/** Code-Point Open comes without a header; its order is fixed by Ordnance Survey. */
const CODE_POINT_OPEN: Columns = {
  postcode: 0,
  ward: 9,
  grid: 'metres',
  across: 2,
  up: 3,
  ended: undefined,
};
const CODE_POINT_OPEN_WIDTH = 10;

/** Whether a first row is already data, as in Code-Point Open straight from Ordnance Survey. */
export function isCodePointOpen(first: readonly string[]): boolean {
  return (
    first.length === CODE_POINT_OPEN_WIDTH &&
    /\d/.test(first[CODE_POINT_OPEN.postcode]!) &&
    [1, CODE_POINT_OPEN.across, CODE_POINT_OPEN.up].every((at) => /^\s*\d+\s*$/.test(first[at]!))
  );
}

/**
 * Finds the columns of an ONS Postcode Directory or Code-Point Open file by its first row.
 *
 * @returns the columns, or the names of what is missing
 */
export function columnsOf(first: readonly string[]): Columns | { missing: string[] } {
  if (isCodePointOpen(first)) return CODE_POINT_OPEN;
  const names = first.map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const degrees = at(LATITUDE) >= 0 || at(LONGITUDE) >= 0 || at(EASTINGS) < 0;
  const columns: Columns = {
    postcode: at(POSTCODE),
    ward: at(WARD),
    grid: degrees ? 'degrees' : 'metres',
    across: at(degrees ? LONGITUDE : EASTINGS),
    up: at(degrees ? LATITUDE : NORTHINGS),
    ended: at(ENDED) < 0 ? undefined : at(ENDED),
  };
  const missing = [
    columns.postcode < 0 && 'postcode (pcds or Postcode)',
    columns.ward < 0 && 'ward (osward, WD25CD or Admin_ward_code)',
    columns.up < 0 && (degrees ? 'latitude (lat)' : 'northings'),
    columns.across < 0 && (degrees ? 'longitude (long)' : 'eastings'),
  ].filter((name) => name !== false);
  return missing.length > 0 ? { missing } : columns;
}
