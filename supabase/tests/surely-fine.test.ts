import { afterAll, expect, test } from 'vitest';
import { openMigratedDatabase } from './migrated-database.ts';

const database = await openMigratedDatabase();
afterAll(() => database.close());

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id.toUpperCase() }));
const plain = {
  format: 1,
  pages: [
    {
      id: 'p1',
      items: [
        { id: 'intro', type: 'text_block', text: 'Hello' },
        { id: 'one', type: 'one_of', label: 'One', options, other: true, required: true },
        { id: 'some', type: 'several_of', label: 'Some', options, none: true, min: 2, max: 3 },
      ],
    },
    {
      id: 'p2',
      items: [
        { id: 'rank', type: 'ranking', label: 'Rank', options },
        { id: 'scale', type: 'scale', label: 'Scale', from: 1, to: 5, required: true },
        { id: 'number', type: 'number', label: 'Number', min: 0, max: 10 },
        { id: 'words', type: 'short_text', label: 'Words', max: 5 },
        { id: 'day', type: 'date', label: 'Day' },
      ],
    },
  ],
};
const enough = { one: 'a', scale: 3 };

async function ask(definition: object, answers: unknown, texts: unknown = {}) {
  const { rows } = await database.query<{ sure: boolean; problems: object; kept: object }>(
    `select private.is_surely_fine(private.short_rules($1), $2, $3) as sure, r.problems, r.kept
    from private.read_answers($1, $2, $3) r`,
    [definition, answers, texts].map((value) => JSON.stringify(value)),
  );
  return rows[0]!;
}

test.each<[object, object?]>([
  [enough],
  [{ ...enough, one: 'other' }],
  [{ ...enough, some: ['b', 'a', 'd'] }],
  [{ ...enough, rank: ['d', 'b', 'a', 'c'] }],
  [{ ...enough, number: 10 }],
  [enough, { words: 'Wörds' }],
])('%j with %j is seen to be fine at one look', async (answers, texts = {}) => {
  expect(await ask(plain, answers, texts)).toEqual({ sure: true, problems: {}, kept: answers });
});

test.each<[string, object, object?]>([
  ['no answer to what is required', { one: 'a' }],
  ['an option that there is not', { ...enough, one: 'e' }],
  ['a list for one option', { ...enough, one: ['a'] }],
  ['too few', { ...enough, some: ['a'] }],
  ['too many', { ...enough, some: ['a', 'b', 'c', 'd'] }],
  ['one of them twice', { ...enough, some: ['a', 'a'] }],
  ['none of these with others', { ...enough, some: ['a', 'none'] }],
  ['an option among words', { ...enough, some: ['a', 1] }],
  ['a ranking that lacks one', { ...enough, rank: ['a', 'b', 'c'] }],
  ['a point beside the scale', { ...enough, scale: 6 }],
  ['half a point', { ...enough, scale: 2.5 }],
  ['words for a number', { ...enough, number: '3' }],
  ['a number over the most', { ...enough, number: 11 }],
  ['a question that there is not', { ...enough, nine: 'a' }],
  ['words that are too long', enough, { words: 'Sixsix' }],
  ['words that are none', enough, { words: 7 }],
  ['words to what has no words', enough, { scale: 'three' }],
  ['a list in place of answers', [enough]],
])('%s is left to the long way, which refuses it', async (_, answers, texts = {}) => {
  const { sure, problems } = await ask(plain, answers, texts);
  expect(sure).toBe(false);
  expect(problems).not.toEqual({});
});

test.each<[string, object, object]>([
  ['nothing where something may be', { ...enough, some: [], number: null, day: '' }, {}],
  ['blanks', enough, { words: '  ' }],
  ['a date', { ...enough, day: '2027-03-01' }, {}],
  ['none of these', { ...enough, some: ['none'] }, {}],
  ['words for something else', { ...enough, one: 'other' }, { one: 'A bench' }],
  ['half a number', { ...enough, number: 2.5 }, {}],
])('%s is left to the long way, which takes it', async (_, answers, texts) => {
  expect(await ask(plain, answers, texts)).toMatchObject({ sure: false, problems: {} });
});

test('where a page or a question depends on answers, nothing is told at one look', async () => {
  const when = { question: 'one', is: 'answered' };
  const [first, second] = plain.pages;
  for (const pages of [
    [first!, { ...second!, when }],
    [first!, { ...second!, items: second!.items.map((item) => ({ ...item, when })) }],
  ]) {
    expect(await ask({ ...plain, pages }, enough)).toMatchObject({ sure: false, problems: {} });
  }
});
