import { afterAll, beforeAll, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { PGlite } from '@electric-sql/pglite';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const { id, version, areas } = consultation;
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(consultationSql({ format: 1, pages: [] }));
});
afterAll(() => database.close());

const options = fc.constantFrom('a', 'b', 'c');
const answers = fc.record(
  {
    one: options,
    several: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'none', 'other'), { minLength: 1 }),
    ranked: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }),
    scale: fc.integer({ min: 0, max: 10 }),
    // Decimal fractions, which floating point adds up to another last digit in another order.
    number: fc.oneof(
      fc.integer({ min: -5, max: 5000 }).map((n) => n / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    day: fc.constantFrom('2026-11-01', '2026-11-02'),
    point: fc.tuple(
      fc.integer({ min: 545000, max: 545200 }).map((n) => n / 10000),
      fc.integer({ min: -12500, max: -12000 }).map((n) => n / 10000),
    ),
  },
  { requiredKeys: [] },
);
const person = fc.record({
  answers,
  text: fc.boolean(),
  area: fc.constantFrom(null, ...areas),
  age: fc.constantFrom(null, '16_24', '75_over'),
  disability: fc.constantFrom(null, 'no'),
  channel: fc.constantFrom('website', 'paper'),
  isTest: fc.boolean(),
});
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never;

const responseId = (n: number) => `c0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const quoted = (value: string | null) => (value === null ? 'null' : `'${value}'`);
const about = (n: number, { age, disability }: Person) =>
  age || disability
    ? `insert into public.response_equality_answers (response_id, age_group, disability)
       values ('${responseId(n)}', ${quoted(age)}, ${quoted(disability)});`
    : '';
const words = (n: number, { text }: Person) =>
  text
    ? `insert into public.response_texts (response_id, consultation_id, question_id, words)
       values ('${responseId(n)}', '${id}', 'why', 'Words');`
    : '';
const note = (n: number, sign: number) => `
  insert into private.response_changes (consultation_id, sign, facts)
  select consultation_id, ${sign}, private.response_facts(r) from public.responses r
  where id = '${responseId(n)}' and state = 'counted' and not is_test;`;
const arriving = (n: number, one: Person) => `
  insert into public.responses (id, consultation_id, version_id, answers, channel, neighbourhood_id, is_test, received_at)
  values ('${responseId(n)}', '${id}', '${version}', '${JSON.stringify(one.answers)}', '${one.channel}',
    ${quoted(one.area)}, ${one.isTest}, now() - ${n % 3} * interval '1 day')
  on conflict do nothing;
  ${about(n, one)} ${words(n, one)} ${note(n, 1)}`;
const correcting = (n: number, one: Person) => `
  ${note(n, -1)}
  update public.responses set answers = '${JSON.stringify(one.answers)}' where id = '${responseId(n)}' and state = 'counted';
  ${note(n, 1)}`;

type Step =
  | { do: 'arrive'; person: Person }
  | { do: 'correct'; which: number; person: Person }
  | { do: 'remove' | 'leave_out'; which: number }
  | { do: 'read' };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: person.map((person) => ({ do: 'arrive' as const, person })) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('correct' as const), which: fc.nat(30), person }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('remove', 'leave_out'), which: fc.nat(30) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'read' as const }) },
);
const read = `select private.fold_response_changes('${id}');`;

async function take(steps: Step[]) {
  await database.exec(`truncate public.responses, public.response_texts cascade;
    truncate private.response_changes, private.response_counts, private.equality_kept`);
  let arrived = 0;
  for (const one of steps) {
    if (one.do === 'arrive') await database.exec(arriving((arrived += 1), one.person));
    if (one.do === 'correct') await database.exec(correcting(one.which, one.person));
    if (one.do === 'read') await database.exec(read);
    if (one.do === 'leave_out') {
      await database.exec(`${note(one.which, -1)}
        update public.responses set state = 'left_out' where id = '${responseId(one.which)}' and state = 'counted'`);
    }
    if (one.do === 'remove') {
      await database.exec(`select private.remove_response(id, 'withdrawn') from public.responses
        where id = '${responseId(one.which)}' and state = 'counted' and not is_test`);
    }
  }
}
const counts = async () => {
  await database.exec(read);
  return (
    await database.query(
      `select question_id, answer, breakdown, part, responses, total::text
       from private.response_counts order by 1, 2, 3, 4`,
    )
  ).rows.map((row) => Object.values(row as object).join(' | '));
};

test('after any arrivals, corrections and withdrawals the counts equal a recount to the last digit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }),
      async (steps) => {
        await take(steps);
        const kept = await counts();
        await database.exec(`select private.recount_responses('${id}')`);
        expect(kept.map(trimmed)).toEqual((await counts()).map(trimmed));
      },
    ),
    { numRuns: 60 },
  );
});
/** The same number, however many zeros its sum has come to end in. */
const trimmed = (row: string) => row.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

test('each kind of answer is counted under what somebody would look for', async () => {
  const answers = {
    one: 'a',
    several: ['a', 'other'],
    ranked: ['b', 'a'],
    number: 1234.5,
    point: [54.5761, -1.2345],
  };
  await take([
    {
      do: 'arrive',
      person: {
        answers,
        text: true,
        area: null,
        age: null,
        disability: null,
        channel: 'paper',
        isTest: false,
      } as unknown as Person,
    },
  ]);
  const all = (await counts()).map((row) => row.split(' | '));
  expect(
    all.filter((row) => row[2] === '').map((row) => [row[0], row[1], ...row.slice(4)].join('|')),
  ).toEqual([
    '||1|0',
    'number||1|1234.5',
    'number|1200|1|1234.5',
    'one||1|0',
    'one|a|1|0',
    'point||1|0',
    'point|54.575,-1.236|1|0',
    'ranked||1|0',
    'ranked|1:b|1|0',
    'ranked|2:a|1|0',
    'ranked|a|1|2',
    'ranked|b|1|1',
    'several||1|0',
    'several|1:a|1|0',
    'several|2:other|1|0',
    'several|a|1|1',
    'several|other|1|2',
    'why|*|1|0',
  ]);
});

test('what was said in test mode is counted nowhere', async () => {
  const [one] = fc.sample(person, 1);
  await take([{ do: 'arrive', person: { ...one!, isTest: true } }]);
  await database.exec(`select private.recount_responses('${id}')`);
  expect(await counts()).toEqual([]);
});

test('a response is read once when it is counted, however much it counts for', async () => {
  const [one] = fc.sample(person, 1);
  await take([{ do: 'arrive', person: { ...one!, isTest: false } }]);
  const calls = await database.transaction(async (transaction) => {
    await transaction.exec(`
      set local track_functions = 'pl';
      delete from private.response_changes;
      insert into private.response_changes (consultation_id, sign, response_id)
      select r.consultation_id, 1, r.id from public.responses r;
      ${read}`);
    const { rows } = await transaction.query<{ calls: number }>(
      `select pg_stat_get_xact_function_calls('private.response_facts'::regproc)::integer as calls`,
    );
    return rows[0]!.calls;
  });
  expect(calls).toBe(1);
});

test('reading costs the same with ten times as many answers behind it', async () => {
  const filled = async (responses: number) => {
    await database.exec(`
      insert into private.response_changes (consultation_id, sign, facts)
      select '${id}', 1, jsonb_build_object(
        'answers', jsonb_build_object('one', (array['a', 'b', 'c'])[1 + n % 3], 'scale', n % 11),
        'channel', 'website', 'day', '2026-11-01', 'sex', (array['female', 'male'])[1 + n % 2])
      from generate_series(1, ${responses}) n;
      ${read}`);
    await database.exec('vacuum analyze private.response_changes, private.response_counts');
    const { rows } = await database.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
      `explain (analyze, buffers, format json) select private.fold_response_changes('${id}'),
        (select count(*) from private.response_counts where consultation_id = '${id}')`,
    );
    const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
    return plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!;
  };
  await take([]);
  await filled(2_000);
  const few = await filled(2_000);
  const many = await filled(36_000);
  expect(many / few, `${few} pages, then ${many}`).toBeLessThan(1.5);
});
