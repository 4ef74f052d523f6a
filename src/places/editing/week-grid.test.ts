import { expect, it } from 'vitest';
import { emptyWeek, rowIndexOf, rowsOf, weeksOf } from './week-grid.ts';

const row = (byday: string, opens_at: string, valid_from: string | null = null) => ({
  byday,
  opens_at,
  closes_at: '17:00',
  access: 'staffed',
  valid_from,
  valid_to: null,
});

it('comes back from the grid as it went in', () => {
  const rows = [row('MO,FR', '09:00'), row('TU', '10:00'), row('SA', '10:00', '2027-01-01')];
  expect(rowsOf(weeksOf(rows))).toEqual(rows);
});

it('keeps the same hours twice on a day apart, so that they are found', () => {
  const week = emptyWeek();
  const twin = { opens_at: '09:00', closes_at: '17:00', access: 'staffed' };
  week.days.MO.push({ ...twin }, { ...twin });
  expect(rowsOf([week])).toEqual([row('MO', '09:00'), row('MO', '09:00')]);
  expect(week.days.MO.map((hours) => rowIndexOf([week], week, 'MO', hours))).toEqual([0, 1]);
});
