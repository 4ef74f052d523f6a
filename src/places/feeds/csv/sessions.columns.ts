import type { Session } from '../../services.schema.ts';
import { listOf, type Columns } from './columns.ts';

/** The columns of `sessions.csv`. */
export const sessionColumns = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  name: ({ name }) => name,
  description: ({ description }) => description,
  service: ({ service }) => service,
  hub: ({ location }) => location,
  meeting_area: ({ meeting_area }) => meeting_area,
  neighbourhood: ({ neighbourhood }) => neighbourhood,
  team: ({ team }) => team,
  freq: ({ freq }) => freq,
  interval: ({ freq, interval }) => freq && interval,
  byday: ({ byday }) => byday,
  bymonthday: ({ bymonthday }) => bymonthday,
  dtstart: ({ dtstart }) => dtstart,
  valid_from: ({ valid_from }) => valid_from,
  valid_to: ({ valid_to }) => valid_to,
  opens_at: ({ opens_at }) => opens_at,
  closes_at: ({ closes_at }) => closes_at,
  cancelled_on: ({ exceptions }) => listOf(exceptions.map(({ occurs_on }) => occurs_on)),
  bank_holidays: ({ bank_holidays }) => bank_holidays,
  minimum_age: ({ minimum_age }) => minimum_age,
  maximum_age: ({ maximum_age }) => maximum_age,
  cost: ({ cost }) => cost,
  booking: ({ booking }) => booking,
  source: ({ source }) => source,
  checked_on: ({ checked_on }) => checked_on,
  provisional: ({ provisional }) => provisional,
} as const satisfies Columns<Session>;
