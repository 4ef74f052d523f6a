import { expect, test } from 'vitest';
import { wordsLimit } from '../say/priority.ts';
import { blankEntry, isStarted, mistakesIn, nextEntry } from './entry.ts';

const entry = { ...blankEntry('north', 'paper'), kind: 'concern', said: 'The path floods' };

test('words, a kind, a place and a way are enough', () => {
  expect(mistakesIn(entry)).toEqual({});
});

test('each of them is missed', () => {
  expect(mistakesIn(blankEntry('', ''))).toEqual({
    neighbourhood: 'missing',
    channel: 'missing',
    kind: 'missing',
    said: 'missing',
  });
  expect(mistakesIn({ ...entry, said: ' \n ' })).toEqual({ said: 'missing' });
});

test('what is missed is told in the order in which it is asked', () => {
  const missed = Object.keys(mistakesIn(blankEntry('', '')));
  expect(missed).toEqual(['neighbourhood', 'channel', 'said', 'kind']);
});

test('words are counted as the database counts them', () => {
  expect(mistakesIn({ ...entry, said: '👋'.repeat(wordsLimit) })).toEqual({});
  expect(mistakesIn({ ...entry, said: '👋'.repeat(wordsLimit + 1) })).toEqual({ said: 'too_long' });
});

test.each([
  ['ana@example.org', '01642 245432'],
  [' ana@example.org ', '+44 (0)1642 245432'],
  ['', ''],
])('%j and %j can be written to and rung', (email, phone) => {
  expect(mistakesIn({ ...entry, email, phone })).toEqual({});
});

test('what is no address and no number is noticed', () => {
  expect(mistakesIn({ ...entry, email: 'ana', phone: 'ring me' })).toEqual({
    email: 'malformed',
    phone: 'malformed',
  });
});

test('the next one of a pile keeps where and how it came, and nothing about the person', () => {
  const full = {
    ...entry,
    ward: 'newport',
    theme: 'x',
    email: 'a@b.org',
    sex: 'female',
    place: 'y',
  };
  expect(nextEntry(full)).toEqual({ ...blankEntry('north', 'paper'), ward: 'newport' });
});

test('an entry is started once there is something to lose', () => {
  expect(isStarted(nextEntry(entry))).toBe(false);
  expect(isStarted(entry)).toBe(true);
  expect(isStarted({ ...blankEntry('north', 'phone'), phone: '0' })).toBe(true);
});
