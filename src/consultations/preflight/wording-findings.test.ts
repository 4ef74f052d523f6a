import { expect, test } from 'vitest';
import words from '../../messages/en/consultation-templates.json' with { type: 'json' };
import type { Definition, Item } from '../definition/definition.schema.ts';
import { wholeReadingAge, wordingFindings } from './wording-findings.ts';

const about = {
  summary: 'We are changing when the hub opens.',
  can_change: 'The hours.',
  cannot_change: '',
  other_formats: 'On paper at the hub.',
  privacy: 'We read what you say and delete it in a year.',
  asks_equality: true,
};
const of = (...items: Item[]): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'Page', items }],
});
const text = (id: string, title: string): Item => ({ id, type: 'short_text', title });
const rules = (definition: Definition, more = {}) =>
  wordingFindings({ ...about, ...more }, definition).map(
    ({ rule, subject }) => `${rule} ${subject}`,
  );

test('plain questions that ask one thing each are left in peace', () => {
  expect(rules(of(text('q', 'When would you come?')))).toEqual([]);
});

test('each rule names what it is about', () => {
  const hard =
    'Which infrastructural prerequisites would facilitate participatory engagement opportunities?';
  const definition = of(
    text('hard', hard),
    text('leads', 'Don’t you like it?'),
    {
      id: 'both',
      type: 'scale',
      title: 'How clean and safe is it?',
      from: 1,
      to: 5,
      low: 'Not',
      high: 'Very',
    },
    text('who', 'What is your name?'),
  );
  expect(rules(definition, { privacy: hard })).toEqual([
    'reading_age about.privacy',
    'reading_age hard',
    'leading leads',
    'double_question both',
    'personal_data who',
  ]);
});

test('words before the questions are read, too', () => {
  const definition = of(text('q', 'Why?'));
  definition.pages[0]!.intro = 'Obviously we need a crossing.';
  expect(rules(definition)).toEqual(['leading p']);
});

test('what takes longer than ten minutes is said to be long, with the minutes', () => {
  const many = of(
    ...Array.from({ length: 10 }, (_, at): Item => ({
      id: `q${at}`,
      type: 'long_text',
      title: 'Why?',
    })),
  );
  expect(wordingFindings(about, many)).toEqual([
    { rule: 'too_long', subject: '', values: { minutes: 11, most: 10 }, wording: '11' },
  ]);
});

test('everything together has a reading age once there are words', () => {
  expect(wholeReadingAge(about, of(text('q', 'When would you come?')))).toBeLessThan(10);
});

test.each(words.templates.map(({ name, definition }) => [name, definition as Definition]))(
  'the template “%s” passes every rule',
  (_, definition) => {
    expect(wordingFindings(about, definition)).toEqual([]);
  },
);
