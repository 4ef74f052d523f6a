import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import answering from '../../messages/en/answering.json';
import words from '../../messages/en/exporting.json';
import type { Definition } from '../definition/definition.schema.ts';
import { CODEBOOK_COLUMNS, codebookCsv } from './codebook.ts';
import { responseColumns } from './response-columns.ts';
import { responseFacts } from './responses-csv.ts';

const definition: Definition = {
  format: 1,
  pages: [
    {
      id: 'p',
      title: 'Page',
      items: [
        {
          id: 'uses',
          type: 'one_of',
          title: 'Do you, really?',
          other: true,
          options: [
            { id: 'yes', text: 'Yes' },
            { id: 'no', text: '=No' },
          ],
        },
      ],
    },
    {
      id: 'later',
      title: 'Later',
      when: { question: 'uses', is: 'equal', value: 'yes' },
      items: [
        { id: 'rate', type: 'scale', title: 'How?', from: 1, to: 5, low: 'Bad', high: 'Good' },
        { id: 'walk', type: 'number', title: 'How far?', unit: 'minutes' },
        { id: 'spot', type: 'point', title: 'Where?' },
      ],
    },
  ],
};
const versions = [
  { number: 1, definition: { ...definition, pages: definition.pages.slice(0, 1) } },
  { number: 2, definition },
];
const reserved = { other: 'Something else', none: 'None of these' };
const lines = codebookCsv(versions, {
  meanings: words.meanings,
  conditions: answering.conditions,
  reserved,
})
  .replace('\uFEFF', '')
  .trimEnd()
  .split('\r\n');

test('every column of the single answers is in the codebook, in the same order', () => {
  const named = [...new Set(lines.slice(1).map((line) => line.split(',')[0]))];
  expect(named).toEqual([...responseFacts, ...responseColumns(versions).map(({ name }) => name)]);
  expect(lines[0]).toBe(CODEBOOK_COLUMNS.join(','));
});

test('each code has its words, which are no formula, and the versions that ask it', () => {
  expect(lines).toContain('q.uses,uses,one_of,"Do you, really?",yes,Yes,,1,2');
  expect(lines).toContain(`q.uses,uses,one_of,"Do you, really?",no,'=No,,1,2`);
  expect(lines).toContain('q.uses,uses,one_of,"Do you, really?",other,Something else,,1,2');
  expect(lines.join()).toContain('What “Something else” is, in the person’s own words');
});

test('a code that a later version does not offer keeps its words, with the versions that offered it', () => {
  const [page] = definition.pages;
  const without = {
    ...definition,
    pages: [
      {
        ...page!,
        items: [
          {
            ...page!.items[0]!,
            options: [
              { id: 'yes', text: 'Yes' },
              { id: 'maybe', text: 'Perhaps' },
            ],
          },
        ],
      },
    ],
  } as Definition;
  const text = codebookCsv([versions[0]!, { number: 2, definition: without }], {
    meanings: words.meanings,
    conditions: answering.conditions,
    reserved,
  });
  expect(text).toContain(`q.uses,uses,one_of,"Do you, really?",no,'=No,,1,1`);
  expect(text).toContain('q.uses,uses,one_of,"Do you, really?",maybe,Perhaps,,2,2');
  expect(text).toContain('q.uses,uses,one_of,"Do you, really?",yes,Yes,,1,2');
});

test('what is asked of some alone says of whom', () => {
  const only = 'you answered “Yes” to question 1';
  expect(lines).toContain(`q.rate,rate,scale,How?,1,Bad,${only},2,2`);
  expect(lines).toContain(`q.walk,walk,number,How far?,,A number of minutes,${only},2,2`);
});

test('the documentation names every column', () => {
  const documented = readFileSync('docs/exports.md', 'utf8');
  for (const column of [...responseFacts, ...CODEBOOK_COLUMNS]) {
    expect(documented).toContain(`\`${column}\``);
  }
});
