import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PGlite } from '@electric-sql/pglite';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';
import { numbers, pinned, tables, withNobody } from './small-number-attacker.ts';
import { publish, sum } from './suppression.ts';

const { id } = consultation;
const answers = ['a', 'b', 'c'];
const question = (own: string, more: object = {}) => ({
  id: own,
  type: 'one_of',
  title: 'Which?',
  options: answers.map((option) => ({ id: option, text: option })),
  ...more,
});
const items = [
  question('q'),
  question('many', { type: 'several_of' }),
  { ...question('first'), type: 'ranking' },
];
let database: PGlite;
beforeAll(async () => {
  database = await openMigratedDatabase();
  await database.exec(consultationSql({ format: 1, pages: [{ id: 'p', title: 'P', items }] }));
});
afterAll(() => database.close());

interface Row {
  question: string;
  answer: string;
  breakdown: string;
  part: string;
  responses: number | null;
}
const person = fc.record({
  answers: fc.record(
    {
      q: fc.constantFrom(...answers),
      many: fc.subarray(answers, { minLength: 1 }),
      first: fc.shuffledSubarray(answers, { minLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  age_group: fc.constantFrom('16_24', '75_over', undefined),
  sex: fc.constantFrom('female', 'female', 'male'),
});

async function answered(people: object[]): Promise<void> {
  await database.exec(
    'truncate private.response_changes, private.response_counts, private.equality_kept',
  );
  await database.query(
    `insert into private.response_changes (consultation_id, sign, facts)
     select $1, 1, f || '{"texts": [], "channel": "website", "day": "2026-11-01"}' from jsonb_array_elements($2) f`,
    [id, JSON.stringify(people)],
  );
}
const rowsOf = async (sql: string) => (await database.query<Row>(sql, [id])).rows;
const byEquality = "breakdown in ('age_group', 'sex', 'ethnic_group', 'disability')";

test('staff read by equality group what a record would publish, and no more', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(person, { maxLength: 90, size: 'max' }), async (people) => {
      await answered(people);
      const published = await rowsOf(
        `select r.question, r.answer, r.breakdown, r.part, r.responses
         from jsonb_to_recordset(private.suppressed_tables($1, '{q,many,first}') -> 'rows')
           r (question text, answer text, breakdown text, part text, responses integer)
         where ${byEquality} order by 1, 2, 3, 4`,
      );
      const staff = await rowsOf(
        `select question_id as question, answer, breakdown, part, responses
         from private.equality_told($1) order by 1, 2, 3, 4`,
      );
      // Beside these, how many answered at all, where their answers add up to it.
      const isSum = ({ question: own, answer }: Row) =>
        own !== '' && (answer === '' || answer === '*');
      expect(staff.filter((row) => !isSum(row))).toEqual(published);
      for (const row of staff.filter(isSum)) {
        const parts = published.filter(
          (one) =>
            one.question === row.question &&
            one.breakdown === row.breakdown &&
            one.part === row.part,
        );
        const isTold =
          row.answer === '' &&
          row.question !== 'many' &&
          parts.every((one) => one.responses !== null);
        expect(row.responses).toBe(isTold ? sum(parts.map((one) => one.responses!)) : null);
        if (isTold) told += 1;
      }
    }),
    { numRuns: 40 },
  );
  // Or nothing would have been compared.
  expect(told).toBeGreaterThan(0);
});

test.each([
  ['two answers of two parts', 26, 2, 2, true, true],
  ['three answers of two parts', 18, 3, 2, true, true],
  ['two answers of three parts', 18, 2, 3, true, true],
  ['two answers, or none, of two parts', 18, 3, 2, false, true],
  ['two answers of two parts, some not given', 18, 2, 3, true, false],
])(
  'somebody who also knows how many gave each answer, few or many, pins no small number of %s',
  (_, most, rows, parts, row, part) => {
    const found = pinned(
      tables(most, rows, parts),
      (table) => [publish(withNobody(table, row, part)), table.map(sum)],
      (table) => numbers(table),
    );
    // An answer that nobody gave, nobody of any part gave; how many gave it is known to begin with.
    const isKnown = (one: string) => {
      const [, kind, at] = /^(row|cell|part) (\d)/.exec(one)!;
      const totals = JSON.parse(one.slice(one.indexOf(' in ') + 4))[1] as number[];
      return kind === 'row' || (kind === 'cell' && totals[Number(at)] === 0);
    };
    const nobody = new RegExp(`^(${part ? '-' : `part ${parts - 1}|cell . ${parts - 1}`}) is 0 `);
    expect(found.filter((one) => !isKnown(one) && !nobody.test(one))).toEqual([]);
  },
);
