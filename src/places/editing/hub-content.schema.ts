import { z } from 'zod/mini';
import { firstOverlap } from './hours-overlap.ts';
import * as kinds from './kinds-of-answer.ts';
import {
  accesses,
  availabilities,
  bankHolidayChoices,
  bookings,
  costs,
  facilities,
  frequencies,
  parts,
  phoneTypes,
} from './parts.ts';

const { choice, count, date, end, faultAt, id, noTwice, rule, text, time } = kinds;
const malformed = { error: 'malformed' };

const list = <Entry extends z.ZodMiniType>(entry: Entry) =>
  z.array(entry, malformed).check(z.maxLength(100, 'too_many'));

const notInOneMinute = <Entry extends { opens_at: string; closes_at: string }>() =>
  rule<Entry>(({ opens_at, closes_at }) => opens_at !== closes_at, 'closes_at', 'same_time');

const inOrder = <Entry extends { valid_from: string | null; valid_to: string | null }>() =>
  rule<Entry>(
    ({ valid_from, valid_to }) => !valid_from || !valid_to || valid_from <= valid_to,
    'valid_to',
    'too_early',
  );

const noOverlap = <Entry extends { opens_at: string; closes_at: string; access: string }>() =>
  z.check<Entry[]>(({ value, issues }) => {
    // Of hours that cannot be compared something else is wrong.
    const isTime = (text: unknown) => time.safeParse(text).success || text === '24:00';
    if (!value.every((entry) => isTime(entry.opens_at) && isTime(entry.closes_at))) return;
    const index = firstOverlap(value);
    if (index === null) return;
    issues.push(faultAt(value[index], [index], 'overlap'));
  });

const weekly = z
  .strictObject(
    {
      byday: kinds.days,
      opens_at: time,
      closes_at: end,
      access: choice(accesses),
      valid_from: z.nullable(date),
      valid_to: z.nullable(date),
    },
    malformed,
  )
  .check(notInOneMinute(), inOrder());

const interval = z
  .strictObject({ opens_at: time, closes_at: end, access: choice(accesses) }, malformed)
  .check(notInOneMinute());

const dated = z
  .strictObject(
    {
      starts_on: date,
      ends_on: date,
      reason: z.nullable(text(200)),
      intervals: list(interval).check(noTwice('opens_at'), noOverlap()),
    },
    malformed,
  )
  .check(rule((entry) => entry.starts_on <= entry.ends_on, 'ends_on', 'too_early'));

const session = z
  .strictObject(
    {
      id: z.nullable(id),
      name: text(160),
      description: z.nullable(text(1000)),
      service: z.nullable(text()),
      team: z.nullable(text()),
      freq: z.nullable(choice(frequencies)),
      interval: count(1, 52),
      byday: z.nullable(kinds.sessionDays),
      bymonthday: z.nullable(count(1, 31)),
      dtstart: z.nullable(date),
      valid_from: z.nullable(date),
      valid_to: z.nullable(date),
      opens_at: time,
      closes_at: end,
      bank_holidays: choice(bankHolidayChoices),
      minimum_age: z.nullable(count(0, 120)),
      maximum_age: z.nullable(count(-9999, 120)),
      cost: choice(costs),
      booking: choice(bookings),
      cancelled: list(z.strictObject({ occurs_on: date, reason: text(200) }, malformed)).check(
        noTwice('occurs_on'),
      ),
    },
    malformed,
  )
  .check(
    notInOneMinute(),
    inOrder(),
    rule(
      (entry) =>
        entry.minimum_age === null ||
        entry.maximum_age === null ||
        entry.minimum_age <= entry.maximum_age,
      'maximum_age',
      'out_of_range',
    ),
    rule(
      (entry) => entry.dtstart !== null || (entry.freq !== null && entry.interval === 1),
      'dtstart',
      'missing',
    ),
    rule((entry) => entry.freq !== 'WEEKLY' || entry.byday !== null, 'byday', 'missing'),
    rule(
      (entry) => entry.freq !== 'MONTHLY' || (entry.byday === null) !== (entry.bymonthday === null),
      'byday',
      'one_of',
    ),
  );

const contact = z.strictObject(
  {
    id: z.nullable(id),
    title: text(120),
    department: z.nullable(text(120)),
    email: z.nullable(kinds.email),
  },
  malformed,
);

const phone = z.strictObject(
  {
    id: z.nullable(id),
    number: kinds.telephone,
    type: choice(phoneTypes),
    description: z.nullable(text(200)),
  },
  malformed,
);

/**
 * All that can be edited about a place, by the rules of the tables it comes from. Each error is a
 * code that `messages/en/hub-editing.json` has words for, and that the database answers as well.
 * Texts are tidied first (`tidy`): without spaces around them, and null when they hold nothing.
 */
export const hubContentSchema = z.strictObject(
  {
    hours: z.strictObject(
      {
        weekly: list(weekly).check(noOverlap()),
        dated: list(dated).check(noTwice('starts_on')),
        bank_holidays: choice(bankHolidayChoices),
        note: z.nullable(text(500)),
      },
      malformed,
    ),
    sessions: list(session).check(noTwice('id')),
    services: list(
      z.strictObject({ service: text(), description: z.nullable(text(500)) }, malformed),
    ).check(noTwice('service')),
    contacts: z.strictObject(
      { people: list(contact).check(noTwice('id')), phones: list(phone).check(noTwice('id')) },
      malformed,
    ),
    facilities: list(
      z.strictObject(
        {
          facility: choice(facilities),
          available: choice(availabilities),
          note: z.nullable(text(200)),
        },
        malformed,
      ),
    ).check(noTwice('facility')),
    place: z.strictObject(
      {
        description: z.nullable(text(2000)),
        email: z.nullable(kinds.email),
        website: z.nullable(kinds.website),
        what_to_bring: z.nullable(text(500)),
      },
      malformed,
    ),
    checked: list(choice(parts)),
  },
  malformed,
);

export type HubContent = z.infer<typeof hubContentSchema>;
export type EditedSession = HubContent['sessions'][number];

/** A content with the spaces around each text cut off, and null for texts that hold nothing. */
export function tidy<Content>(content: Content): Content {
  return JSON.parse(JSON.stringify(content), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') || null : value,
  ) as Content;
}

/** What is wrong with a tidied content: by path, as `hours.weekly.0.opens_at`, the code of its first fault. */
export function faultsOf(content: unknown): Map<string, string> {
  const faults = new Map<string, string>();
  for (const issue of hubContentSchema.safeParse(content).error?.issues ?? []) {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const key of extra) {
      const path = [...issue.path, ...(key === undefined ? [] : [key])].join('.');
      if (!faults.has(path)) faults.set(path, issue.message);
    }
  }
  return faults;
}
