import { expect, test } from 'vitest';
import { grouped, openGoals, possibleWays, type CaseEntry, type ContactRule } from './case.ts';

const rule = (way: string, verdict: ContactRule['verdict']): ContactRule => ({
  way,
  verdict,
  why: verdict === 'safe' ? null : 'They did not say so.',
});
const entry = (id: string, follows: string | null = null) => ({ id, follows }) as CaseEntry;

test('ways that are plainly safe come first, and what is never safe is not offered', () => {
  const ways = possibleWays([
    rule('phone', 'ask'),
    rule('voicemail', 'never'),
    rule('text', 'safe'),
  ]);
  expect(ways.map(({ way }) => way)).toEqual(['text', 'phone']);
});

test('what follows an entry stands under it', () => {
  const groups = grouped([entry('reached'), entry('need', 'reached'), entry('note')]);
  expect(groups.map((group) => [group.entry.id, group.more.map(({ id }) => id)])).toEqual([
    ['reached', ['need']],
    ['note', []],
  ]);
});

test('what follows an entry that is not shown stands for itself', () => {
  expect(grouped([entry('goal reached', 'a goal of before')])).toHaveLength(1);
});

test('a goal is open until it was reached', () => {
  const goal = (id: string) => ({ ...entry(id), kind: 'goal' });
  const reached = { ...entry('reached', 'one'), kind: 'goal_reached' };
  expect(openGoals([reached, goal('one'), goal('two')]).map(({ id }) => id)).toEqual(['two']);
});
