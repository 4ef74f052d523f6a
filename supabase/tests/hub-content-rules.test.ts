import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { firstOverlap } from '../../src/places/editing/hours-overlap.ts';
import { faultsOf, tidy, type HubContent } from '../../src/places/editing/hub-content.schema.ts';
import * as lists from '../../src/places/editing/parts.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const database = await openMigratedDatabase();
await database.exec(await readFile(new URL('./fixtures/places.sql', import.meta.url), 'utf8'));
afterAll(() => database.close());

const HUB = `private.stable_id('location', 'example-hub')`;
const { rows } = await database.query<{ content: HubContent }>(
  `select private.hub_content(${HUB}) as content`,
);
const published = rows[0]!.content;

/** What the tables say to a content: null when they take it, path:code otherwise. Changes nothing. */
async function refusalOf(content: unknown): Promise<string | null> {
  return database.transaction(async (transaction) => {
    try {
      await transaction.query(`select private.apply_hub_content(${HUB}, private.tidy($1::jsonb))`, [
        JSON.stringify(content),
      ]);
      return null;
    } catch (error) {
      const { code, detail } = error as { code: string; detail: string };
      if (code !== 'PT400') throw error;
      return detail;
    } finally {
      await transaction.rollback();
    }
  });
}

async function expectOneAnswer(content: unknown): Promise<void> {
  const refusal = await refusalOf(content);
  const faults = [...faultsOf(tidy(content))].map(([path, code]) => `${path}:${code}`);
  if (refusal === null) expect(faults).toEqual([]);
  // The form offers only what there is; that it is still there, the database alone can tell.
  else if (/\.(service|team|id):unknown$/.test(refusal)) return;
  // The form shows every fault, the database the first that it meets.
  else expect(faults.map(atPath)).toContain(atPath(refusal));
}

// Where a value breaks two rules the form keeps one of them.
const atPath = (fault: string) => fault.split(':')[0];

const oneOf = (choices: readonly string[]) => fc.constantFrom(...choices);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`);
const anyEnd = fc.oneof({ weight: 9, arbitrary: anyTime }, fc.constant('24:00'));
const anyDate = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2026-12-${String(day).padStart(2, '0')}`);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const anyText = (limit: number) =>
  fc
    .oneof(
      { weight: 8, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(limit), '😀'.repeat(limit)) },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(limit + 1), ' ', '') },
    )
    .filter((text) => !text.includes('\0'));
const anyDays = fc.subarray([...lists.weekdays], { minLength: 1 }).map((days) => days.join(','));
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

const anyHours = { opens_at: anyTime, closes_at: anyEnd, access: oneOf(lists.accesses) };
const anyContent = fc.record({
  hours: fc.record({
    weekly: few(
      fc.record({
        byday: anyDays,
        ...anyHours,
        valid_from: maybe(anyDate),
        valid_to: maybe(anyDate),
      }),
    ),
    dated: few(
      fc.record({
        starts_on: anyDate,
        ends_on: anyDate,
        reason: maybe(anyText(200)),
        intervals: few(fc.record(anyHours)),
      }),
    ),
    bank_holidays: oneOf(lists.bankHolidayChoices),
    note: maybe(anyText(500)),
  }),
  sessions: few(
    fc.record({
      id: fc.constantFrom(null, ...published.sessions.map(({ id }) => id)),
      name: anyText(160),
      description: maybe(anyText(1000)),
      service: fc.constantFrom(null, 'example-advice'),
      team: fc.constant(null),
      freq: maybe(oneOf(lists.frequencies)),
      interval: fc.integer({ min: 0, max: 3 }),
      byday: maybe(fc.oneof(anyDays, fc.constantFrom('1TU', '-1FR', '6MO', 'XX'))),
      bymonthday: maybe(fc.integer({ min: 0, max: 32 })),
      dtstart: maybe(anyDate),
      valid_from: maybe(anyDate),
      valid_to: maybe(anyDate),
      opens_at: anyTime,
      closes_at: anyEnd,
      bank_holidays: oneOf(lists.bankHolidayChoices),
      minimum_age: maybe(fc.integer({ min: -1, max: 121 })),
      maximum_age: maybe(fc.integer({ min: -1, max: 121 })),
      cost: oneOf(lists.costs),
      booking: oneOf(lists.bookings),
      cancelled: few(fc.record({ occurs_on: anyDate, reason: anyText(200) })),
    }),
  ),
  services: few(
    fc.record({
      service: fc.constantFrom('example-advice', 'example-safe-support'),
      description: maybe(anyText(500)),
    }),
  ),
  contacts: fc.record({
    people: few(
      fc.record({
        id: fc.constant(null),
        title: anyText(120),
        department: maybe(anyText(120)),
        email: maybe(fc.constantFrom('a@b.c', 'a@b', 'a b@c.d', `${'a'.repeat(251)}@b.c`)),
      }),
    ),
    phones: few(
      fc.record({
        id: fc.constant(null),
        number: fc.constantFrom('01632 960001', '12', '+44 1632 960001', '9'.repeat(21), 'ring us'),
        type: oneOf(lists.phoneTypes),
        description: maybe(anyText(200)),
      }),
    ),
  }),
  facilities: few(
    fc.record({
      facility: oneOf(lists.facilities),
      available: oneOf(lists.availabilities),
      note: maybe(anyText(200)),
    }),
  ),
  place: fc.record({
    description: maybe(anyText(2000)),
    email: maybe(fc.constantFrom('a@b.c', 'x')),
    website: maybe(
      fc.constantFrom('https://a.example', 'javascript:alert(1)', `http://${'a'.repeat(494)}`),
    ),
    what_to_bring: maybe(anyText(500)),
  }),
  checked: fc.constant(['place']),
});

/** A content with one value, anywhere in it, that is odd. */
const oddContent = fc
  .tuple(
    anyContent,
    fc.nat(),
    fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      '9ish',
      5,
      1.5,
      99999,
      true,
      [],
      {},
      '25:00',
      '2026-02-29',
      'now',
      'x'.repeat(3000),
      [null],
    ),
  )
  .map(([generated, at, odd]) => {
    const content = structuredClone(generated);
    const leaves: [Record<string, unknown>, string][] = [];
    const walk = (node: unknown) => {
      for (const key of Object.keys(Object(node) as object)) {
        if (typeof node !== 'object') continue;
        leaves.push([node as Record<string, unknown>, key]);
        walk((node as Record<string, unknown>)[key]);
      }
    };
    walk(content);
    const [node, key] = leaves[at % leaves.length]!;
    node[key] = odd;
    return content;
  });

test('what the form takes the tables take, and what they refuse it refuses at the same field', async () => {
  await fc.assert(fc.asyncProperty(anyContent, expectOneAnswer), { numRuns: 400 });
});

test('so it is when one value is of any other kind', async () => {
  await fc.assert(fc.asyncProperty(oddContent, expectOneAnswer), { numRuns: 600 });
});

test('what is published now passes as it is', async () => {
  expect(await refusalOf(published)).toBeNull();
  expect([...faultsOf(published)]).toEqual([]);
});

test('hours overlap for the form exactly where they do for the database', async () => {
  const anyRow = fc.record({
    byday: anyDays,
    ...anyHours,
    valid_from: maybe(anyDate),
    valid_to: maybe(anyDate),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 4 }), async (week) => {
      const { rows } = await database.query<{ index: number | null }>(
        'select private.first_overlap($1::jsonb) as index',
        [JSON.stringify(week)],
      );
      expect(firstOverlap(week)).toBe(rows[0]!.index);
    }),
    { numRuns: 500 },
  );
});

test('the form knows every facility that there is', async () => {
  const { rows } = await database.query<{ slug: string }>(
    'select slug from public.facilities order by position',
  );
  expect(rows.map(({ slug }) => slug)).toEqual(lists.facilities);
});
