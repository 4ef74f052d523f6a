import { expect, test } from 'vitest';
import words from '../../messages/en/answering.json' with { type: 'json' };
import { openingFault, refusalOf } from './refusal-words.ts';

const asked = new Set(['ward', 'uses']);
const sentence = (code: string, fields: Record<string, string> = {}, isChange = false) => {
  const { whole } = refusalOf({ code, fields }, asked, isChange);
  return whole ? words.errors[whole] : '';
};

test.each([
  ['too_many', {}, false, 'tomorrow'],
  ['too_many', {}, true, 'in an hour'],
  ['unknown', {}, false, 'do not ask this any more'],
  ['key_reused', {}, false, 'once more'],
  ['closed', {}, false, 'closed'],
  ['withdrawn', {}, true, 'took these answers back'],
  ['invalid', { version: 'unknown' }, false, 'Open this page again'],
  ['invalid', { seconds_taken: 'too_fast' }, false, 'very quick'],
  ['something_new', {}, false, 'Something went wrong on our side'],
])('%s %j is told in its own words', (code, fields, isChange, told) => {
  expect(sentence(code, fields, isChange)).toContain(told);
});

test('a ward that is gone is told beside its question', () => {
  const refusal = refusalOf(
    { code: 'invalid', fields: { 'answers.ward': 'unknown' } },
    asked,
    false,
  );
  expect(refusal).toEqual({ fields: { ward: 'unknown' } });
  expect(words.errors.unknown).toContain('{number}');
});

const refused = (code: string, fields = {}) => ({ kind: 'refused' as const, code, fields });
test.each([
  [{ kind: 'unreachable' as const }, 'Open my answers again'],
  [refused('invalid', { code: 'unknown' }), 'each letter'],
  [refused('invalid', { code: 'malformed' }), 'each letter'],
  [refused('not_answers'), 'each letter'],
  [{ kind: 'stored' as const, answer: { slug: 'another' } }, 'each letter'],
  [refused('too_many'), 'in an hour'],
  [refused('closed'), 'has closed'],
  [refused('withdrawn'), 'took these answers back'],
  [refused('something_new'), 'on our side'],
])('why a code does not open is told: %j', (outcome, told) => {
  expect(words.change.errors[openingFault(outcome, 'this')!]).toContain(told);
});

test('answers to this consultation open, to whichever version', () => {
  const answer = { slug: 'this', version: 1 };
  expect(openingFault({ kind: 'stored', answer }, 'this')).toBeUndefined();
});
