import { expect, test } from 'vitest';
import { agreedTo, grouped, openGoals, type CaseEntry } from './case.ts';

const entry = (id: string, follows: string | null = null) => ({ id, follows }) as CaseEntry;

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

test('what they said last about sharing counts, of all their requests', () => {
  const said = (id: string, agreed: string, withdrawn: string | null = null) => ({
    ...{ id, name: id, agreed_at: agreed, withdrawn_at: withdrawn, of: null },
  });
  const sharing = [
    said('charity', '2026-11-02'),
    said('charity', '2026-11-01', '2026-11-03'),
    said('surgery', '2026-11-04'),
    said('surgery', '2026-11-01', '2026-11-03'),
  ];
  expect(agreedTo(sharing).map(({ id }) => id)).toEqual(['surgery']);
});
