import { describe, expect, it } from 'vitest';
import { isOver, occurrences, type SessionSchedule } from './occurrences.ts';

const HOLIDAYS = { '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day (substitute day)' };

function session(rest: Partial<SessionSchedule>): SessionSchedule {
  return {
    freq: 'WEEKLY',
    interval: 1,
    byday: null,
    bymonthday: null,
    dtstart: null,
    valid_from: null,
    valid_to: null,
    opens_at: '10:00',
    closes_at: '12:00',
    bank_holidays: 'unknown',
    exceptions: [],
    ...rest,
  };
}

function dates(rest: Partial<SessionSchedule>, from: string, to: string): string[] {
  return occurrences(session(rest), from, to, HOLIDAYS).map(({ date }) => date);
}

describe('the dates of a session', () => {
  it('come every week on its days, the first and the last date included', () => {
    expect(dates({ byday: 'MO,TH' }, '2026-11-23', '2026-12-03')).toEqual([
      '2026-11-23',
      '2026-11-26',
      '2026-11-30',
      '2026-12-03',
    ]);
  });

  it('skip weeks by the interval, counted from the week of the first date', () => {
    const fortnightly = { byday: 'MO,SU', interval: 2, dtstart: '2026-11-22' };
    expect(dates(fortnightly, '2026-11-01', '2026-12-21')).toEqual([
      '2026-11-22',
      '2026-11-30',
      '2026-12-06',
      '2026-12-14',
      '2026-12-20',
    ]);
  });

  it('keep to their day across both clock changes', () => {
    expect(dates({ byday: 'SU' }, '2026-03-22', '2026-04-05')).toEqual([
      '2026-03-22',
      '2026-03-29',
      '2026-04-05',
    ]);
    expect(dates({ byday: 'MO' }, '2026-10-19', '2026-11-02')).toHaveLength(3);
  });

  it('come on the first Tuesday or the last Friday of a month', () => {
    const from = '2026-09-01';
    expect(dates({ freq: 'MONTHLY', byday: '1TU' }, from, '2026-12-31')).toEqual([
      '2026-09-01',
      '2026-10-06',
      '2026-11-03',
      '2026-12-01',
    ]);
    expect(dates({ freq: 'MONTHLY', byday: '-1FR' }, from, '2026-10-31')).toEqual([
      '2026-09-25',
      '2026-10-30',
    ]);
  });

  it('leave out months without a fifth Monday or a 31st', () => {
    expect(dates({ freq: 'MONTHLY', byday: '5MO' }, '2026-09-01', '2026-12-31')).toEqual([
      '2026-11-30',
    ]);
    expect(dates({ freq: 'MONTHLY', bymonthday: 31 }, '2026-09-01', '2026-12-31')).toEqual([
      '2026-10-31',
      '2026-12-31',
    ]);
  });

  it('skip months by the interval, over the end of a year', () => {
    const quarterly = {
      freq: 'MONTHLY',
      bymonthday: 5,
      interval: 3,
      dtstart: '2026-11-05',
    } as const;
    expect(dates(quarterly, '2026-01-01', '2027-06-30')).toEqual([
      '2026-11-05',
      '2027-02-05',
      '2027-05-05',
    ]);
  });

  it('are just one when it does not repeat', () => {
    const once = { freq: null, dtstart: '2026-12-05' };
    expect(dates(once, '2026-12-05', '2026-12-05')).toEqual(['2026-12-05']);
    expect(dates(once, '2026-12-06', '2026-12-31')).toEqual([]);
  });

  it('stay inside the dates for which the schedule is valid', () => {
    const term = { byday: 'WE', valid_from: '2026-11-25', valid_to: '2026-12-02' };
    expect(dates(term, '2026-11-01', '2026-12-31')).toEqual(['2026-11-25', '2026-12-02']);
  });

  it('are not known when an interval has no date to count from', () => {
    expect(dates({ byday: 'MO', interval: 2 }, '2026-11-01', '2026-12-31')).toEqual([]);
  });
});

describe('a date of a session', () => {
  const fridays = { byday: 'FR', exceptions: [{ occurs_on: '2026-12-18', reason: 'Hall in use' }] };
  const onFridays = (rest: Partial<SessionSchedule>) =>
    occurrences(session({ ...fridays, ...rest }), '2026-12-18', '2027-01-01', HOLIDAYS).map(
      ({ state, reason }) => [state, reason],
    );

  it('stays listed as cancelled, with the reason', () => {
    expect(onFridays({})[0]).toEqual(['cancelled', 'Hall in use']);
  });

  it('follows the policy for bank holidays', () => {
    expect(onFridays({ bank_holidays: 'closed' })[1]).toEqual(['cancelled', 'Christmas Day']);
    expect(onFridays({ bank_holidays: 'unknown' })[1]).toEqual(['not_known', 'Christmas Day']);
    expect(onFridays({ bank_holidays: 'as_usual' })[1]).toEqual(['on', null]);
  });

  it('says when it begins and ends', () => {
    expect(occurrences(session({ byday: 'TU' }), '2026-12-01', '2026-12-01', {})).toEqual([
      { date: '2026-12-01', opens_at: '10:00', closes_at: '12:00', state: 'on', reason: null },
    ]);
  });
});

it('is over after its last date, and not before', () => {
  expect(isOver(session({ valid_to: '2026-11-20' }), '2026-11-21')).toBe(true);
  expect(isOver(session({ valid_to: '2026-11-21' }), '2026-11-21')).toBe(false);
  expect(isOver(session({ freq: null, dtstart: '2026-11-20' }), '2026-11-21')).toBe(true);
  expect(isOver(session({ dtstart: '2026-11-20' }), '2026-11-21')).toBe(false);
});
