import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import words from '../../src/messages/en/listing-report.json' with { type: 'json' };
import {
  detailsLimit,
  listingProblems,
  listingReportSchema,
} from '../../src/places/listing-report/listing-report.schema.ts';
import { openMigratedDatabase } from './migrated-database.ts';

const database = await openMigratedDatabase();
afterAll(() => database.close());

const domains = {
  problem: 'public.report_problem',
  details: 'public.report_details',
  email: 'public.email_address',
} as const;
type Field = keyof typeof domains;
const fields = Object.keys(domains) as Field[];

async function databaseRefusal(field: Field, answer: string) {
  const { rows } = await database.query<{ refusal: string | null }>(
    'select private.refusal($1, $2::regtype) as refusal',
    [answer, domains[field]],
  );
  return rows[0]?.refusal ?? null;
}

function formRefusal(field: Field, answer: string) {
  const { error } = listingReportSchema.shape[field].safeParse(answer);
  return error?.issues[0]?.message ?? null;
}

const taken: Record<Field, [string, string][]> = {
  problem: listingProblems.map((problem) => [problem, problem]),
  details: [
    ['one letter', 'x'],
    ['the most letters', 'x'.repeat(detailsLimit)],
    ['as many emoji', '😀'.repeat(detailsLimit)],
  ],
  email: [
    ['a short address', 'a@b.c'],
    ['the longest address', `${'a'.repeat(250)}@b.c`],
  ],
};
const refused: Record<Field, [string, string, string][]> = {
  problem: [
    ['no choice', 'missing', ''],
    ['a made-up choice', 'unknown', 'haunted'],
    ['another case', 'unknown', 'Closed'],
  ],
  details: [
    ['nothing', 'missing', ''],
    ['blanks', 'missing', ' \n\t'],
    ['a letter too many', 'too_long', 'x'.repeat(detailsLimit + 1)],
    ['an emoji too many', 'too_long', '😀'.repeat(detailsLimit + 1)],
  ],
  email: [
    ['a name alone', 'malformed', 'jo'],
    ['no dot', 'malformed', 'jo@example'],
    ['a letter too many', 'malformed', `${'a'.repeat(251)}@b.c`],
  ],
};

describe.each(fields)('the form and the database agree about %s', (field) => {
  test.each(taken[field])('both take %s', async (_, answer) => {
    expect(formRefusal(field, answer)).toBeNull();
    expect(await databaseRefusal(field, answer)).toBeNull();
  });

  test.each(refused[field])('both refuse %s as %s', async (_, code, answer) => {
    expect(formRefusal(field, answer)).toBe(code);
    expect(await databaseRefusal(field, answer)).toBe(code);
  });

  test('what the form takes, whatever it is, the database takes', async () => {
    const answers = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
      fc.string({ unit: fc.constantFrom('@', '.', 'a', ' ', '\u00a0', '\u2003', '\n') }),
      fc.emailAddress(),
      fc.constantFrom(...listingProblems),
    );
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const { success, data } = listingReportSchema.shape[field].safeParse(answer);
        if (success && data !== '') expect(await databaseRefusal(field, data)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('there are words for every rule the database can name', async () => {
    const { rows } = await database.query<{ rule: string }>(
      'select conname as rule from pg_constraint where contypid = $1::regtype',
      [domains[field]],
    );
    expect(rows).not.toHaveLength(0);
    for (const { rule } of rows) expect(words.errors[field]).toHaveProperty(rule);
  });
});

describe('what the form promises', () => {
  test('the email is deleted after as many days as it says', async () => {
    const { rows } = await database.query<{ days: number }>(
      `select substring(pg_get_expr(adbin, adrelid) from '\\+ (\\d+)')::integer as days
       from pg_attrdef where adrelid = 'public.listing_report_contacts'::regclass`,
    );
    expect(words.email.hint).toContain(`after ${rows[0]?.days} days`);
  });

  test('whoever sent too many may try again when it says', async () => {
    const { rows } = await database.query<{ period: string }>(
      `select period::text as period from private.form_limits where form = 'report_listing'`,
    );
    expect(words.errors.too_many).toMatch(/in an hour$/);
    expect(rows).toEqual([{ period: '01:00:00' }]);
  });
});
