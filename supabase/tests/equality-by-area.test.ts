import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PGlite } from '@electric-sql/pglite';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';
import { numbers, pinned, tables, withNobody } from './small-number-attacker.ts';
import { publish, sum } from './suppression.ts';

// Staff read how many live in each ward, few or many, and by equality group how many live in each area.
// From both together they must not find how many of a group live in a ward, or in an area, if these are few.

const { id, areas } = consultation;
const home = { id: 'home', type: 'area', title: 'Where do you live?' };
const asked = (own: string, when: object) => ({
  ...{ id: own, type: 'one_of', title: 'Which?', when },
  options: ['a', 'b'].map((option) => ({ id: option, text: option })),
});
const items = [
  home,
  asked('there', { question: 'home', is: 'equal', value: 'ward-1' }),
  asked('then', { any: [{ question: 'there', is: 'equal', value: 'a' }] }),
];
/** One and two are of the first area, three of the second, and four is of none. */
const WARDS = ['ward-1', 'ward-2', 'ward-3', 'ward-4'] as const;
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(`${consultationSql({ format: 1, pages: [{ id: 'p', title: 'P', items }] })}
    insert into public.wards (slug, code, name, valid_from, source)
    select 'ward-' || n, 'E0500000' || n, 'Ward ' || n, '2020-01-01', 'made-up' from generate_series(1, 4) n;`);
});
afterAll(() => database.close());
beforeEach(() =>
  database.exec(`
    truncate private.response_changes, private.response_counts, private.equality_kept;
    delete from public.neighbourhood_wards;
    insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source)
    select case w.slug when 'ward-3' then '${areas[1]}'::uuid else '${areas[0]}' end, w.id, '2020-01-01', 'made-up'
    from public.wards w where w.slug in ('ward-1', 'ward-2', 'ward-3');`),
);

const answer = (
  answers: { home?: string; there?: string; then?: string },
  sex: string,
  times: number,
) =>
  database.query(
    `insert into private.response_changes (consultation_id, sign, facts)
     select $1, 1, $2 from generate_series(1, $3)`,
    [id, { answers, sex, texts: [], channel: 'website', day: '2026-11-01' }, times],
  );

interface Kept {
  question: string;
  rows: { answer: string; breakdown: string; part: string; responses: number | null }[];
}
async function look(): Promise<Kept[]> {
  await database.query('select private.fold_response_changes($1)', [id]);
  await database.query('select private.keep_equality($1)', [id]);
  const { rows } = await database.query<Kept>(
    'select question_id as question, rows from private.equality_kept where consultation_id = $1',
    [id],
  );
  return rows;
}
const told = (kept: Kept[], question: string, answer: string) =>
  ['female', 'male'].map(
    (sex) =>
      kept
        .find((one) => one.question === question)
        ?.rows.find((row) => row.answer === answer && row.breakdown === 'sex' && row.part === sex)
        ?.responses,
  );

/** From people by ward and group, with everybody else in the last row, those by area. */
const byArea = (table: number[][], wards: number[][]) => [
  ...wards.map((own) => table[0]!.map((_, part) => sum(own.map((ward) => table[ward]![part]!)))),
  table.at(-1)!,
];

const people = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 4, max: 40 }));
test('by equality group, the database tells of areas what the method says, and of no ward', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(people, people), { minLength: 6, maxLength: 6 }),
      async (table) => {
        await database.exec(
          'truncate private.response_changes, private.response_counts, private.equality_kept',
        );
        // In each ward, elsewhere, and left out: the last three are everybody else.
        const given = [...WARDS, 'elsewhere', undefined].map((home) =>
          home === undefined ? {} : { home },
        );
        for (const [at, row] of table.entries()) {
          await answer(given[at]!, 'female', row[0]);
          await answer(given[at]!, 'male', row[1]);
        }
        const all = await look();
        const others = [0, 1].map((part) => sum(table.slice(3).map((row) => row[part]!)));
        const { cells } = publish(
          byArea([...table.slice(0, 3), others], [[0, 1], [2]]),
          false,
          true,
        );
        if (sum(table.flat()) < 5) return;
        expect(areas.map((area) => told(all, 'home', area))).toEqual(cells);
        found += cells.flat().filter((cell) => cell !== null).length;
        const answers = all.find(({ question }) => question === 'home')!.rows;
        expect(new Set(answers.map((row) => row.answer))).toEqual(new Set([...areas, '', '*']));
        // A record has no row of an area, and nothing by equality group of a ward.
        const { rows } = await database.query(
          `select from jsonb_to_recordset(private.suppressed_tables($1, '{home}') -> 'rows')
             r (question text, answer text, breakdown text, responses integer)
           where r.question = 'home' and (r.answer = any ($2) or r.breakdown = 'sex' and r.responses is not null)`,
          [id, areas],
        );
        expect(rows).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
  expect(found).toBeGreaterThan(0);
});

interface Place {
  /** The wards of each area. */
  wards: number[][];
  /** Whether the last row of people are those who live in none of these, or did not say. */
  elsewhere: boolean;
  people: readonly [least: number, most: number];
  isConditional?: boolean;
}
const inAll = [5, 21] as const;
const places: [string, Place][] = [
  [
    'an area of two wards and one of one',
    { wards: [[0, 1], [2]], elsewhere: false, people: inAll },
  ],
  ['an area of two wards, or elsewhere', { wards: [[0, 1]], elsewhere: true, people: inAll }],
  [
    'an area of two wards, some not being asked',
    { wards: [[0, 1]], elsewhere: true, people: inAll, isConditional: true },
  ],
  ['two areas of a ward each, or elsewhere', { wards: [[0], [1]], elsewhere: true, people: inAll }],
  // No fewer are told by area here, and of more there are too many tables.
  [
    'two areas of two wards each',
    { wards: [0, 2].map((one) => [one, one + 1]), elsewhere: false, people: [20, 20] },
  ],
];
test.each(places)(
  'whoever knows how many live in each ward pins no small number of a group in %s',
  (_, { wards, elsewhere, people: [least, most], isConditional }) => {
    const inAreas = (table: number[][]) => byArea(withNobody(table, !elsewhere, true), wards);
    const found = pinned(
      tables(most, wards.flat().length + Number(elsewhere), 2, least),
      (table) => {
        const { cells, parts } = publish(inAreas(table), isConditional, true);
        return [cells, parts, table.map(sum)];
      },
      (table) => ({
        ...numbers(table),
        ...Object.fromEntries(
          wards.flatMap((_, area) =>
            [0, 1].map((part) => [`area ${area} ${part}`, inAreas(table)[area]![part]!]),
          ),
        ),
      }),
    );
    // How many live in a ward is known to begin with: where nobody does, nobody of any group does.
    const isKnown = (one: string) => {
      const [, kind, at] = /^(row|cell|area|part) (\d)/.exec(one)!;
      const totals = JSON.parse(one.slice(one.indexOf(' in ') + 4))[2] as number[];
      const of = kind === 'area' ? wards[Number(at)]! : [Number(at)];
      return kind === 'row' || (kind !== 'part' && sum(of.map((ward) => totals[ward]!)) === 0);
    };
    expect(found.filter((one) => !isKnown(one))).toEqual([]);
  },
);

test('a question that only one ward is asked, and what follows from it, is not told by equality group', async () => {
  for (const sex of ['female', 'male']) {
    await answer({ home: 'ward-1', there: 'a', then: 'a' }, sex, 30);
    await answer({ home: 'ward-1', there: 'b' }, sex, 30);
    await answer({ home: 'ward-2' }, sex, sex === 'male' ? 3 : 40);
    await answer({ home: 'ward-3' }, sex, 40);
  }
  const kept = await look();
  expect(told(kept, 'home', areas[0])).toEqual([100, 63]);
  for (const [question, option] of [
    ['there', 'a'],
    ['there', ''],
    ['then', 'a'],
  ] as const) {
    expect(told(kept, question, option)).toEqual([null, null]);
  }
});

test('a ward that comes to another area moves no number, or the difference would be its people', async () => {
  for (const sex of ['female', 'male']) {
    await answer({ home: 'ward-1' }, sex, 20);
    await answer({ home: 'ward-2' }, sex, sex === 'male' ? 1 : 6);
    await answer({ home: 'ward-3' }, sex, 20);
  }
  const before = await look();
  expect(told(before, 'home', areas[0])).toEqual([26, 21]);
  await database.exec(
    `update public.neighbourhood_wards x set neighbourhood_id = '${areas[1]}'
     from public.wards w where w.id = x.ward_id and w.slug = 'ward-2'`,
  );
  expect(await look()).toEqual(before);
  await answer({ home: 'ward-3' }, 'male', 5);
  const after = await look();
  expect(areas.map((area) => told(after, 'home', area))).toEqual([
    [26, 21],
    [20, 25],
  ]);
});
