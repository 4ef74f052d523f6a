import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PGlite } from '@electric-sql/pglite';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';
import { groupsTold, placings, sum } from './suppression.ts';

const { id } = consultation;
const options = ['a', 'b', 'c'];
const definition = {
  format: 1,
  pages: [
    {
      id: 'p',
      title: 'Page',
      items: [
        { id: 'feel', type: 'scale', title: 'How?', from: 1, to: 3, low: 'Bad', high: 'Good' },
        {
          id: 'first',
          type: 'ranking',
          title: 'What first?',
          options: options.map((option) => ({ id: option, text: option })),
        },
      ],
    },
  ],
};
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(consultationSql(definition));
});
afterAll(() => database.close());

interface Row {
  question: string;
  answer: string;
  breakdown: string;
  responses: number | null;
  mean?: number;
}
const people = (answers: object, times: number) =>
  `insert into private.response_changes (consultation_id, sign, facts)
   select '${id}', 1, '${JSON.stringify({ answers, texts: [], channel: 'website', day: '2026-11-01' })}'
   from generate_series(1, ${times});`;
/** What is told of everybody when these answered, and nobody else. */
const told = async (...answered: string[]) => {
  await database.exec(
    `truncate private.response_changes, private.response_counts, private.equality_kept; ${answered.join('')}`,
  );
  const { rows } = await database.query<{ tables: { rows: Row[] } }>(
    `select private.suppressed_tables('${id}', '{feel,first}') as tables`,
  );
  return rows[0]!.tables.rows.filter(({ breakdown, question }) => question && breakdown === '');
};
const means = (rows: Row[]) => rows.map(({ answer, mean }) => [answer, mean]);

/** Every order of three, and how many gave it. */
const orders = ['abc', 'bca', 'cab', 'acb', 'bac', 'cba'].map((order) => [...order]);
const ranked = (counts: readonly number[]) =>
  orders.map((first, at) => (counts[at] ? people({ first }, counts[at]) : ''));
/** How many put each option in each place. */
const places = (counts: readonly number[]) =>
  options.map((option) =>
    options.map((_, place) =>
      sum(orders.map((order, at) => (order[place] === option ? counts[at]! : 0))),
    ),
  );

test('the mean of a scale is told where every point of it is', async () => {
  const rows = await told(people({ feel: 1 }, 6), people({ feel: 2 }, 5), people({ feel: 3 }, 9));
  expect(means(rows.filter(({ question }) => question === 'feel'))).toEqual([
    ['', 2.15],
    ['1', undefined],
    ['2', undefined],
    ['3', undefined],
  ]);
});

test('and hidden where one is, as it would tell the hidden ones apart', async () => {
  const rows = await told(people({ feel: 1 }, 6), people({ feel: 2 }, 3), people({ feel: 3 }, 9));
  expect(rows.some(({ mean }) => mean !== undefined)).toBe(false);
});

test('mean places of a ranking are told where five or more put everything in every place', async () => {
  const first = ({ question }: Row) => question === 'first';
  const even = await told(...ranked([5, 4, 4, 3, 3, 3]));
  expect(means(even.filter(first))).toEqual([
    ['', undefined],
    ['1:a', 1.95],
    ['1:b', 2],
    ['1:c', 2.05],
  ]);
  // Only two put c first, or nobody puts a last: nothing to take first choices away from.
  expect((await told(...ranked([9, 9, 2, 9, 9, 0]))).some(({ mean }) => mean)).toBe(false);
  expect((await told(...ranked([9, 0, 9, 9, 9, 0]))).some(({ mean }) => mean)).toBe(false);
});

test('whoever has first choices and mean places pins no number under five of who put what where', () => {
  const seen = new Map<string, Set<number>[]>();
  for (let all = 15; all <= 24; all += 1) {
    for (const counts of placings(all, orders.length)) {
      const table = places(counts);
      const firsts = table.map((row) => row[0]!);
      const groups = groupsTold(firsts.map((one) => [one]));
      const isAlone = groups.every((one, at) => one === at);
      const sums = table.map((row) => sum(row.map((one, place) => one * (place + 1))));
      const signature = JSON.stringify([
        all,
        firsts.map((one, at) => (groups.filter((g) => g === groups[at]).length === 1 ? one : null)),
        isAlone && table.flat().every((one) => one >= 5) ? sums : null,
      ]);
      const possible = seen.get(signature) ?? table.flat().map(() => new Set<number>());
      table.flat().forEach((one, cell) => possible[cell]!.add(one));
      seen.set(signature, possible);
    }
  }
  const pinned = [...seen].filter(([, cells]) =>
    cells.some((values) => values.size === 1 && [...values][0]! < 5),
  );
  expect(pinned.map(([signature]) => signature)).toEqual([]);
});
