import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Polygon } from 'geojson';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookUp } from '../postcode.ts';
import type { CouncilWard } from './council-postcodes.ts';
import { importPostcodes } from './import-postcodes.ts';
import { loadedPostcodes } from './loaded.ts';

const box = (west: number, east: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 54.5],
      [east, 54.5],
      [east, 54.6],
      [west, 54.6],
      [west, 54.5],
    ],
  ],
});
const wards: CouncilWard[] = [
  { slug: 'west', code: 'E05000001', geometry: box(-1.3, -1.2), boundary_detail: 'generalised' },
  { slug: 'east', code: 'E05000002', geometry: box(-1.2, -1.1), boundary_detail: 'generalised' },
];
const sketches = wards.map((ward) => ({ ...ward, boundary_detail: 'crude' as const }));

const HEADER = 'pcds,doterm,osward,lat,long';
const GOOD = [
  HEADER,
  'TS1 5NQ,,E05000001,54.55,-1.25',
  'TS3 6JB,,E05000002,54.55,-1.15',
  'TS18 1AA,,E05009999,54.56,-1.32',
];

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'postcodes-'));
  folder = join(home, 'site', 'town');
});
afterEach(() => rm(home, { recursive: true }));

async function importing(content: string | Buffer, of: CouncilWard[] = wards) {
  await writeFile(join(home, 'file.csv'), content);
  const paths = [join(home, 'file.csv')];
  return importPostcodes({ paths, wards: of, folder, today: '2026-03-02' });
}

/** Every file below the folder with its content, so that a leftover of any kind shows. */
async function published(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')])),
  );
}

async function wardOf(outward: string, inward: string): Promise<string | undefined> {
  const loaded = await loadedPostcodes(folder);
  const path = join(folder, loaded!.version, `${outward.toLowerCase()}.json`);
  return lookUp(JSON.parse(await readFile(path, 'utf8')), { outward, inward });
}

describe('a good file', () => {
  it.each([
    ['as ONS writes it', GOOD.join('\n') + '\n'],
    ['with a byte order mark', '\uFEFF' + GOOD.join('\n')],
    ['with Windows line endings', GOOD.join('\r\n') + '\r\n'],
    ['with every field quoted', GOOD.map((row) => `"${row.replaceAll(',', '","')}"`).join('\r\n')],
    ['with capital names', GOOD.join('\n').replace(HEADER, 'PCDS,DOTERM,WD25CD,LAT,LONG')],
    ['with empty lines between', GOOD.join('\n\n')],
  ])('is read %s', async (_, content) => {
    const { kept, loaded } = await importing(content);
    expect(kept).toBe(2);
    expect(loaded.districts).toEqual({ ts1: 1, ts3: 1 });
    expect(await wardOf('TS1', '5NQ')).toBe('west');
    expect(await wardOf('TS3', '6JB')).toBe('east');
    expect(await loadedPostcodes(folder)).toEqual({
      ...loaded,
      files: ['file.csv'],
      imported_on: '2026-03-02',
    });
  });

  it('leaves out ended postcodes, even ones whose shape is no longer used', async () => {
    const rows = [...GOOD, 'NPT 0AA,198812,,51.5,-3', 'TS1 9ZZ,200901,E05000001,54.55,-1.25'];
    const { kept, ended } = await importing(rows.join('\n'));
    expect([kept, ended]).toEqual([2, 2]);
    expect(await wardOf('TS1', '9ZZ')).toBeUndefined();
  });

  it('counts a repeated row once', async () => {
    expect((await importing([...GOOD, GOOD[1]].join('\n'))).kept).toBe(2);
  });

  it('places a postcode without a ward by the shapes, and one without a place by its ward', async () => {
    const rows = [
      'TS1 1AB,,,54.55,-1.25',
      'TS3 1AB,,E05000002,99.999999,0',
      'TS3 1AD,,E05000002,,',
    ];
    await importing([...GOOD, ...rows].join('\n'));
    expect(await wardOf('TS1', '1AB')).toBe('west');
    expect(await wardOf('TS3', '1AB')).toBe('east');
    expect(await wardOf('TS3', '1AD')).toBe('east');
  });

  it('believes a ward elsewhere over simplified shapes', async () => {
    const { disputed } = await importing([...GOOD, 'TS1 1AB,,E05009999,54.55,-1.299'].join('\n'));
    expect(disputed).toBe(1);
    expect(await wardOf('TS1', '1AB')).toBeUndefined();
  });

  it('places by the shapes when the file is of another edition of wards', async () => {
    const { kept } = await importing(GOOD.join('\n').replaceAll('E0500000', 'E0588888'));
    expect(kept).toBe(2);
    expect(await wardOf('TS3', '6JB')).toBe('east');
  });

  it('reads Code-Point Open with and without a header', async () => {
    const row = 'TS15NQ,10,448552,518036,E92000001,E19000001,E18000001,,E06000002,';
    const header =
      'Postcode,PQI,Eastings,Northings,Country,NHS regional,NHS HA,county,district,ward';
    for (const content of [`${row}\n`, `${header}\n${row}\n`]) {
      expect((await importing(content)).kept).toBe(1);
      expect(await wardOf('TS1', '5NQ')).toBe('west');
    }
    const unplaced = row.replace('10,448552,518036', '90,0,0').replace('5NQ', '5NS');
    expect((await importing(`${row}\n${unplaced}`)).kept).toBe(1);
  });

  it('reads a folder of files, as Code-Point Open comes', async () => {
    await mkdir(join(home, 'CSV'));
    await writeFile(join(home, 'CSV', 'a.csv'), GOOD.slice(0, 2).join('\n'));
    await writeFile(join(home, 'CSV', 'b.csv'), [HEADER, GOOD[2]].join('\n'));
    const paths = [join(home, 'CSV')];
    const { loaded } = await importPostcodes({ paths, wards, folder, today: '2026-03-02' });
    expect(loaded.files).toEqual(['a.csv', 'b.csv']);
    expect(loaded.districts).toEqual({ ts1: 1, ts3: 1 });
  });

  it('replaces the one before and clears what a crash left', async () => {
    await importing(GOOD.join('\n'));
    await mkdir(join(folder, '.incoming-abc123'));
    const { loaded } = await importing([HEADER, GOOD[2]].join('\n'));
    expect((await readdir(folder)).sort()).toEqual([loaded.version, 'index.json'].sort());
    expect(await readdir(join(folder, loaded.version))).toEqual(['ts3.json']);
  });

  it('changes no chunk when it is imported again', async () => {
    const first = await importing(GOOD.join('\n'));
    const before = await published();
    const again = await importing(GOOD.join('\r\n'));
    expect(again.loaded.version).toBe(first.loaded.version);
    expect(await published()).toEqual(before);
  });
});

describe('a bad file', () => {
  const row = 'TS1 5NS,,E05000001,54.55,-1.25';
  const codePoint = 'TS15NQ,10,448552,518036,E92000001,E19000001,E18000001,,E06000002,E05000001';
  it.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /^file\.csv: the file is empty/],
    ['only a header', HEADER, /^file\.csv: no postcode is in the council’s wards/],
    ['without a ward', GOOD.join('\n').replace('osward', 'x'), /line 1: no column for ward/],
    ['without latitude', GOOD.join('\n').replace('lat', 'x'), /line 1: no column for latitude/],
    ['of something else', 'name,age\nAnn,7', /line 1: no column for postcode.*ward.*latitude/],
    ['not text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 10]), /line 1: no column for/],
    [
      'with a bad latitude',
      [...GOOD, row.replace('54.55', '544.5')].join('\n'),
      /line 5: latitude “544\.5”/,
    ],
    [
      'with latitude and longitude swapped',
      [...GOOD, row.replace('54.55,-1.25', '-1.25,54.55')].join('\n'),
      /line 5: longitude “54\.55”/,
    ],
    [
      'with words for a latitude',
      [HEADER, '', row.replace('54.55', 'north')].join('\r\n'),
      /line 3: latitude “north”/,
    ],
    [
      'with half a place',
      [HEADER, row.replace('54.55', '')].join('\n'),
      /line 2: latitude “” is not/,
    ],
    [
      'with no postcode',
      [...GOOD, row.replace('TS1 5NS', 'Newport')].join('\n'),
      /line 5: “Newport” is not a postcode/,
    ],
    [
      'with a postcode in two wards',
      [...GOOD, 'TS15NQ,,E05000002,54.5,-1.15'].join('\n'),
      /line 5: TS1 5NQ is in another ward than on line 2/,
    ],
    [
      'cut off in a row',
      GOOD.join('\n') + '\nTS1 5NS,,E0500',
      /line 5: not as many columns.*cut off/,
    ],
    ['cut off in a quotation', GOOD.join('\n') + '\n"TS1 5NS', /line 5: a quotation mark opens/],
    [
      'with an eastings out of range',
      `${codePoint}\n${codePoint.replace('448552', '9448552')}`,
      /line 2: eastings “9448552”/,
    ],
    [
      'of another part of the country',
      [HEADER, 'EC1A 1BB,,E05009999,51.52,-0.1'].join('\n'),
      /no postcode is in the council’s wards. Is it the file of another/,
    ],
  ])('that is %s is named, and what was there stays', async (_, content, said) => {
    await expect(importing(content)).rejects.toThrow(said);
    expect(await published()).toEqual({});
    await importing(GOOD.join('\n'));
    const before = await published();
    await expect(importing(content)).rejects.toThrow(said);
    expect(await published()).toEqual(before);
  });

  it('that is not there is named', async () => {
    const paths = [join(home, 'missing.csv')];
    const missing = importPostcodes({ paths, wards, folder, today: '2026-03-02' });
    await expect(missing).rejects.toThrow(/^missing\.csv: cannot be read/);
    expect(await published()).toEqual({});
  });

  it('never places postcodes by crude shapes', async () => {
    const rows = [HEADER, 'TS1 5NQ,,,54.55,-1.25'];
    await expect(importing(rows.join('\n'), sketches)).rejects.toThrow(/too rough/);
    expect((await importing(GOOD.join('\n'), sketches)).kept).toBe(2);
  });
});
