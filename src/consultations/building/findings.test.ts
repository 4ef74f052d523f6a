import { expect, test } from 'vitest';
import { findings, setAside } from './findings.ts';

const facts = {
  ...{ title: 'Hours', summary: 'When?', decided_by: 'The manager', can_change: 'Hours' },
  ...{ cannot_change: '', contact: 'Ask us', other_formats: 'Paper', privacy: 'Kept apart' },
  ...{ is_sensitive: false, asks_equality: true, neighbourhoods: ['north'] },
};
const dates = {
  closes_at: '2027-01-01T00:00:00Z',
  report_by: '2027-02-01',
  retained_until: '2028-01-01',
};
const found = (title: string, more = {}) =>
  findings({ ...facts, ...more }, dates, {
    format: 1,
    pages: [{ id: 'p', title: 'P', items: [{ id: 'q', type: 'short_text', title }] }],
  });

test('what must be mended comes first, and wording can be set aside', () => {
  expect(
    found('Don’t you like it?', { contact: '' }).map(({ rule, blocking }) => [rule, blocking]),
  ).toEqual([
    ['no_contact', true],
    ['leading', false],
  ]);
});

test('a warning stays set aside for the words that it was about, and no others', () => {
  const [before] = found('Don’t you like it?');
  const aside = { rule: 'leading', subject: 'q', wording: before!.wording!, reason: 'We ask all.' };
  expect(setAside([aside], before!)).toBe(aside);
  const [after] = found('Don’t you hate it?');
  expect(after).toMatchObject({ rule: 'leading', subject: 'q' });
  expect(setAside([aside], after!)).toBeUndefined();
  expect(setAside([{ ...aside, rule: 'double_question' }], before!)).toBeUndefined();
});
