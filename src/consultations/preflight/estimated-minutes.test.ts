import { expect, test } from 'vitest';
import type { Definition, Item } from '../definition/definition.schema.ts';
import { estimatedMinutes } from './estimated-minutes.ts';

const of = (...items: Item[]): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'Page', items }],
});
const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));

test('the minutes are the sum of what is shown beside them, rounded up', () => {
  const definition = of(
    { id: 'a', type: 'one_of', title: 'Do you come here', options },
    { id: 'b', type: 'one_of', title: 'Would you', options },
    { id: 'c', type: 'ranking', title: 'In order', options },
    { id: 'd', type: 'long_text', title: 'Why' },
  );
  const { minutes, shares } = estimatedMinutes(definition, false);
  expect(shares).toEqual([
    { kind: 'words', count: 19, seconds: 6 },
    { kind: 'one_of', count: 2, seconds: 10 },
    { kind: 'ranking', count: 1, seconds: 15 },
    { kind: 'long_text', count: 1, seconds: 60 },
    { kind: 'pages', count: 1, seconds: 3 },
    { kind: 'checking', count: 1, seconds: 20 },
  ]);
  expect(minutes).toBe(2);
});

test('asking who people are takes longer, and so do words to read', () => {
  const short = of({ id: 'q', type: 'short_text', title: 'Why?' });
  const seconds = (definition: Definition, equality = false) =>
    estimatedMinutes(definition, equality).shares.reduce((sum, share) => sum + share.seconds, 0);
  expect(seconds(short, true) - seconds(short)).toBe(30);
  const long = of(
    { id: 't', type: 'text_block', text: 'word '.repeat(400) },
    ...short.pages[0]!.items,
  );
  expect(seconds(long) - seconds(short)).toBe(120);
});
