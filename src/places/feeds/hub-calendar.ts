import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { fill } from '../../messages/fill.ts';
import type common from '../../messages/en/common.json';
import type feeds from '../../messages/en/feeds.json';
import type whatsOn from '../../messages/en/whats-on.json';
import { addressLines } from '../address.ts';
import { agesInWords } from '../ages.ts';
import { longDate } from '../../lib/dates.ts';
import type { Location } from '../locations.schema.ts';
import type { BankHolidays } from '../opening/opening-times.types.ts';
import type { Session } from '../services.schema.ts';
import { EUROPE_LONDON } from './europe-london.ts';
import { recurrenceOf } from './session-recurrence.ts';

/** The words inside a calendar in a language, shaped like the English ones. */
export type CalendarWords = typeof feeds &
  Pick<typeof common, 'ages' | 'cost'> &
  Pick<typeof whatsOn, 'booking'>;

const DAY = 24 * 60 * 60;

/**
 * The sessions at a hub as an iCalendar file (RFC 5545), for phones to subscribe to. Opening hours
 * are not in it: nobody wants every day of their calendar filled with an open library.
 *
 * @param url the address of the hub's page
 * @param on the date of the build, 'YYYY-MM-DD': where an event begins of which no date is known
 */
export function hubCalendar(
  hub: Location,
  sessions: readonly Session[],
  context: { url: string; on: string; bankHolidays: BankHolidays; words: CalendarWords },
): string {
  const { url, on, bankHolidays, words } = context;
  const calendar = ical({
    name: escaped(fill(words.calendar, { place: hub.name })),
    prodId: { company: 'Hearth', product: 'Hub calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Named by each event instead: a zone of the whole calendar would put DTSTAMP into it, too.
    timezone: { name: null, generator: () => EUROPE_LONDON },
    ttl: DAY,
    url: new URL('calendar.ics', url).href,
  });
  for (const session of sessions) {
    const times = recurrenceOf(session, on, bankHolidays);
    if (!times) continue;
    calendar.createEvent({
      id: session.id,
      stamp: new Date(on),
      // Without an offset, so that the clock times come out as they went in on any machine.
      start: times.start,
      end: times.end,
      timezone: 'Europe/London',
      repeating: times.rule,
      summary: session.name,
      location: [hub.name, ...addressLines(hub)].join(', '),
      description: descriptionOf(session, words),
      url,
      status: session.provisional ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves the last line open; RFC 5545 (3.1) ends every line with CRLF.
  return `${calendar.toString()}\r\n`;
}

// The library escapes an event's texts but not a calendar's name (RFC 5545, 3.3.11), in which a
// line break would begin a line of the file.
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

function descriptionOf(session: Session, words: CalendarWords): string {
  const { bank_holidays, checked_on, cost, booking } = session;
  return [
    session.provisional && words.provisional,
    session.description,
    agesInWords(session, words.ages),
    words.cost[cost],
    words.booking[booking],
    bank_holidays === 'unknown' && words.bank_holidays.unknown,
    checked_on
      ? fill(words.last_checked, { date: longDate(checked_on, words.locale) })
      : words.not_checked,
  ]
    .filter(Boolean)
    .join('\n');
}
