import { afterAll, beforeAll, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { PGlite } from '@electric-sql/pglite';
import { consultation, consultationSql } from './consultations.ts';
import { openMigratedDatabase } from './migrated-database.ts';
import { numbers, pinned, tables, withNobody } from './small-number-attacker.ts';
import { publish, type Told } from './suppression.ts';

const { id } = consultation;
const options = ['a', 'b', 'c'];
const choice = (question: string, more: object = {}) => ({
  id: question,
  type: 'one_of',
  title: 'Which?',
  options: options.map((option) => ({ id: option, text: option })),
  ...more,
});
const definition = {
  format: 1,
  pages: [
    {
      id: 'p',
      title: 'Page',
      items: [
        choice('q'),
        choice('follow', { when: { question: 'q', is: 'answered' } }),
        choice('many', { type: 'several_of', none: true }),
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
  part: string;
  responses: number | null;
}
const sexes = ['female', 'male', ''];
const facts = (answers: object, sex: string, times: number, sign = 1) =>
  times > 0
    ? `insert into private.response_changes (consultation_id, sign, facts)
       select '${id}', ${sign}, jsonb_strip_nulls('${JSON.stringify({ answers, texts: [], channel: 'website', day: '2026-11-01', sex: sex || null })}')
       from generate_series(1, ${times});`
    : '';
const emptied = `truncate private.response_changes, private.response_counts, private.equality_kept, public.consultation_records cascade;`;
const filled = (question: string, table: readonly (readonly number[])[]) =>
  table
    .flatMap((row, option) =>
      row.map((people, part) =>
        facts(options[option] ? { [question]: options[option] } : {}, sexes[part]!, people),
      ),
    )
    .join('');
const told = async (...questions: string[]) =>
  (
    await database.query<{ tables: { responses: number | null; rows: Row[] } }>(
      `select private.suppressed_tables('${id}', '{${questions.join()}}') as tables`,
    )
  ).rows[0]!.tables;
const ofQuestion = (rows: Row[], question: string, used: string[]): Told => {
  const find = (asked: string, answer: string, breakdown: string, part: string) =>
    rows.find(
      (row) =>
        row.question === asked &&
        row.answer === answer &&
        row.breakdown === breakdown &&
        row.part === part,
    )?.responses ?? null;
  return {
    base: find(question, '', '', ''),
    options: options.map((option) => find(question, option, '', '')),
    parts: used.map((part) => find('', '', 'sex', part)),
    cells: options.map((option) => used.map((part) => find(question, option, 'sex', part))),
  };
};

const people = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 4, max: 40 }));
const anyTable = fc.array(fc.array(people, { minLength: 3, maxLength: 3 }), {
  minLength: 4,
  maxLength: 4,
});

test.each([
  ['of everybody', 'q', false],
  ['of some alone', 'follow', true],
])(
  'the database tells of a question %s what the method says',
  async (_, question, isConditional) => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        await database.exec(emptied + filled(question, table));
        const used = table.some((row) => row[2]! > 0) ? sexes : sexes.slice(0, 2);
        const { rows } = await told(question);
        expect(ofQuestion(rows, question, used)).toEqual(publish(table, isConditional));
      }),
      { numRuns: 30 },
    );
  },
);

test.each([
  ['two answers of two parts', 30, 2, 2, true, true],
  ['three answers of two parts', 21, 3, 2, true, true],
  ['two answers of three parts', 21, 2, 3, true, true],
  ['an answer, or none, of two parts', 30, 2, 2, false, true],
  ['two answers, or none, of two parts', 21, 3, 2, false, true],
  ['two answers of two parts, some not given', 21, 2, 3, true, false],
])(
  'whoever has every number that is told of %s pins none under five',
  (_, most, rows, parts, row, part) => {
    const found = pinned(
      tables(most, rows, parts),
      (table) => publish(withNobody(table, row, part)),
      (table) => numbers(table),
    );
    // That nobody left it out, or nobody kept a part to themselves, is told: it is about nobody.
    const nobody = new RegExp(
      `^(${row ? '-' : `row ${rows - 1}|cell ${rows - 1} .`}|${part ? '-' : `part ${parts - 1}|cell . ${parts - 1}`}) is 0 `,
    );
    expect(found.filter((one) => !nobody.test(one))).toEqual([]);
  },
);

test('nor of two questions of which one follows from an answer to the other', () => {
  // Said no; said yes and left the next one out, or chose one of two.
  const found = pinned(
    tables(36, 4, 1),
    (table) => {
      const [no, left, a, b] = table.map((row) => row[0]!);
      const first = publish([
        [left! + a! + b!, 0],
        [no!, 0],
        [0, 0],
      ]);
      const follow = publish(
        [
          [a!, 0],
          [b!, 0],
          [no! + left!, 0],
        ],
        true,
      );
      const base = a! + b!;
      const all = no! + left! + base;
      const near = [first.base, ...first.options].some(
        (told) =>
          told !== null &&
          [Math.abs(told - base), Math.abs(all - told - base)].some(
            (apart) => apart >= 1 && apart <= 4,
          ),
      );
      return [first.options, near ? [null, [null, null]] : [follow.base, follow.options]];
    },
    (table) => numbers(table),
  );
  // Where everybody who was asked answered, that nobody left it out is told: it is about nobody.
  expect(found.filter((one) => !/^(row 1|cell 1 0) is 0/.test(one))).toEqual([]);
});

test('an answer of several is told with those who did not choose it, or not at all', async () => {
  await database.exec(
    emptied + facts({ many: ['a', 'b'] }, 'female', 6) + facts({ many: ['a'] }, 'male', 9),
  );
  const { rows } = await told('many');
  expect(ofQuestion(rows, 'many', []).options).toEqual([null, 6, null]);
});

test('what was told once is told the same again, and nothing new that would tell who went', async () => {
  await database.exec(
    emptied +
      filled('q', [
        [20, 20, 0],
        [20, 20, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
  );
  const before = await told('q');
  await database.exec(`insert into public.consultation_records (consultation_id, number, questions, tables, files)
    values ('${id}', 1, '{q}', '${JSON.stringify(before)}', '{}')`);
  expect(await told('q')).toEqual(before);
  await database.exec(facts({ q: 'a' }, 'female', 1, -1));
  expect(await told('q')).toEqual(before);
  const { rows } = await told('q', 'many');
  expect(
    rows.filter(({ question, responses }) => question === 'many' && responses !== null),
  ).toEqual([]);
});

test('nothing is told of fewer than five people', async () => {
  await database.exec(
    emptied +
      filled('q', [
        [4, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ]),
  );
  expect(await told('q')).toEqual({ responses: null, rows: [] });
});
