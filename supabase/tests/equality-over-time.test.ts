import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PGlite } from '@electric-sql/pglite';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';

// Somebody who reads every answer as it comes, with its time and words, looks at the numbers by equality
// group after each. No number may move by fewer than five people, or they know of whom it tells.

const { id, areas } = consultation;
const options = ['a', 'b', 'c'];
const question = (own: string, type: string) => ({
  ...{ id: own, type, title: 'Which?' },
  options: options.map((option) => ({ id: option, text: option })),
});
const items = [
  question('q', 'one_of'),
  question('many', 'several_of'),
  { id: 'home', type: 'area', title: 'Where do you live?' },
];
/** The wards of each area. */
const wardsOf: Record<string, string[]> = {
  [areas[0]]: ['ward-1', 'ward-2'],
  [areas[1]]: ['ward-3'],
};
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(`${consultationSql({ format: 1, pages: [{ id: 'p', title: 'P', items }] })}
    insert into public.wards (slug, code, name, valid_from, source)
    select 'ward-' || n, 'E0500000' || n, 'Ward ' || n, '2020-01-01', 'made-up' from generate_series(1, 3) n;
    insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source)
    select a.key::uuid, w.id, '2020-01-01', 'made-up'
    from jsonb_each('${JSON.stringify(wardsOf)}') a join public.wards w on a.value ? w.slug;`);
});
afterAll(() => database.close());
const forget = () =>
  database.exec(
    'truncate private.response_changes, private.response_counts, private.equality_kept',
  );
beforeEach(forget);

interface Person {
  answers: { q?: string; many?: string[]; home?: string };
  sex: string;
  age_group?: string | undefined;
}
const person = fc.record({
  answers: fc.record(
    {
      q: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c'),
      many: fc.subarray(options, { minLength: 1 }),
      home: fc.constantFrom(
        ...['ward-1', 'ward-1', 'ward-2', 'ward-2', 'elsewhere'],
        ...['ward-3', 'ward-3', 'ward-3', 'ward-3'],
      ),
    },
    { requiredKeys: ['many', 'home'] },
  ),
  age_group: fc.constantFrom('16_24', '75_over', undefined),
  sex: fc.constantFrom('female', 'male'),
});

const change = (people: Person[], sign: 1 | -1) =>
  database.query(
    `insert into private.response_changes (consultation_id, sign, facts)
     select $1, $3, f || '{"texts": [], "channel": "website", "day": "2026-11-01"}' from jsonb_array_elements($2) f`,
    [id, JSON.stringify(people), sign],
  );

interface Kept {
  question: string;
  at: string;
  rows: { answer: string; breakdown: string; part: string; responses: number | null }[];
}
async function look(): Promise<Kept[]> {
  await database.query('select private.fold_response_changes($1)', [id]);
  await database.query('select private.keep_equality($1)', [id]);
  const { rows } = await database.query<Kept>(
    'select question_id as question, kept_at::text as at, rows from private.equality_kept where consultation_id = $1',
    [id],
  );
  return rows;
}

/** Whether somebody stands in a row of a question's table. */
function standsIn({ answers }: Person, question: string, answer: string): boolean {
  if (question === '') return true;
  const { q, many = [], home = '' } = answers;
  if (question === 'home') return wardsOf[answer]!.includes(home);
  if (question === 'q') return (q ?? '-') === answer;
  return answer.startsWith('not ') ? !many.includes(answer.slice(4)) : many.includes(answer);
}
const told = (kept: Kept, answer: string, breakdown: string) =>
  kept.rows
    .filter((row) => row.answer === answer && row.breakdown === breakdown)
    .toSorted((a, b) => a.part.localeCompare(b.part))
    .map(({ responses }) => responses);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Compares a table with the one before: how many rows moved, none of them by fewer than five people. */
function expectNobodyAlone(before: Kept, people: Person[], after: Kept, now: Person[]): number {
  let moved = 0;
  const rows = after.question === 'many' ? [...options, ...options.map((one) => `not ${one}`)] : [];
  const answers = { '': [''], q: [...options, '-'], many: rows, home: [...areas] }[after.question]!;
  for (const breakdown of ['sex', 'age_group']) {
    for (const answer of answers) {
      const read = answer.replace('not ', '');
      const [was, is] = [told(before, read, breakdown), told(after, read, breakdown)];
      if ([...was, ...is].includes(null) || isSame(was, is)) continue;
      const changed = [
        ...people.filter((one) => standsIn(one, after.question, answer) && !now.includes(one)),
        ...now.filter((one) => standsIn(one, after.question, answer) && !people.includes(one)),
      ];
      // Who did not give an answer moves only if somebody came or went among them.
      if (changed.length === 0 && answer.startsWith('not ')) continue;
      expect(changed.length, `${after.question} ${answer} by ${breakdown}`).toBeGreaterThan(4);
      moved += 1;
    }
  }
  return moved;
}

test('whoever looks after each answer, withdrawal and judgement sees no number move by fewer than five people', async () => {
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 30, maxLength: 60, size: 'max' }),
      fc.array(
        fc.record({
          what: fc.constantFrom(
            'comes',
            'comes',
            'comes',
            'comes',
            'goes',
            'left out and back',
            'changes',
          ),
          who: person,
          at: fc.nat(),
        }),
        { minLength: 30, maxLength: 45, size: 'max' },
      ),
      async (first, events) => {
        await forget();
        let here: Person[] = [...first];
        await change(here, 1);
        const kept = new Map<string, { table: Kept; people: Person[] }>();
        const compare = async () => {
          const tables = await look();
          const isNew = ({ question, at }: Kept) => kept.get(question)?.table.at !== at;
          // Tables of different moments would tell of those who came between them.
          if (tables.some(isNew)) {
            expect(tables.filter(isNew).map(({ question }) => question)).toContain('');
          }
          for (const table of tables) {
            const before = kept.get(table.question);
            if (!isNew(table)) continue;
            if (before) moved += expectNobodyAlone(before.table, before.people, table, here);
            kept.set(table.question, { table, people: here });
          }
        };
        await compare();
        for (const { what, who, at } of events) {
          const chosen = here[at % here.length]!;
          if (what === 'comes') {
            here = [...here, who];
            await change([who], 1);
          } else {
            here = here.filter((one) => one !== chosen);
            await change([chosen], -1);
            if (what === 'left out and back') {
              await compare();
              here = [...here, chosen];
              await change([chosen], 1);
            } else if (what === 'changes') {
              const changed = { ...chosen, answers: who.answers };
              here = [...here, changed];
              await change([changed], 1);
            }
          }
          await compare();
        }
      },
    ),
    // To shrink what fails would take minutes.
    { numRuns: 12, endOnFailure: true },
  );
  // Or nothing would have been compared.
  expect(moved).toBeGreaterThan(20);
});

const crowd = (count: number, q: string): Person[] =>
  Array.from({ length: count }, (_, at) => ({
    answers: { q, many: ['a'] },
    sex: at % 2 ? 'female' : 'male',
  }));
const everyAnswer = options.flatMap((option) => crowd(20, option));
const female = { answers: { q: 'b', many: ['a'] }, sex: 'female' };

test('one more answer moves nothing, however often somebody else is left out and counted again', async () => {
  await change(everyAnswer, 1);
  const before = await look();
  await change([female], 1);
  expect(await look()).toEqual(before);
  const [other] = crowd(1, 'a');
  for (let times = 0; times < 6; times += 1) {
    await change([other!], -1);
    expect(await look()).toEqual(before);
    await change([other!], 1);
    expect(await look()).toEqual(before);
  }
});

test('five more move the table of who took part, and not one in which one of them stands alone', async () => {
  await change(everyAnswer, 1);
  const before = await look();
  await change([...crowd(4, 'a'), female], 1);
  const after = await look();
  const of = (tables: Kept[], own: string) => tables.find((one) => one.question === own);
  expect(of(after, '')).not.toEqual(of(before, ''));
  expect(of(after, 'q')).toEqual(of(before, 'q'));
  await change([...crowd(5, 'a'), ...crowd(4, 'b')], 1);
  const later = of(await look(), 'q');
  expect(later).not.toEqual(of(before, 'q'));
  expect(told(later!, 'b', 'sex')).toEqual([13, 12]);
});

test('five more of one area move its table, and not four of one and one of another', async () => {
  const living = (count: number, home: string) =>
    crowd(count, 'a').map((one) => ({ ...one, answers: { ...one.answers, home } }));
  await change([...living(10, 'ward-1'), ...living(10, 'ward-2'), ...living(20, 'ward-3')], 1);
  const before = await look();
  const areasOf = (tables: Kept[]) => {
    const home = tables.find(({ question }) => question === 'home')!;
    return areas.map((area) => told(home, area, 'sex'));
  };
  expect(areasOf(before)).toEqual([
    [10, 10],
    [10, 10],
  ]);
  await change([...living(4, 'ward-3'), ...living(1, 'ward-1')], 1);
  const after = await look();
  expect(
    told(
      after.find(({ question }) => question === '')!,
      '',
      'sex',
    ),
  ).toEqual([22, 23]);
  expect(areasOf(after)).toEqual(areasOf(before));
  await change([...living(1, 'ward-3'), ...living(4, 'ward-2')], 1);
  expect(areasOf(await look())).toEqual([
    [12, 13],
    [12, 13],
  ]);
});

test('a record tells by equality group what staff have read, and not the one who came after', async () => {
  await change(everyAnswer, 1);
  await look();
  await change([female], 1);
  const { rows } = await database.query<{ part: string; responses: number | null }>(
    `select r.part, r.responses
     from jsonb_to_recordset(private.suppressed_tables($1, '{q}') -> 'rows')
       r (question text, answer text, breakdown text, part text, responses integer)
     where r.question = 'q' and r.answer = 'b' and r.breakdown = 'sex' order by 1`,
    [id],
  );
  expect(rows).toEqual([
    { part: 'female', responses: 10 },
    { part: 'male', responses: 10 },
  ]);
});
