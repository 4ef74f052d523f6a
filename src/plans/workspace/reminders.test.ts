import { expect, test } from 'vitest';
import { reminders } from './reminders.ts';

const plan = (id: string, review_due_on: string | null, more = {}) => ({
  id,
  review_due_on,
  state: 'published',
  owner_id: 'me',
  ...more,
});
const board = (plans: unknown[], actions: unknown[] = []) =>
  ({ plans, actions }) as unknown as Parameters<typeof reminders>[0];

test('late reviews come first, then those due within five days, and no others', () => {
  const found = reminders(
    board([plan('soon', '2026-11-26'), plan('fine', '2026-11-27'), plan('late', '2026-11-20')]),
    '2026-11-21',
  );
  expect(found.map(({ plan: { id }, review }) => [id, review?.kind])).toEqual([
    ['late', 'late'],
    ['soon', 'soon'],
  ]);
});

test('a plan with a late action, or without an owner, is there too; drafts are not', () => {
  const late = {
    id: 'a',
    plan_id: 'acts',
    title: 'Mend',
    status: 'under_way',
    due_on: '2026-11-20',
  };
  const found = reminders(
    board(
      [
        plan('acts', '2027-01-01'),
        plan('nobody', '2027-01-02', { owner_id: null }),
        plan('draft', null, { state: 'draft' }),
      ],
      [late, { ...late, id: 'b', status: 'done' }],
    ),
    '2026-11-21',
  );
  expect(
    found.map(({ plan: { id }, lateActions, noOwner }) => [id, lateActions.length, noOwner]),
  ).toEqual([
    ['acts', 1, false],
    ['nobody', 0, true],
  ]);
});
