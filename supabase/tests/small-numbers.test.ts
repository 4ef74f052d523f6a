import { afterAll, beforeAll, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { PGlite } from '@electric-sql/pglite';
import { openMigratedDatabase } from './migrated-database.ts';
import { priorityPlacesSql } from './priorities.ts';

// The attacker knows the method, the list of everything published, how many people stand behind
// each that has five or more, and every count. What is left to guess is who has 1, 2, 3 or 4.

interface Raised {
  area: number;
  /** 0 for none chosen. */
  theme: number;
  month: number;
  people: number;
}
type Told = Record<string, number | null>;

let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(priorityPlacesSql);
});
afterAll(() => database.close());

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const grouped = (raised: Raised[], key: (one: Raised) => string) => [...Map.groupBy(raised, key)];
const atMost4 = (raised: Raised[]) => raised.filter(({ people }) => people < 5);
const people = (raised: Raised[]) => sum(raised.map((one) => one.people));
const almostAll = (small: Raised[]) => {
  const beyondOneEach = people(small) - small.length;
  return small.length + Math.min(2 * Math.floor(beyondOneEach / 2), 3 * small.length - 2);
};

/** Every count by its key, as docs/decisions/0012 says: worked out apart from the database. */
function publish(all: Raised[]): Told {
  const told = new Map<string, number>();
  const add = (keys: string[], number: number) => {
    for (const key of keys) told.set(key, (told.get(key) ?? 0) + number);
  };
  for (const [, inTheme] of grouped(all, ({ area, theme }) => `${area} ${theme}`)) {
    const { area, theme } = inTheme[0]!;
    const byTheme = [`theme/area-${area}/${theme}`, `theme/*/${theme}`];
    const loose: Raised[] = [];
    for (const [, cell] of grouped(inTheme, ({ month }) => `${month}`)) {
      const small = atMost4(cell);
      const isGroup = small.length >= 2;
      if (!isGroup) loose.push(...small);
      const shown = people(cell) - people(small) + (isGroup ? almostAll(small) : small.length);
      const { month } = cell[0]!;
      add([...byTheme, `month/area-${area}/${month}`, `month/*/${month}`], shown);
    }
    if (loose.length >= 2) add(byTheme, almostAll(loose) - loose.length);
  }
  return Object.fromEntries([...told].map(([key, number]) => [key, number >= 5 ? number : null]));
}

/** What the database publishes, by the same keys. */
async function published(all: Raised[]): Promise<Told> {
  await database.exec(`truncate public.priorities cascade; truncate private.priority_people`);
  const rows = all.map(
    ({ area, theme, month, people }, at) =>
      `('p-${at}', 'idea', 'Words', 'a0000000-0000-4000-8000-00000000000${area}', ${
        theme ? `'b0000000-0000-4000-8000-00000000000${theme}'` : 'null'
      }, '2026-0${month}-15', 'published', now(), ${people - 1})`,
  );
  await database.exec(`insert into public.priorities
    (slug, kind, said, neighbourhood_id, theme_id, created_at, state, published_at, support_count)
    values ${rows.join(',')}`);
  const { rows: counts } = await database.query<{ id: string; people: number | null }>(
    `select replace(replace(breakdown || '/' || coalesce(neighbourhood, '*') || '/'
      || case breakdown when 'theme' then coalesce(theme, '0') else extract(month from month)::text end,
      'theme-', ''), 'month-', '') as id, people
     from public.published_priority_counts`,
  );
  return Object.fromEntries(counts.map((count) => [count.id, count.people]));
}

/** Every table that the attacker cannot tell from the true one. */
function* consistent(all: Raised[]): Generator<Raised[]> {
  const seen = JSON.stringify(Object.entries(publish(all)).sort());
  const small = atMost4(all);
  for (let guess = 0; guess < 4 ** small.length; guess += 1) {
    let rest = guess;
    const guessed = all.map((one) => {
      if (one.people >= 5) return one;
      const people = 1 + (rest % 4);
      rest = Math.floor(rest / 4);
      return { ...one, people };
    });
    if (JSON.stringify(Object.entries(publish(guessed)).sort()) === seen) yield guessed;
  }
}

/** The true numbers of every breakdown, down to each thing raised. */
function truths(all: Raised[]): Told {
  const told: Told = Object.fromEntries(all.map((one, at) => [`one ${at}`, one.people]));
  for (const [name, key] of [
    ['area theme', ({ area, theme }: Raised) => `${area} ${theme}`],
    ['area month', ({ area, month }: Raised) => `${area} ${month}`],
    ['theme', ({ theme }: Raised) => `${theme}`],
    ['month', ({ month }: Raised) => `${month}`],
    ['area', ({ area }: Raised) => `${area}`],
    ['theme month', ({ theme, month }: Raised) => `${theme} ${month}`],
    ['cell', ({ area, theme, month }: Raised) => `${area} ${theme} ${month}`],
  ] as const) {
    for (const [value, some] of grouped(all, key)) told[`${name} ${value}`] = people(some);
  }
  return told;
}

const place = { area: fc.integer({ min: 1, max: 2 }), theme: fc.integer({ min: 0, max: 2 }) };
const raisedWith = (people: fc.Arbitrary<number>, months: number) =>
  fc.record({ ...place, month: fc.integer({ min: 1, max: months }), people });
const few = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 4 }), fc.constant(4));
const many = fc.integer({ min: 5, max: 9 });
const town = (mostSmall: number) =>
  fc
    .integer({ min: 1, max: 3 })
    .chain((months) =>
      fc
        .tuple(
          fc.array(raisedWith(few, months), { minLength: 1, maxLength: mostSmall }),
          fc.array(raisedWith(many, months), { maxLength: 3 }),
        )
        .map(([small, large]) => [...small, ...large]),
    );

test('the database publishes what the method says, and at most the truth', async () => {
  await fc.assert(
    fc.asyncProperty(town(30), async (all) => {
      const told = await published(all);
      expect(told).toEqual(publish(all));
      for (const [key, number] of Object.entries(told)) {
        const [breakdown, area, value] = key.split('/');
        const truth = people(
          all.filter(
            (one) =>
              (area === '*' || area === `area-${one.area}`) &&
              String(breakdown === 'theme' ? one.theme : one.month) === value,
          ),
        );
        expect(truth).toBeGreaterThanOrEqual(number ?? 0);
      }
    }),
    { numRuns: 100 },
  );
});

test('whoever adds up and takes away all that is published pins no number under five', () => {
  fc.assert(
    fc.property(town(6), (all) => {
      const possible = new Map<string, Set<number | null>>();
      for (const table of consistent(all)) {
        for (const [key, number] of Object.entries(truths(table))) {
          possible.set(key, (possible.get(key) ?? new Set()).add(number));
        }
      }
      const pinned = Object.entries(truths(all)).filter(
        ([key, number]) => number! < 5 && possible.get(key)!.size < 2,
      );
      expect(pinned).toEqual([]);
      const hidden = all.flatMap((one, at) => (one.people < 5 ? [`one ${at}`] : []));
      for (const key of hidden) expect(possible.get(key)!.size, key).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 150 },
  );
});

test('every number that is not shown could be at least two', () => {
  fc.assert(
    fc.property(town(6), (all) => {
      const unseen = Object.entries(publish(all)).filter(([, number]) => number === null);
      const total = (table: Raised[], key: string) => {
        const [breakdown, area, value] = key.split('/');
        return truths(table)[
          `${area === '*' ? '' : `area `}${breakdown} ${
            area === '*' ? '' : `${area!.replace('area-', '')} `
          }${value}`
        ];
      };
      const possible = new Map(unseen.map(([key]) => [key, new Set<number | null | undefined>()]));
      for (const table of consistent(all)) {
        for (const [key, values] of possible) values.add(total(table, key));
      }
      for (const [key, values] of possible) expect(values.size, key).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 100 },
  );
});
