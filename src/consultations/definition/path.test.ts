import { expect, test } from 'vitest';
import type { Definition } from './definition.schema.ts';
import { onPath, path } from './path.ts';

const options = [
  { id: 'yes', text: 'Yes' },
  { id: 'no', text: 'No' },
];
const definition: Definition = {
  format: 1,
  pages: [
    { id: 'a', title: 'A', items: [{ id: 'uses', type: 'one_of', title: 'Uses?', options }] },
    {
      id: 'b',
      title: 'B',
      when: { question: 'uses', is: 'equal', value: 'yes' },
      items: [
        { id: 'likes', type: 'one_of', title: 'Likes?', options },
        {
          id: 'why',
          type: 'long_text',
          title: 'Why?',
          when: { question: 'likes', is: 'answered' },
        },
      ],
    },
    {
      id: 'c',
      title: 'C',
      when: { question: 'likes', is: 'equal', value: 'no' },
      items: [{ id: 'mend', type: 'long_text', title: 'What would mend it?' }],
    },
  ],
};
const asked = (answers: Record<string, string>) =>
  path(definition, answers, {}).map((page) =>
    [page.id, ...page.items.map(({ id }) => id)].join(' '),
  );

test('a page and a question are asked once what they wait for is answered', () => {
  expect(asked({})).toEqual(['a uses']);
  expect(asked({ uses: 'yes' })).toEqual(['a uses', 'b likes']);
  expect(asked({ uses: 'yes', likes: 'no' })).toEqual(['a uses', 'b likes why', 'c mend']);
});

test('an answer that is no longer on the path leads nowhere', () => {
  expect(asked({ uses: 'no', likes: 'no' })).toEqual(['a uses']);
});

test('only what is on the path is sent, and nothing empty', () => {
  expect(onPath(definition, { uses: 'no', likes: 'no' }, { why: 'Cold', mend: '' })).toEqual({
    answers: { uses: 'no' },
    texts: {},
  });
  expect(onPath(definition, { uses: 'yes', likes: 'yes' }, { why: 'Warm' })).toEqual({
    answers: { uses: 'yes', likes: 'yes' },
    texts: { why: 'Warm' },
  });
});

test('words for something else go with the choice of something else', () => {
  const withOther: Definition = {
    format: 1,
    pages: [
      {
        id: 'a',
        title: 'A',
        items: [{ id: 'q', type: 'one_of', title: 'Q', options, other: true }],
      },
    ],
  };
  expect(onPath(withOther, { q: 'yes' }, { q: 'A tram' }).texts).toEqual({});
  expect(onPath(withOther, { q: 'other' }, { q: 'A tram' }).texts).toEqual({ q: 'A tram' });
});
