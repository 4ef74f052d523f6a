import { expect, test } from 'vitest';
import { promised, sameHours } from './promise.ts';
import type { SupportHours, SupportNeed } from './support.schema.ts';

const need = (respond_within_hours: number, respond_urgently_within_hours: number) =>
  ({ respond_within_hours, respond_urgently_within_hours }) as SupportNeed;
const day = (weekday: number, opens_at = '09:00', closes_at = '17:00'): SupportHours => ({
  weekday,
  opens_at,
  closes_at,
});

test('the slowest need and the shortest day make the promise', () => {
  const hours = [day(1), day(2, '09:00', '16:30')];
  expect(promised([need(8, 2), need(16, 4)], [day(1)])).toEqual({ days: 2, urgentHours: 4 });
  expect(promised([need(15, 4)], hours)).toEqual({ days: 2, urgentHours: 4 });
  expect(promised([need(16, 4)], hours)).toEqual({ days: 3, urgentHours: 4 });
});

test('without needs or hours nothing is promised', () => {
  expect(promised([], [day(1)])).toBeUndefined();
  expect(promised([need(8, 2)], [])).toBeUndefined();
});

test('days with the same hours that follow each other are one span', () => {
  expect(sameHours([day(2), day(1), day(3), day(5), day(6, '10:00', '12:00')])).toEqual([
    { first: 1, last: 3, opens: '09:00', closes: '17:00' },
    { first: 5, last: 5, opens: '09:00', closes: '17:00' },
    { first: 6, last: 6, opens: '10:00', closes: '12:00' },
  ]);
});
