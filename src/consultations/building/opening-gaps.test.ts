import { expect, test } from 'vitest';
import type { Definition, Item } from '../definition/definition.schema.ts';
import { openingGaps } from './opening-gaps.ts';

const facts = {
  title: 'Hours',
  summary: 'When?',
  decided_by: 'The manager',
  can_change: 'Hours',
  cannot_change: '',
  contact: 'Ask us',
  other_formats: 'Paper',
  privacy: 'Kept apart',
  is_sensitive: false,
  asks_equality: true,
  neighbourhoods: ['north'],
};
const dates = {
  closes_at: '2027-01-01T00:00:00Z',
  report_by: '2027-02-01',
  retained_until: '2028-01-01',
};
const of = (...items: Item[]): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'P', items }],
});
const question: Item = { id: 'q', type: 'short_text', title: 'Why?' };
const rules = (more = {}, definition = of(question), when = dates) =>
  openingGaps({ ...facts, ...more }, when, definition).map(({ rule, subject }) =>
    `${rule} ${subject}`.trim(),
  );

test('nothing keeps a whole consultation from opening', () => {
  expect(rules()).toEqual([]);
});

test('words, dates and questions that are missing do', () => {
  expect(rules({ decided_by: ' ', privacy: '' })).toEqual(['no_decision_maker', 'no_privacy']);
  expect(rules({}, of(question), { ...dates, report_by: '' })).toEqual(['no_report_by']);
  expect(rules({}, of({ id: 't', type: 'text_block', text: 'Hello' }))).toEqual(['no_questions']);
});

test('what is not written to its end is named, and a picture without words', () => {
  expect(rules({}, of(question, { ...question, id: 'r', title: '' }))).toEqual(['unfinished r']);
  const picture = 'data:image/png;base64,AAAA';
  expect(rules({}, of(question, { id: 'i', type: 'picture_block', picture, alt: '' }))).toEqual([
    'no_alt_text i',
  ]);
});

test('so do conditions that lead nowhere', () => {
  const late: Item = { ...question, id: 'r', when: { question: 's', is: 'answered' } };
  expect(rules({}, of(question, late))).toEqual(['unknown_question r']);
});
