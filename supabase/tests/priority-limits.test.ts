import { afterAll, describe, expect, test } from 'vitest';
import pageWords from '../../src/messages/en/receipt-page.json' with { type: 'json' };
import words from '../../src/messages/en/say.json' with { type: 'json' };
import { prioritySchema } from '../../src/priorities/say/priority.schema.ts';
import { aboutYou, kinds, nothingSaid } from '../../src/priorities/say/priority.ts';
import { readCode } from '../../src/priorities/say/receipt-code.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const database = await openMigratedDatabase();
afterAll(() => database.close());

async function one<Value>(sql: string, values: unknown[] = []): Promise<Value> {
  const { rows } = await database.query<{ value: Value }>(`select ${sql} as value`, values);
  return rows[0]!.value;
}
const refusal = (answer: string, domain: string) =>
  one<string | null>('private.refusal($1, $2::regtype)', [answer, domain]);

describe('the form and the database agree', () => {
  test.each([
    ['said', 'public.priority_words', ''],
    ['said', 'public.priority_words', ' \n\t'],
    ['said', 'public.priority_words', 'x'.repeat(2000)],
    ['said', 'public.priority_words', '😀'.repeat(2000)],
    ['said', 'public.priority_words', 'x'.repeat(2001)],
    ['email', 'public.email_address', 'jo@example.com'],
    ['email', 'public.email_address', 'jo'],
    ['email', 'public.email_address', `${'a'.repeat(251)}@b.c`],
    ['phone', 'public.phone_number', '01632 960 001'],
    ['phone', 'public.phone_number', '+44 1632 960001'],
    ['phone', 'public.phone_number', '(01632) 960-001'],
    ['phone', 'public.phone_number', '0163'],
    ['phone', 'public.phone_number', '01632 960 001 after six'],
    ['phone', 'public.phone_number', '0'.repeat(27)],
  ] as const)('about %s (%#)', async (field, domain, answer) => {
    const { error } = prioritySchema.shape[field].safeParse(answer);
    expect(error?.issues[0]?.message ?? null).toBe(await refusal(answer, domain));
  });

  test('about what can be chosen', async () => {
    for (const kind of kinds) expect(await refusal(kind, 'public.priority_kind')).toBeNull();
    for (const [question, choices] of Object.entries(aboutYou)) {
      for (const choice of choices) {
        expect(await refusal(choice, `public.${question}`), choice).toBeNull();
        expect(words.about).toHaveProperty([question, choice]);
      }
      expect(await refusal('made-up', `public.${question}`)).toBe('unknown');
    }
  });

  test('about the names of the fields, so that a plain form finds its function', async () => {
    for (const name of ['submit_priority', 'submit_priority_page']) {
      const names = await one<string[]>(`(select proargnames from pg_proc where proname = $1)`, [
        name,
      ]);
      const sent = [...Object.keys(nothingSaid), 'website', 'idempotency_key', 'seconds_taken'];
      expect(names.toSorted()).toEqual(sent.toSorted());
    }
  });

  test('about codes: every one that it makes is one, however it is typed', async () => {
    for (let number = 0; number < 300; number++) {
      const code = await one<string>(`(private.receipt_for($1)).receipt`, [`seed ${number}`]);
      expect(readCode(code)).toBe(code);
      expect(await one(`private.read_code($1)`, [` ${code.toLowerCase()} `])).toBe(
        code.replaceAll('-', ''),
      );
      const slip = code.replace(/^./, (first) => (first === '2' ? '3' : '2'));
      expect(await one(`private.read_code($1)`, [slip])).toBeNull();
      expect(readCode(slip)).toBeUndefined();
    }
  });

  test('about the words that both say', async () => {
    expect(await one('(select words from private.receipt_words)')).toEqual(pageWords);
  });
});

describe('what the form promises', () => {
  test('how to reach somebody is deleted after the year that it says', async () => {
    expect(words.contact.text).toMatch(/deleted after a year/);
    const days = await one<number>(
      `(select substring(pg_get_expr(adbin, adrelid) from '\\+ (\\d+)')::integer
        from pg_attrdef where adrelid = 'public.priority_contacts'::regclass)`,
    );
    expect(days).toBe(365);
    await database.exec(`
      insert into public.sources (slug, name) values ('t', 't');
      insert into public.neighbourhoods (slug, name, position, status, source) values ('n', 'n', 1, 'live', 't');
      insert into public.priorities (kind, said, neighbourhood_id) select 'idea', 'x', id from public.neighbourhoods;
      insert into public.priority_contacts (priority_id, neighbourhood_id, email, expires_on)
      select p.id, p.neighbourhood_id, 'jo@example.com', (now() at time zone 'Europe/London')::date - 1
      from public.priorities p;
      select private.forget_expired();`);
    expect(await one<bigint>('(select count(*) from public.priority_contacts)')).toBe(0);
  });

  test('what somebody said about themselves is deleted after the two years that it says', async () => {
    expect(words.about.text).toMatch(/delete them after two years/);
    await database.exec(`
      insert into public.priority_equality_answers (neighbourhood_id, month, sex)
      select n.id, (date_trunc('month', private.today()) - make_interval(months => age))::date, 'female'
      from public.neighbourhoods n, unnest(array[0, 24, 25]) age;
      select private.forget_expired();`);
    expect(
      await one<bigint>('(select count(*)::integer from public.priority_equality_answers)'),
    ).toBe(2);
  });

  test('a reason and an outcome have words for each that staff can choose', async () => {
    const choices = async (rule: string) =>
      [...(await one<string>(rule)).matchAll(/'(\w+)'::text/g)].map(([, choice]) => choice!);
    const reasons = await choices(
      `(select pg_get_constraintdef(oid) from pg_constraint
        where contypid = 'public.decline_reason'::regtype)`,
    );
    const outcomes = await choices(
      `(select pg_get_constraintdef(oid) from pg_constraint
        where conrelid = 'public.priority_answers'::regclass
          and pg_get_constraintdef(oid) like '%(outcome = ANY%')`,
    );
    expect(Object.keys(pageWords.story.reasons).toSorted()).toEqual(reasons.toSorted());
    expect(Object.keys(pageWords.story.outcomes).toSorted()).toEqual(outcomes.toSorted());
  });
});
