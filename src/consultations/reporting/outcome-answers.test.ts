import { expect, test } from 'vitest';
import type { Definition } from '../definition/definition.schema.ts';
import { countedQuestions, filledIn } from './outcome-answers.ts';

const asked = (...items: Definition['pages'][number]['items']): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'P', items }],
});

test('words are never offered for publication, and a question of two versions once', () => {
  const before = asked(
    { id: 'how', type: 'number', title: 'How many then?' },
    { id: 'gone', type: 'date', title: 'When?' },
  );
  const now = asked(
    { id: 'intro', type: 'text_block', text: 'Hello' },
    { id: 'how', type: 'number', title: 'How many?' },
    { id: 'why', type: 'long_text', title: 'Why?' },
  );
  expect(countedQuestions([now, before]).map(({ title }) => title)).toEqual(['How many?', 'When?']);
});

test('a row in which nothing is filled in is not sent', () => {
  const empty = { what: ' ', by: '', why: '' };
  const answers = {
    heard: 'Much',
    will_change: [{ what: 'It opens', by: '' }, empty],
    will_not_change: [empty],
    questions: [],
    actions: [],
    priorities: [],
  };
  expect(filledIn(answers)).toEqual({
    ...answers,
    will_change: [{ what: 'It opens', by: '' }],
    will_not_change: [],
  });
});
