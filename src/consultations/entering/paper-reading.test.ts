import { expect, test } from 'vitest';
import type { Definition } from '../definition/definition.schema.ts';
import { readWholePaper } from './paper-reading.ts';

const words = { other: '', none: '', elsewhere: '', not_sure: '', areas: [], wards: [] };
const options = [
  { id: 'yes', text: 'Yes' },
  { id: 'no', text: 'No' },
];
const definition: Definition = {
  format: 1,
  pages: [
    {
      id: 'a',
      title: 'A',
      items: [
        { id: 'intro', type: 'text_block', text: 'Hello' },
        { id: 'uses', type: 'one_of', title: 'Uses?', options },
        {
          id: 'why',
          type: 'long_text',
          title: 'Why?',
          when: { question: 'uses', is: 'equal', value: 'no' },
        },
      ],
    },
  ],
};

test('what is not asked after other answers is shown so, and is not stored', () => {
  const paper = readWholePaper(definition, { uses: '1', why: 'Too far' }, words);
  expect(paper.rows.map(({ question, asked }) => [question.id, asked])).toEqual([
    ['uses', true],
    ['why', false],
  ]);
  expect(paper).toMatchObject({ answers: { uses: 'yes' }, texts: {} });
});

test('it is once the answer is another', () => {
  expect(readWholePaper(definition, { uses: '2', why: 'Too far' }, words)).toMatchObject({
    answers: { uses: 'no' },
    texts: { why: 'Too far' },
  });
});

test('what is no answer is not stored, and asks for nothing more', () => {
  const paper = readWholePaper(definition, { uses: '3' }, words);
  expect(paper).toMatchObject({ answers: {}, texts: {} });
  expect(paper.rows[0]!.reading.problem).toBe('not_a_choice');
});
