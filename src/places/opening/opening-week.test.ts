import { describe, expect, it } from 'vitest';
import words from '../../messages/en/opening-times.json' with { type: 'json' };
import { nextSevenDays } from './opening-week.ts';
import { datedDayWords, dayWords, weekCaptionHtml, weekRowsHtml } from './opening-week.words.ts';
import type { OpeningTimes } from './opening-times.types.ts';

const HOLIDAYS = { '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day (substitute day)' };
const rule = { access: 'staffed', valid_from: null, valid_to: null } as const;
const library: OpeningTimes = {
  weekly: [
    { ...rule, days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:30', closes: '12:00' },
    { ...rule, days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '13:00', closes: '17:00' },
    { ...rule, days: ['SA'], opens: '00:00', closes: '24:00', access: 'self_service' },
  ],
  dated: [
    {
      starts_on: '2026-12-24',
      ends_on: '2026-12-24',
      reason: 'Christmas Eve',
      intervals: [{ opens: '09:30', closes: '12:30', access: 'staffed' }],
    },
  ],
  bank_holidays: 'closed',
  overrides: [],
};

const week = (times: OpeningTimes, date: string) => nextSevenDays(times, date, HOLIDAYS);
const read = (times: OpeningTimes, date: string) =>
  week(times, date).map((day) => datedDayWords(day, words));

describe('the week table', () => {
  it('names seven real dates, with the reason where one differs', () => {
    expect(read(library, '2026-12-23')).toEqual([
      'Wednesday 23 December: 9:30am to midday and 1pm to 5pm',
      'Thursday 24 December: 9:30am to 12:30pm: Christmas Eve',
      'Friday 25 December: Closed: Christmas Day',
      'Saturday 26 December: All day, self-service',
      'Sunday 27 December: Closed',
      'Monday 28 December: Closed: Boxing Day (substitute day)',
      'Tuesday 29 December: 9:30am to midday and 1pm to 5pm',
    ]);
  });

  it('says not known where no rule is in force or nobody knows about the bank holiday', () => {
    const unsure = { ...library, bank_holidays: 'unknown' } as const;
    expect(read(unsure, '2026-12-25')[0]).toBe('Friday 25 December: Not known: Christmas Day');
    expect(read({ ...library, weekly: [] }, '2026-11-23')[0]).toBe('Monday 23 November: Not known');
  });

  it('joins hours that touch but not those of another kind', () => {
    const times: OpeningTimes = {
      ...library,
      weekly: [
        { ...rule, days: ['MO'], opens: '12:00', closes: '15:00' },
        { ...rule, days: ['MO'], opens: '09:00', closes: '12:00' },
        { ...rule, days: ['MO'], opens: '14:00', closes: '18:00', access: 'by_appointment' },
      ],
    };
    expect(read(times, '2026-11-23')[0]).toBe(
      'Monday 23 November: 9am to 3pm and 3pm to 6pm, by appointment',
    );
  });

  it('keeps hours past midnight on the date on which they begin', () => {
    const late: OpeningTimes = {
      ...library,
      weekly: [{ ...rule, days: ['FR'], opens: '22:00', closes: '00:30' }],
    };
    expect(read(late, '2026-11-27').slice(0, 2)).toEqual([
      'Friday 27 November: 10pm to 12:30am',
      'Saturday 28 November: Closed',
    ]);
  });

  it('shows the clock time at which a place really opens when the clocks go forward', () => {
    const night: OpeningTimes = {
      ...library,
      weekly: [{ ...rule, days: ['SU'], opens: '01:30', closes: '03:00' }],
    };
    expect(read(night, '2026-03-29')[0]).toBe('Sunday 29 March: 2am to 3am');
  });

  it('takes what an override changes off the day, and leaves alone what it does not touch', () => {
    const reason = 'burst pipe';
    const burst = {
      starts_at: '2026-11-23T15:00Z',
      ends_at: '2026-11-24T12:00Z',
      open: false,
      reason,
    };
    expect(read({ ...library, overrides: [burst] }, '2026-11-22').slice(0, 4)).toEqual([
      'Sunday 22 November: Closed',
      'Monday 23 November: 9:30am to midday and 1pm to 3pm: burst pipe',
      'Tuesday 24 November: 1pm to 5pm: burst pipe',
      'Wednesday 25 November: 9:30am to midday and 1pm to 5pm',
    ]);
    const endless = { ...burst, ends_at: null };
    expect(read({ ...library, overrides: [endless] }, '2026-11-24')[0]).toBe(
      'Tuesday 24 November: Closed: burst pipe',
    );
  });

  it('adds what an override opens', () => {
    const warm = {
      starts_at: '2026-11-22T10:00Z',
      ends_at: '2026-11-23T02:00Z',
      open: true,
      reason: 'warm space',
    };
    expect(read({ ...library, overrides: [warm] }, '2026-11-22').slice(0, 2)).toEqual([
      'Sunday 22 November: 10am to midnight: warm space',
      'Monday 23 November: midnight to 2am, 9:30am to midday and 1pm to 5pm: warm space',
    ]);
  });
});

describe('the markup of the week', () => {
  it('puts dates and times in time elements and marks only the day that is today', () => {
    const days = week(library, '2026-11-23');
    expect(weekCaptionHtml(days, words)).toBe(
      'From <time datetime="2026-11-23">Monday 23 November</time> to ' +
        '<time datetime="2026-11-29">Sunday 29 November</time>',
    );
    expect(weekRowsHtml(days, words, '2026-11-24').match(/aria-current="date"/g)).toHaveLength(1);
    expect(weekRowsHtml(days, words, '2026-11-23')).toContain(
      '<tr aria-current="date"><th scope="row"><time datetime="2026-11-23">Monday 23</time>' +
        ' <b>Today</b></th><td><time datetime="09:30">9:30am</time> to',
    );
    expect(weekRowsHtml(days, words)).not.toContain('Today');
  });

  it('cannot be broken by what a reason holds', () => {
    const hostile = { starts_on: '2026-11-23', ends_on: '2026-11-23', intervals: [] };
    const reason = '<img src=x onerror=alert(1)> A&E';
    const days = week({ ...library, dated: [{ ...hostile, reason }] }, '2026-11-23');
    expect(weekRowsHtml(days, words)).toContain('Closed: &#60;img src=x onerror=alert(1)> A&#38;E');
    expect(dayWords(days[0]!, words)).toBe(`Closed: ${reason}`);
  });
});
