import { describe, expect, test } from 'vitest';
import type { Answers, Texts } from './answers.ts';
import { answerProblems } from './answer-problems.ts';
import type { Definition, Item } from './definition.schema.ts';

const options = ['park', 'bus', 'bins'].map((id) => ({ id, text: id }));
const asking = (...items: Item[]): Definition => ({
  format: 1,
  pages: [{ id: 'page', title: 'Page', items }],
});
const kinds = {
  one_of: { id: 'q', type: 'one_of', title: 'Q', options },
  several_of: { id: 'q', type: 'several_of', title: 'Q', options, none: true, min: 2, max: 2 },
  ranking: { id: 'q', type: 'ranking', title: 'Q', options },
  scale: { id: 'q', type: 'scale', title: 'Q', from: 1, to: 5, low: 'Bad', high: 'Good' },
  number: { id: 'q', type: 'number', title: 'Q', min: 0, max: 10 },
  date: { id: 'q', type: 'date', title: 'Q', earliest: '2026-01-01' },
  short_text: { id: 'q', type: 'short_text', title: 'Q', max: 3 },
  point: { id: 'q', type: 'point', title: 'Q' },
  area: { id: 'q', type: 'area', title: 'Q' },
} as const satisfies Record<string, Item>;

describe('one answer', () => {
  test.each([
    ['one_of', 'bus', undefined],
    ['one_of', 'tram', 'unknown_option'],
    ['one_of', 'other', 'unknown_option'],
    ['one_of', 3, 'wrong_type'],
    ['one_of', ['bus'], 'wrong_type'],
    ['several_of', ['bus', 'bins'], undefined],
    ['several_of', ['none'], undefined],
    ['several_of', ['none', 'bus'], 'none_with_others'],
    ['several_of', ['bus'], 'too_few'],
    ['several_of', ['bus', 'bins', 'park'], 'too_many'],
    ['several_of', ['bus', 'bus'], 'repeated'],
    ['several_of', 'bus', 'wrong_type'],
    ['ranking', ['bus', 'bins', 'park'], undefined],
    ['ranking', ['bus', 'bins'], 'incomplete'],
    ['ranking', ['bus', 'bins', 'bins'], 'repeated'],
    ['scale', 5, undefined],
    ['scale', 6, 'out_of_range'],
    ['scale', 2.5, 'not_whole'],
    ['number', 10, undefined],
    ['number', 10.1, 'out_of_range'],
    ['number', '10', 'wrong_type'],
    ['number', 0.1234567, 'too_precise'],
    ['date', '2026-02-28', undefined],
    ['date', '2026-02-29', 'not_a_date'],
    ['date', '2025-12-31', 'out_of_range'],
    ['short_text', 'bus', 'wrong_type'],
    ['point', [54.5734, -1.2421], undefined],
    ['point', 'newport', undefined],
    ['point', [54.57341, -1.2421], 'too_precise'],
    ['point', [91, 0], 'out_of_range'],
    ['area', 'not_sure', undefined],
    ['area', 'Not a ward', 'wrong_type'],
  ] as const)('%s with %j: %s', (kind, answer, code) => {
    const found = answerProblems(asking(kinds[kind]), { q: answer } as Answers, {});
    expect(found).toEqual(code ? { q: code } : {});
  });

  test('words are as long as their question lets them be, counted as people count letters', () => {
    expect(answerProblems(asking(kinds.short_text), {}, { q: '😀😀😀' })).toEqual({});
    expect(answerProblems(asking(kinds.short_text), {}, { q: 'four' })).toEqual({ q: 'too_long' });
    expect(answerProblems(asking(kinds.scale), {}, { q: 'words' })).toEqual({ q: 'wrong_type' });
  });
});

describe('all answers together', () => {
  const definition = asking(
    { ...kinds.one_of, id: 'way', required: true },
    {
      ...kinds.scale,
      id: 'buses',
      required: true,
      when: { question: 'way', is: 'equal', value: 'bus' },
    },
    { id: 'read', type: 'text_block', text: 'Read this' },
  );
  test.each<[string, Answers, Texts, object]>([
    ['what is required', {}, {}, { way: 'missing' }],
    ['what is required by what was answered', { way: 'bus' }, {}, { buses: 'missing' }],
    ['nothing that is not asked', { way: 'bins' }, {}, {}],
    ['no answer off the path', { way: 'bins', buses: 3 }, {}, { buses: 'off_path' }],
    [
      'no answer to what is no question',
      { way: 'bins', read: 1 },
      { gone: 'x' },
      { read: 'unknown_question', gone: 'unknown_question' },
    ],
    ['blanks as no answer', { way: '' }, { buses: ' ' }, { way: 'missing' }],
  ])('asks for %s', (_, answers, texts, expected) => {
    expect(answerProblems(definition, answers, texts)).toEqual(expected);
  });
});
