import { expect, test } from 'vitest';
import words from '../../messages/en/consultations.json' with { type: 'json' };
import type { Question } from '../definition/definition.schema.ts';
import { howToAnswer, paperChoices } from './paper-choices.ts';

const options = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
];
const several: Question = {
  ...{ id: 'q', title: 'Q?', type: 'several_of', options, order: 'shuffled' },
  ...{ other: true, none: true, max: 2 },
};

test('options stand in their own order, then something else, then none of these', () => {
  const texts = paperChoices(several, { other: 'Else', none: 'None' }, []).map(({ text }) => text);
  expect(texts).toEqual(['A', 'B', 'Else:', 'None']);
});

test('a scale has every point and a point on the map every area', () => {
  const scale: Question = {
    id: 'q',
    title: 'Q?',
    type: 'scale',
    from: 0,
    to: 3,
    low: 'L',
    high: 'H',
  };
  const spoken = { other: '', none: '' };
  expect(paperChoices(scale, spoken, []).map(({ text }) => text)).toEqual(['0', '1', '2', '3']);
  const point: Question = { id: 'q', title: 'Q?', type: 'point' };
  expect(paperChoices(point, spoken, [{ name: 'North' }])).toEqual([{ text: 'North' }]);
});

test('how many to tick is said', () => {
  expect(howToAnswer(several, words.print)).toBe('Tick up to 2.');
});
