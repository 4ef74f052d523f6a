import { describe, expect, it } from 'vitest';
import words from '../../messages/en/opening-times.json' with { type: 'json' };
import { statusAt } from './opening-times.ts';
import type { Interval, OpeningTimes, WeeklyHours } from './opening-times.types.ts';
import { statusWords } from './opening-times.words.ts';
import type { Weekday } from './london-time.ts';

const WEEKDAYS: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
const HOLIDAYS = { '2026-12-25': 'Christmas Day', '2026-12-28': 'Boxing Day (substitute day)' };

function weekly(
  days: Weekday[],
  opens: string,
  closes: string,
  rest: Partial<WeeklyHours> = {},
): WeeklyHours {
  return { days, opens, closes, access: 'staffed', valid_from: null, valid_to: null, ...rest };
}

function place(rest: Partial<OpeningTimes>): OpeningTimes {
  return { weekly: [], dated: [], bank_holidays: 'closed', overrides: [], ...rest };
}

const hours = (opens: string, closes: string): Interval => ({ opens, closes, access: 'staffed' });
const library = place({
  weekly: [weekly(WEEKDAYS, '09:30', '17:00'), weekly(['SA'], '09:30', '12:30')],
});

/** What a resident reads of a place when a London clock shows that date and time (in winter). */
function reads(times: OpeningTimes, clock: string): string {
  const now = Date.parse(`${clock}Z`);
  return statusWords(statusAt(times, now, HOLIDAYS), now, words);
}

describe('what a resident reads', () => {
  it('says until when a place is open', () => {
    expect(reads(library, '2026-11-23T09:30')).toBe('Open until 5pm');
    expect(reads(library, '2026-11-21T10:00')).toBe('Open until 12:30pm');
  });

  it('counts the minutes, rounded up, in the last hour', () => {
    expect(reads(library, '2026-11-23T15:59:59')).toBe('Open until 5pm');
    expect(reads(library, '2026-11-23T16:00')).toBe('Closes in 60 minutes');
    expect(reads(library, '2026-11-23T16:40')).toBe('Closes in 20 minutes');
    expect(reads(library, '2026-11-23T16:59:30')).toBe('Closes in 1 minute');
  });

  it('is closed from the closing minute on', () => {
    expect(reads(library, '2026-11-23T17:00')).toBe('Closed. Opens tomorrow at 9:30am');
  });

  it('says when a closed place opens next', () => {
    expect(reads(library, '2026-11-23T08:00')).toBe('Closed. Opens at 9:30am');
    expect(reads(library, '2026-11-21T13:00')).toBe('Closed. Opens Monday at 9:30am');
  });

  it('names the date when the next opening is a week or more away', () => {
    const mondays = place({ weekly: [weekly(['MO'], '12:00', '24:00')] });
    expect(reads(mondays, '2026-11-24T00:00')).toBe('Closed. Opens Monday at midday');
    const closure = {
      starts_on: '2026-11-24',
      ends_on: '2026-11-30',
      reason: 'Refurbishment',
      intervals: [],
    };
    expect(reads({ ...mondays, dated: [closure] }, '2026-11-24T09:00')).toBe(
      'Closed today: Refurbishment. Opens Monday 7 December at midday',
    );
  });

  it('says only closed when nothing opens within fourteen days', () => {
    const closure = { starts_on: '2026-11-01', ends_on: '2027-02-01', reason: null, intervals: [] };
    expect(reads({ ...library, dated: [closure] }, '2026-11-23T10:00')).toBe('Closed');
  });

  it('gives the reason for a day it is closed', () => {
    expect(reads(library, '2026-12-25T10:00')).toBe(
      'Closed today: Christmas Day. Opens tomorrow at 9:30am',
    );
  });

  it('does not know hours that no rule covers', () => {
    expect(reads(place({}), '2026-11-23T10:00')).toBe('Opening times not known');
    const later = place({
      weekly: [weekly(WEEKDAYS, '09:00', '17:00', { valid_from: '2027-01-01' })],
    });
    expect(reads(later, '2026-12-31T10:00')).toBe('Opening times not known');
    expect(reads(later, '2027-01-01T10:00')).toBe('Open until 5pm');
  });

  it('includes the first and the last day on which a rule is valid', () => {
    const spring = place({
      weekly: [
        weekly(WEEKDAYS, '09:00', '17:00', { valid_from: '2026-11-23', valid_to: '2026-11-24' }),
      ],
    });
    expect(reads(spring, '2026-11-22T10:00')).toBe('Opening times not known');
    expect(reads(spring, '2026-11-23T10:00')).toBe('Open until 5pm');
    expect(reads(spring, '2026-11-24T10:00')).toBe('Open until 5pm');
    expect(reads(spring, '2026-11-25T10:00')).toBe('Opening times not known');
  });

  it('promises no opening beyond a day whose hours are not known', () => {
    const unknown = place({ weekly: library.weekly, bank_holidays: 'unknown' });
    expect(reads(unknown, '2026-12-24T18:00')).toBe('Closed');
    expect(reads(unknown, '2026-12-25T10:00')).toBe('Opening times not known');
  });

  it('opens as usual on a bank holiday where that is the policy', () => {
    const usual = place({ weekly: library.weekly, bank_holidays: 'as_usual' });
    expect(reads(usual, '2026-12-25T10:00')).toBe('Open until 5pm');
  });

  it('puts dated hours before the bank holiday and the week', () => {
    const dated = [
      {
        starts_on: '2026-12-25',
        ends_on: '2026-12-25',
        reason: 'Dinner',
        intervals: [hours('12:00', '14:30')],
      },
    ];
    expect(reads({ ...library, dated }, '2026-12-25T12:00')).toBe('Open until 2:30pm');
    expect(reads({ ...library, dated }, '2026-12-25T15:00')).toBe(
      'Closed. Opens tomorrow at 9:30am',
    );
  });

  it('lets a single day stand inside a longer dated range', () => {
    const dated = [
      { starts_on: '2026-11-23', ends_on: '2026-11-27', reason: 'Half term', intervals: [] },
      {
        starts_on: '2026-11-25',
        ends_on: '2026-11-25',
        reason: null,
        intervals: [hours('10:00', '12:00')],
      },
    ];
    expect(reads({ ...library, dated }, '2026-11-25T10:30')).toBe('Open until midday');
    expect(reads({ ...library, dated }, '2026-11-26T10:30')).toBe(
      'Closed today: Half term. Opens Saturday at 9:30am',
    );
  });

  it('joins hours that touch and says when staff leave and come', () => {
    const hub = place({
      weekly: [
        weekly(['MO'], '08:00', '10:00', { access: 'self_service' }),
        weekly(['MO'], '10:00', '17:00'),
        weekly(['MO'], '17:00', '20:00', { access: 'self_service' }),
      ],
    });
    expect(reads(hub, '2026-11-23T08:30')).toBe('Open until 8pm. Self-service, staff come at 10am');
    expect(reads(hub, '2026-11-23T11:00')).toBe('Open until 8pm. Staff leave at 5pm');
    expect(reads(hub, '2026-11-23T17:00')).toBe('Open until 8pm, self-service');
    expect(reads(hub, '2026-11-23T19:30')).toBe('Closes in 30 minutes');
  });

  it('counts staff as there where staffed and self-service hours overlap', () => {
    const hub = place({
      weekly: [
        weekly(['MO'], '08:00', '20:00', { access: 'self_service' }),
        weekly(['MO'], '10:00', '17:00'),
      ],
    });
    expect(reads(hub, '2026-11-23T11:00')).toBe('Open until 8pm. Staff leave at 5pm');
  });

  it('keeps last night open past midnight', () => {
    const late = place({ weekly: [weekly(['FR'], '22:00', '02:00')] });
    expect(reads(late, '2026-11-27T23:00')).toBe('Open until 2am');
    expect(reads(late, '2026-11-28T00:59')).toBe('Open until 2am');
    expect(reads(late, '2026-11-28T02:00')).toBe('Closed. Opens Friday at 10pm');
  });

  it('runs a whole day when it closes at the time it opens', () => {
    const round = place({ weekly: [weekly(['FR'], '09:00', '09:00')] });
    expect(reads(round, '2026-11-28T08:59')).toBe('Closes in 1 minute');
    expect(reads(round, '2026-11-27T08:59')).toBe('Closed. Opens at 9am');
  });

  it('joins midnight to the morning after', () => {
    const nights = place({
      weekly: [weekly(['FR'], '18:00', '24:00'), weekly(['SA'], '00:00', '03:00')],
    });
    expect(reads(nights, '2026-11-27T20:00')).toBe('Open until 3am');
    expect(reads(place({ weekly: [nights.weekly[0]!] }), '2026-11-27T20:00')).toBe(
      'Open until midnight',
    );
  });

  it('says open, without an end, of a place that never closes', () => {
    const always = place({
      weekly: [weekly([...WEEKDAYS, 'SA', 'SU'], '00:00', '24:00')],
      bank_holidays: 'as_usual',
    });
    expect(reads(always, '2026-11-27T20:00')).toBe('Open');
  });

  it('names the day when it stays open beyond tomorrow', () => {
    const weekend = place({
      weekly: [weekly(['FR', 'SA', 'SU'], '00:00', '24:00'), weekly(['MO'], '00:00', '12:00')],
    });
    expect(reads(weekend, '2026-11-27T20:00')).toBe('Open until Monday at midday');
  });

  it('does not call hours by appointment open', () => {
    const clinic = place({
      weekly: [weekly(['MO'], '10:00', '15:00', { access: 'by_appointment' })],
    });
    expect(reads(clinic, '2026-11-23T10:00')).toBe('By appointment only until 3pm');
    expect(reads(clinic, '2026-11-23T15:00')).toBe('By appointment only');
    const both = place({ weekly: [...clinic.weekly, weekly(['TU'], '09:00', '17:00')] });
    expect(reads(both, '2026-11-22T15:00')).toBe('Closed. Opens Tuesday at 9am');
  });
});

describe('an override', () => {
  const burst = {
    starts_at: '2026-11-23T11:00:00Z',
    ends_at: '2026-11-24T12:00:00Z',
    open: false,
    reason: 'burst pipe',
  };

  it('closes a place for its time and says why', () => {
    const times = { ...library, overrides: [burst] };
    expect(reads(times, '2026-11-23T10:15')).toBe('Closes in 45 minutes');
    expect(reads(times, '2026-11-23T11:00')).toBe('Closed: burst pipe. Opens tomorrow at midday');
    expect(reads(times, '2026-11-24T12:00')).toBe('Open until 5pm');
  });

  it('promises no opening while it has no end', () => {
    const times = { ...library, overrides: [{ ...burst, ends_at: null }] };
    expect(reads(times, '2026-12-01T11:00')).toBe('Closed: burst pipe');
  });

  it('opens a place, even on a day whose hours are not known', () => {
    const warm = {
      starts_at: '2026-11-22T10:00:00Z',
      ends_at: '2026-11-22T16:00:00Z',
      open: true,
      reason: 'warm space',
    };
    expect(reads(place({ overrides: [warm] }), '2026-11-22T10:00')).toBe(
      'Open until 4pm: warm space',
    );
    expect(reads(place({ overrides: [warm] }), '2026-11-22T16:00')).toBe('Opening times not known');
    expect(reads(place({ overrides: [{ ...warm, ends_at: null }] }), '2026-12-25T10:00')).toBe(
      'Open: warm space',
    );
  });

  it('closes a place that another override opens', () => {
    const open = { ...burst, open: true, reason: 'warm space' };
    expect(reads({ ...library, overrides: [burst, open] }, '2026-11-23T12:00')).toBe(
      'Closed: burst pipe. Opens tomorrow at midday',
    );
  });
});
