import { describe, expect, it } from 'vitest';
import common from '../../messages/en/common.json' with { type: 'json' };
import feeds from '../../messages/en/feeds.json' with { type: 'json' };
import whatsOn from '../../messages/en/whats-on.json' with { type: 'json' };
import { hubCalendar } from './hub-calendar.ts';
import { samplePlace, sampleSession } from './samples.ts';

const words = { ...feeds, ages: common.ages, cost: common.cost, booking: whatsOn.booking };
const url = 'https://hearth.example/hubs/mill-lane-library/';
const today = '2026-11-21';
const bankHolidays = { '2026-12-28': 'Boxing Day (substitute day)' };

/** The lines of the calendar, unfolded. */
function lines(rest: Parameters<typeof sampleSession>[0] = {}, on = today): string[] {
  const calendar = hubCalendar(samplePlace(), [sampleSession(rest)], {
    url,
    on,
    bankHolidays,
    words,
  });
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

describe("a hub's calendar", () => {
  it('has each session by the London clock, from the first date known', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'TZID:Europe/London',
        'DTSTAMP:20261121T000000Z',
        'DTSTART;TZID=Europe/London:20260706T100000',
        'DTEND;TZID=Europe/London:20260706T120000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO',
        'SUMMARY:Monday advice',
        String.raw`LOCATION:Mill Lane Library\, 1 Mill Lane\, Milltown\, ZE1 1AA`,
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('keeps the identifier of a session from build to build', () => {
    const uid = (on: string) => lines({}, on).find((line) => line.startsWith('UID:'));
    expect(uid(today)).toBe(`UID:${sampleSession().id}`);
    expect(uid('2027-03-01')).toBe(uid(today));
  });

  it('takes out the dates on which a session is cancelled, and those alone', () => {
    const exceptions = [
      { occurs_on: '2026-12-07', reason: 'Staff training' },
      { occurs_on: '2026-12-08', reason: 'A Tuesday' },
    ];
    const cancelled = (rest: Parameters<typeof sampleSession>[0]) =>
      lines(rest).find((line) => line.startsWith('EXDATE'));
    expect(cancelled({ exceptions })).toBe('EXDATE;TZID=Europe/London:20261207T100000');
    expect(cancelled({ bank_holidays: 'closed' })).toBe(
      'EXDATE;TZID=Europe/London:20261228T100000',
    );
    expect(cancelled({ bank_holidays: 'unknown' })).toBeUndefined();
  });

  it('repeats by the month, by the fortnight and until a day', () => {
    const rule = (rest: Parameters<typeof sampleSession>[0]) =>
      lines(rest).filter((line) => /^(DTSTART;|RRULE)/.test(line) && !/YEARLY/.test(line));
    expect(rule({ freq: 'MONTHLY', byday: '-1FR' })).toEqual([
      'DTSTART;TZID=Europe/London:20260731T100000',
      'RRULE:FREQ=MONTHLY;BYDAY=-1FR',
    ]);
    expect(rule({ interval: 2, dtstart: '2026-11-22', valid_to: '2027-06-30' })).toEqual([
      'DTSTART;TZID=Europe/London:20261130T100000',
      // Midnight in London is 11pm in UTC in summer.
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270630T225959Z',
    ]);
    expect(rule({ freq: null, byday: null, dtstart: '2026-12-01' })).toEqual([
      'DTSTART;TZID=Europe/London:20261201T100000',
    ]);
  });

  it('ends on the next day when a session runs past midnight', () => {
    expect(lines({ opens_at: '20:00', closes_at: '01:00' })).toContain(
      'DTEND;TZID=Europe/London:20260707T010000',
    );
    expect(lines({ opens_at: '20:00', closes_at: '24:00' })).toContain(
      'DTEND;TZID=Europe/London:20260707T000000',
    );
  });

  it('marks what is provisional, and says what nobody knows', () => {
    const doubtful = lines({ provisional: true, checked_on: null, bank_holidays: 'unknown' });
    const description = doubtful.find((line) => line.startsWith('DESCRIPTION:'));
    expect(doubtful).toContain('STATUS:TENTATIVE');
    expect(description).toContain(feeds.provisional);
    expect(description).toContain(feeds.bank_holidays.unknown);
    expect(description).toContain(feeds.not_checked);
  });

  it('cannot be broken by the name of a session', () => {
    const hostile = lines({ name: 'A\r\nEND:VCALENDAR;,\\' });
    expect(hostile.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    expect(hostile.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(hostile).toContain(String.raw`SUMMARY:A\nEND:VCALENDAR\;\,\\`);
  });

  it('gets no line of its own making from a line break in a name', () => {
    const hub = samplePlace({ name: 'Mill Lane, North\r\nATTACH:https://evil.example\rX:1\nY:2' });
    const session = sampleSession({ name: hub.name });
    const calendar = hubCalendar(hub, [session], { url, on: today, bankHolidays, words });
    expect(calendar).not.toMatch(/^(?:ATTACH|X|Y):/m);
    expect(calendar.replaceAll('\r\n ', '')).toContain('Mill Lane\\, North\\nATTACH:');
  });

  it('has no event for a session whose dates are over', () => {
    expect(lines({ valid_from: '2026-01-06', valid_to: '2026-01-08' })).not.toContain(
      'BEGIN:VEVENT',
    );
  });
});
