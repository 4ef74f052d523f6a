import type { Facility, Location } from '../../locations.schema.ts';
import { listOf, type Cell, type Columns } from './columns.ts';
import { openingHoursCell } from './opening-hours.ts';

const facility =
  (name: string) =>
  ({ facilities }: { facilities: Facility[] }): Cell =>
    facilities.find((each) => each.facility === name)?.available ?? 'unknown';

/** The columns of `hubs.csv`, which are also the properties in `hubs.geojson`. */
export const hubColumns = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  name: ({ name }) => name,
  alternate_name: ({ alternate_name }) => alternate_name,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  organization: ({ organization }) => organization,
  parent: ({ parent }) => parent,
  neighbourhood: ({ neighbourhood }) => neighbourhood,
  ward: ({ ward }) => ward,
  address_1: ({ address_1 }) => address_1,
  address_2: ({ address_2 }) => address_2,
  city: ({ city }) => city,
  postal_code: ({ postal_code }) => postal_code,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  position_accuracy: ({ position_accuracy }) => position_accuracy,
  phones: ({ phones }) => listOf(phones.map(({ number }) => number)),
  email: ({ email }) => email,
  website: ({ website }) => website,
  languages: ({ languages }) => listOf(languages.map(({ code }) => code)),
  opening_hours: ({ opening_times }) => openingHoursCell(opening_times.weekly),
  opening_hours_note: ({ hours_note }) => hours_note,
  opening_hours_checked_on: ({ hours_provenance }) => hours_provenance?.checked_on ?? null,
  opening_hours_provisional: ({ hours_provenance }) => hours_provenance?.provisional ?? null,
  bank_holidays: ({ opening_times }) => opening_times.bank_holidays,
  step_free_entrance: facility('step_free_entrance'),
  accessible_toilet: facility('accessible_toilet'),
  changing_places: facility('changing_places'),
  hearing_loop: facility('hearing_loop'),
  lift: facility('lift'),
  bsl: facility('bsl'),
  quiet_space: facility('quiet_space'),
  parking: facility('parking'),
  baby_change: facility('baby_change'),
  computers: facility('computers'),
  wifi: facility('wifi'),
  warm_space: facility('warm_space'),
  meeting_rooms: facility('meeting_rooms'),
  source: ({ source }) => source,
  checked_on: ({ checked_on }) => checked_on,
  provisional: ({ provisional }) => provisional,
} as const satisfies Columns<Location>;
