import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../places/opening/london-time.ts';
import { byReviewDue, isActionLate, isReviewLate, nextReviewDueOn } from './review-clock.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-11-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-11-03', '2026-12-03'],
  ['2026-12-31', '2027-01-31'],
  ['2026-01-31', '2026-02-28'],
  ['2024-01-30', '2024-02-29'],
  ['2026-02-28', '2026-03-28'],
  ['2026-05-31', '2026-06-30'],
  ['2026-12-01', '2027-01-01'],
])('after a review on %s the next is due by %s', (reviewed, due) => {
  expect(nextReviewDueOn(reviewed)).toBe(due);
});

test('the next review is always due in the following month, on the same day or its last', () => {
  fc.assert(
    fc.property(day, (reviewed) => {
      const due = nextReviewDueOn(reviewed);
      const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(months(due) - months(reviewed)).toBe(1);
      const isLastDay = addDays(due, 1).endsWith('-01');
      expect(
        due.slice(8) === reviewed.slice(8) || (isLastDay && due.slice(8) < reviewed.slice(8)),
      ).toBe(true);
    }),
  );
});

test('a later review is never due earlier', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [first, second] = [one, other].sort() as [string, string];
      expect(nextReviewDueOn(first) <= nextReviewDueOn(second)).toBe(true);
    }),
  );
});

test('a plan is late from the day after its review was due, and not before', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), (due, days) => {
      expect(isReviewLate({ review_due_on: due }, addDays(due, days))).toBe(days > 0);
    }),
  );
  expect(isReviewLate({ review_due_on: null }, '2026-01-01')).toBe(false);
});

test('an action is late once its day has gone, unless it is done, stopped or has no day', () => {
  const due_on = '2026-11-20';
  for (const status of ['not_started', 'under_way']) {
    expect(isActionLate({ status, due_on }, '2026-11-20')).toBe(false);
    expect(isActionLate({ status, due_on }, '2026-11-21')).toBe(true);
    expect(isActionLate({ status, due_on: null }, '2026-11-21')).toBe(false);
  }
  for (const status of ['done', 'stopped']) {
    expect(isActionLate({ status, due_on }, '2026-11-21')).toBe(false);
  }
});

test('the longest overdue comes first, what is never due last', () => {
  const plans = [null, '2026-11-03', '2026-10-03'].map((review_due_on) => ({ review_due_on }));
  expect(plans.sort(byReviewDue).map((plan) => plan.review_due_on)).toEqual([
    '2026-10-03',
    '2026-11-03',
    null,
  ]);
});
