import { afterEach, expect, it } from 'vitest';
import { addDays, dateAt, instantOf, timeAt, weekdayOf } from './london-time.ts';

const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it('reads a London clock in winter and in summer, whatever zone the machine is in', () => {
  for (const elsewhere of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London']) {
    process.env.TZ = elsewhere;
    expect(dateAt(Date.parse('2026-07-01T23:30Z'))).toBe('2026-07-02');
    expect(timeAt(Date.parse('2026-07-01T23:30Z'))).toBe('00:30');
    expect(timeAt(Date.parse('2026-01-01T23:30Z'))).toBe('23:30');
    expect(utc(instantOf('2026-07-02', '00:30', 'opens'))).toBe('2026-07-01T23:30');
    expect(weekdayOf('2026-11-21')).toBe('SA');
  }
});

it('steps over clock changes, month ends and leap days by the calendar', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-25', -1)).toBe('2026-10-24');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});

it('takes a skipped time as the moment the clocks go forward', () => {
  expect(utc(instantOf('2026-03-29', '01:00', 'opens'))).toBe('2026-03-29T01:00');
  expect(utc(instantOf('2026-03-29', '01:30', 'opens'))).toBe('2026-03-29T01:00');
  expect(utc(instantOf('2026-03-29', '01:30', 'closes'))).toBe('2026-03-29T01:00');
  expect(utc(instantOf('2026-03-29', '02:00', 'closes'))).toBe('2026-03-29T01:00');
  expect(utc(instantOf('2026-03-29', '02:15', 'closes'))).toBe('2026-03-29T01:15');
});

it('opens at the first and closes at the last of a time the clock shows twice', () => {
  expect(utc(instantOf('2026-10-25', '01:00', 'opens'))).toBe('2026-10-25T00:00');
  expect(utc(instantOf('2026-10-25', '01:30', 'opens'))).toBe('2026-10-25T00:30');
  expect(utc(instantOf('2026-10-25', '01:30', 'closes'))).toBe('2026-10-25T01:30');
  expect(utc(instantOf('2026-10-25', '02:00', 'closes'))).toBe('2026-10-25T02:00');
  expect(utc(instantOf('2026-10-25', '02:00', 'opens'))).toBe('2026-10-25T02:00');
});

it('closes at the first 1am of the October night, before the hour that comes twice', () => {
  expect(utc(instantOf('2026-10-25', '01:00', 'closes'))).toBe('2026-10-25T00:00');
});

it('reads 24:00 as the next midnight', () => {
  expect(utc(instantOf('2026-12-31', '24:00', 'closes'))).toBe('2027-01-01T00:00');
  expect(utc(instantOf('2026-06-30', '24:00', 'closes'))).toBe('2026-06-30T23:00');
});
