import { afterAll, expect, test } from 'vitest';
import atWork from '../../src/messages/en/groups-at-work.json' with { type: 'json' };
import pageWords from '../../src/messages/en/receipt-page.json' with { type: 'json' };
import words from '../../src/messages/en/groups.json' with { type: 'json' };
import { groupFields, problemsIn, relations } from '../../src/groups/telling/group-answers.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const database = await openMigratedDatabase();
afterAll(() => database.close());

async function one<Value>(sql: string, values: unknown[] = []): Promise<Value> {
  const { rows } = await database.query<{ value: Value }>(`select ${sql} as value`, values);
  return rows[0]!.value;
}
const choicesOf = async (domain: string) => {
  const rule = await one<string>(
    `(select string_agg(pg_get_constraintdef(oid), ' ') from pg_constraint where contypid = $1::regtype)`,
    [domain],
  );
  return [...rule.matchAll(/'(\w+)'::text/g)].map(([, choice]) => choice!).toSorted();
};

const good = {
  name: 'Knitters',
  about: 'We knit.',
  neighbourhood: 'north',
  meets: 'Tuesdays',
  place: 'The hall',
  relation: 'run',
};

test.each([
  {},
  { name: ' ' },
  { name: 'x'.repeat(120) },
  { name: 'x'.repeat(121) },
  { about: '😀'.repeat(1500) },
  { about: 'x'.repeat(1501) },
  { meets: '\n' },
  { place: '' },
  { place: 'x'.repeat(301) },
  { cost: 'x'.repeat(301) },
  { group_email: 'knit@example.org' },
  { group_email: 'knit', agreed: 'yes' },
  { group_phone: '01632 960 001', agreed: 'yes' },
  { group_phone: '0163', agreed: 'yes' },
  { group_web: 'www.example.org', agreed: 'yes' },
  { group_web: 'javascript:alert(1)', agreed: 'yes' },
  { group_web: 'HTTPS://example.org', agreed: 'yes' },
  { group_web: `example.org/${'x'.repeat(500)}`, agreed: 'yes' },
  { your_name: 'x'.repeat(121) },
  { your_email: 'jo@' },
  { relation: '' },
])('the form and the database find the same wrong with %j', async (more) => {
  const answers = { ...good, ...more };
  const found = await one<Record<string, string>>(
    `private.group_refusals(private.group_answers($1), gen_random_uuid(), gen_random_uuid())`,
    [JSON.stringify(answers)],
  );
  expect(problemsIn(answers)).toEqual(found);
});

test('a plain form finds its functions by the names of its fields', async () => {
  for (const name of ['submit_group', 'submit_group_page']) {
    const names = await one<string[]>(`(select proargnames from pg_proc where proname = $1)`, [
      name,
    ]);
    const sent = [...groupFields, 'website', 'idempotency_key', 'seconds_taken'];
    expect(names.toSorted()).toEqual(sent.toSorted());
  }
  expect(Object.keys(pageWords.group.fields).toSorted()).toEqual([...groupFields].toSorted());
});

test('whatever can be chosen has words', async () => {
  expect(await choicesOf('public.group_relation')).toEqual([...relations].toSorted());
  expect(Object.keys(atWork.relations).toSorted()).toEqual([...relations].toSorted());
  const reasons = await choicesOf('public.group_decline_reason');
  expect(Object.keys(atWork.reasons).toSorted()).toEqual(reasons);
  expect(Object.keys(atWork.states).toSorted()).toEqual(await choicesOf('public.group_state'));
  // And for whoever told us, in the letter.
  const letter = await one<string>(`pg_get_functiondef('public.decline_group'::regproc)`);
  for (const reason of reasons) expect(letter).toContain(`when '${reason}' then`);
});

test('who told us is kept as long as the form says', async () => {
  expect(words.tell.you_text).toMatch(/two weeks after we answer, or after six months\.$/);
  const kept = await database.query(
    `select kind, keep::text from public.retention_periods where kind like 'group_teller%' order by kind`,
  );
  expect(kept.rows).toEqual([
    { kind: 'group_teller', keep: '14 days' },
    { kind: 'group_teller_waiting', keep: '6 mons' },
  ]);
});
