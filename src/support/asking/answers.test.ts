import { expect, test } from 'vitest';
import { problemsIn, readAnswers, type Answers } from './answers.ts';
import { askedSteps, fieldNames, PREFIX, steps, type FieldName } from './rules.ts';

const read = (...entries: [FieldName, string][]) =>
  readAnswers(entries.map(([name, value]) => [PREFIX + name, value]));

const enough: Answers = {
  for_whom: 'me',
  needs: ['someone-to-talk-to'],
  name: 'Sam',
  ways: ['hub'],
  hub: 'the-hub',
  contact_consent: 'yes',
};

test('who, what, a name, a way and a yes are enough', () => {
  expect(problemsIn(enough)).toEqual({});
});

test('what is missing is told in the order in which it is asked', () => {
  expect(Object.entries(problemsIn({}))).toEqual([
    ['for_whom', 'missing'],
    ['needs', 'missing'],
    ['name', 'missing'],
    ['ways', 'missing'],
    ['contact_consent', 'missing'],
  ]);
});

test('asking for somebody else needs their yes and who asks', () => {
  expect(problemsIn({ ...enough, for_whom: 'client' })).toEqual({
    agreed: 'missing',
    asked_by: 'missing',
  });
});

test('each way that is chosen says where to', () => {
  const ways = ['phone', 'email', 'post', 'hub', 'through'];
  expect(Object.keys(problemsIn({ ...enough, hub: undefined!, ways }))).toEqual([
    'phone',
    'email',
    'post_address',
    'hub',
    'through_whom',
  ]);
});

test('what is no number, no address and too long is noticed', () => {
  const answers = { ...enough, ways: ['phone', 'email'], phone: 'ring me', email: 'sam' };
  expect(problemsIn({ ...answers, words: '👋'.repeat(4001) })).toEqual({
    phone: 'malformed',
    email: 'malformed',
    words: 'too_long',
  });
  expect(problemsIn({ ...enough, words: '👋'.repeat(4000) })).toEqual({});
});

test('whoever is reached by email or post alone says that one of them is safe', () => {
  const by = (ways: string[], safe_messages: string[]) =>
    problemsIn({ ...enough, ways, safe_messages, email: 'a@b.org', post_address: '1 Here Street' });
  expect(by(['email'], [])).toEqual({ safe_messages: 'unreachable' });
  expect(by(['email', 'post'], ['voicemail', 'text'])).toEqual({ safe_messages: 'unreachable' });
  expect(by(['post'], ['email'])).toEqual({ safe_messages: 'unreachable' });
  expect(by(['email', 'post'], ['post'])).toEqual({});
  expect(by(['email', 'hub'], [])).toEqual({});
});

test('a way that was not chosen is not read, whatever was typed in it', () => {
  expect(read(['ways', 'email'], ['phone', '01642 000000'], ['email', 'a@b.org'])).toEqual({
    ways: ['email'],
    email: 'a@b.org',
  });
  expect(read(['for_whom', 'me'], ['asked_by', 'Jo'])).toEqual({ for_whom: 'me' });
  expect(read(['language', 'Urdu'])).toEqual({});
});

test('lists are lists, even of one, and what is blank was not answered', () => {
  expect(read(['needs', 'a'], ['needs', 'b'], ['safe_days', 'mon'], ['words', ' \n'])).toEqual({
    needs: ['a', 'b'],
    safe_days: ['mon'],
  });
});

test('every field is asked once, in the order of the steps', () => {
  expect([...askedSteps, 'about' as const].flatMap((step) => [...steps[step]])).toEqual(fieldNames);
});
