import { expect, test } from 'vitest';
import { definitionProblems } from './definition-problems.ts';
import type { Condition, Definition, Item } from './definition.schema.ts';

const options = ['bus', 'car', 'bike'].map((id) => ({ id, text: id }));
const way: Item = { id: 'way', type: 'one_of', title: 'How?', options, required: true };
const uses: Item = { id: 'uses', type: 'several_of', title: 'Which?', options, none: true, max: 2 };
const likes: Item = {
  id: 'likes',
  type: 'scale',
  title: 'Good?',
  from: 1,
  to: 5,
  low: 'No',
  high: 'Yes',
};
const age: Item = { id: 'age', type: 'number', title: 'Age?', min: 0, max: 120, whole: true };
const day: Item = {
  id: 'day',
  type: 'date',
  title: 'When?',
  earliest: '2026-05-01',
  latest: '2026-05-01',
};
const asking = (...items: Item[]): Definition => ({
  format: 1,
  pages: [{ id: 'page', title: 'Page', items }],
});
const last = (when: Condition): Definition =>
  asking(way, uses, likes, age, day, { id: 'last', type: 'long_text', title: 'Why?', when });
const found = (definition: Definition) =>
  definitionProblems(definition).map(({ at, code }) => `${at} ${code}`);

test('nothing is wrong with questions that wait for earlier answers', () => {
  expect(found(last({ question: 'way', is: 'equal', value: 'bus' }))).toEqual([]);
  expect(found(last({ question: 'uses', is: 'includes', value: 'none' }))).toEqual([]);
  expect(found(last({ question: 'age', is: 'less', value: 18 }))).toEqual([]);
});

test.each<[string, Definition, string[]]>([
  ['nothing to answer', asking({ id: 'a', type: 'text_block', text: 'Hello' }), [' no_questions']],
  ['one id for two questions', asking(way, way), ['way repeated_id']],
  ['one id for a page and a question', asking({ ...way, id: 'page' }), ['page repeated_id']],
  [
    'one id for two options, one of which is kept for "something else"',
    asking({ ...way, options: ['other', 'other'].map((id) => ({ id, text: id })) } as Item),
    ['way repeated_option', 'way reserved_option'],
  ],
  ['more to choose than there is', asking({ ...uses, min: 3 } as Item), ['uses min_over_max']],
  [
    'no whole number within the bounds',
    asking({ ...age, min: 0.2, max: 0.8 } as Item),
    ['age min_over_max'],
  ],
  ['a bound that no answer reaches', asking({ ...age, max: 1e15 } as Item), ['age bad_bound']],
  [
    'a question that waits for itself',
    last({ question: 'last', is: 'answered' }),
    ['last not_earlier'],
  ],
  [
    'a question that waits for none there is',
    last({ question: 'gone', is: 'answered' }),
    ['last unknown_question'],
  ],
  [
    'an option that is not offered',
    last({ question: 'way', is: 'equal', value: 'tram' }),
    ['last unknown_value'],
  ],
  ['a comparison without a value', last({ question: 'age', is: 'less' }), ['last unknown_value']],
  [
    'a list compared as one answer',
    last({ question: 'uses', is: 'equal', value: 'bus' }),
    ['last wrong_comparison'],
  ],
  [
    'conditions within conditions within conditions',
    last({ not: { not: { not: { not: { not: { question: 'way', is: 'answered' } } } } } }),
    ['last too_complex'],
  ],
])('finds %s', (_, definition, expected) => {
  expect(found(definition)).toEqual(expected);
});

test.each<[string, Condition]>([
  [
    'two answers to one question',
    {
      all: [
        { question: 'way', is: 'equal', value: 'bus' },
        { question: 'way', is: 'equal', value: 'car' },
      ],
    },
  ],
  ['no answer where one is required', { not: { question: 'way', is: 'answered' } }],
  [
    'a number between two neighbours',
    {
      all: [
        { question: 'age', is: 'more', value: 17 },
        { question: 'age', is: 'less', value: 18 },
      ],
    },
  ],
  ['a scale beyond its end', { question: 'likes', is: 'more', value: 5 }],
  ['a day that cannot be chosen', { question: 'day', is: 'equal', value: '2026-05-02' }],
  [
    'none of these together with one',
    {
      all: [
        { question: 'uses', is: 'includes', value: 'none' },
        { question: 'uses', is: 'includes', value: 'bus' },
      ],
    },
  ],
  [
    'more choices than are allowed',
    {
      all: ['bus', 'car', 'bike'].map((value) => ({
        question: 'uses',
        is: 'includes' as const,
        value,
      })),
    },
  ],
])('finds a question that is never asked, as it waits for %s', (_, when) => {
  expect(found(last(when))).toEqual(['last never_asked']);
});

test('finds a page that waits for an answer on a page that is then not asked', () => {
  const page = (id: string, when: Condition, item: string) => ({
    id,
    title: id,
    when,
    items: [{ id: item, type: 'scale' as const, title: 'Q', from: 1, to: 3, low: 'a', high: 'b' }],
  });
  const definition = asking(way);
  definition.pages.push(page('b', { question: 'way', is: 'equal', value: 'bus' }, 'seats'));
  definition.pages.push(
    page(
      'c',
      {
        all: [
          { question: 'way', is: 'equal', value: 'car' },
          { question: 'seats', is: 'more', value: 1 },
        ],
      },
      'parking',
    ),
  );
  expect(found(definition)).toEqual(['c never_asked']);
});
