import { expect, test } from 'vitest';
import { problemsIn } from './group-answers.ts';

const good = {
  name: 'Knitters',
  about: 'We knit.',
  neighbourhood: 'north',
  meets: 'Tuesdays',
  place: 'The church hall',
  relation: 'run',
};

test('a group needs a name, what it does, where, when and who tells us', () => {
  expect(problemsIn(good)).toEqual({});
  expect(problemsIn({})).toEqual({
    name: 'missing',
    about: 'missing',
    neighbourhood: 'missing',
    meets: 'missing',
    place: 'missing',
    relation: 'missing',
  });
});

test('a hub says where as well as words do', () => {
  expect(problemsIn({ ...good, place: '', hub: 'some-id' })).toEqual({});
});

test('a contact needs the word that the group agrees', () => {
  const reachable = { ...good, group_web: 'www.example.org' };
  expect(problemsIn(reachable)).toEqual({ agreed: 'missing' });
  expect(problemsIn({ ...reachable, agreed: 'yes' })).toEqual({});
});

test('addresses are written as people write them, and nothing else', () => {
  const agreed = { ...good, agreed: 'yes' };
  for (const group_web of ['example.org/knit', 'https://example.org', 'HTTPS://example.org']) {
    const wrong = group_web.startsWith('HTTPS') ? { group_web: 'malformed' } : {};
    expect(problemsIn({ ...agreed, group_web })).toEqual(wrong);
  }
  for (const group_web of ['javascript:alert(1)', 'two words']) {
    expect(problemsIn({ ...agreed, group_web })).toEqual({ group_web: 'malformed' });
  }
  expect(problemsIn({ ...good, your_email: 'jo', your_phone: 'ring' })).toEqual({
    your_email: 'malformed',
    your_phone: 'malformed',
  });
});

test('letters are counted as people see them', () => {
  expect(problemsIn({ ...good, name: '😀'.repeat(120) })).toEqual({});
  expect(problemsIn({ ...good, name: '😀'.repeat(121) })).toEqual({ name: 'too_long' });
});
