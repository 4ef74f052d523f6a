import type about from '../messages/en/about-the-data.json';
import type { Provenance } from '../lib/provenance.ts';
import { allIndicators, allIndicatorValues, allVisionTags } from '../plans/plans.queries.ts';
import { allThemes } from '../plans/themes.queries.ts';
import { allHelpAreas, allHelpLines } from '../support/help.queries.ts';
import { allReportRoutes } from '../support/report-routes.queries.ts';
import type { Fact } from './facts.ts';
import {
  allFigures,
  allLocations,
  allNeighbourhoods,
  allOrganizations,
  allServiceAtLocations,
  allServices,
  allSessions,
  allWards,
} from './places.queries.ts';

type Kind = keyof (typeof about)['kinds'];

const facts = (kind: Kind, rows: readonly (Provenance & { name: string })[]): Fact<Kind>[] =>
  rows.map(({ name, source, checked_on, provisional }) => ({
    kind,
    name,
    source,
    checked_on,
    provisional,
  }));

/** Every fact on the public pages that has a source of its own, in the order of the kinds. */
export async function allFacts(): Promise<Fact<Kind>[]> {
  const places = await allLocations();
  const services = await allServices();
  const wards = await allWards();
  const indicators = await allIndicators();
  return [
    ...facts('places', places),
    ...facts('opening_times', places.flatMap(hoursOf)),
    ...facts('phones', [...places, ...services].flatMap(phonesOf)),
    ...facts('facilities', places.flatMap(facilitiesOf)),
    ...facts('contacts', [...places, ...services].flatMap(contactsOf)),
    ...facts('languages', [...places, ...services].flatMap(languagesOf)),
    ...facts('services', services),
    ...facts(
      'service_at_locations',
      (await allServiceAtLocations()).map((row) => ({
        ...row,
        name: `${row.service}: ${row.location}`,
      })),
    ),
    ...facts('sessions', await allSessions()),
    ...facts('organizations', await allOrganizations()),
    ...facts('areas', await allNeighbourhoods()),
    ...facts('wards', wards),
    ...facts('ward_areas', wards.flatMap(areaOf)),
    ...facts(
      'figures',
      (await allFigures()).map((row) => ({ ...row, name: row.measure })),
    ),
    ...facts('themes', await allThemes()),
    ...facts('vision_tags', await allVisionTags()),
    ...facts('indicators', indicators),
    ...facts(
      'indicator_values',
      (await allIndicatorValues()).map((row) => ({
        ...row,
        name: `${indicators.find(({ id }) => id === row.indicator)?.name}: ${row.period}`,
      })),
    ),
    ...facts('help_areas', await allHelpAreas()),
    ...facts('help_lines', await allHelpLines()),
    ...facts('report_routes', await allReportRoutes()),
  ];
}

type Place = Awaited<ReturnType<typeof allLocations>>[number];
type Ward = Awaited<ReturnType<typeof allWards>>[number];

const hoursOf = ({ name, hours_provenance }: Place) =>
  hours_provenance ? [{ name, ...hours_provenance }] : [];

const phonesOf = ({ name, phones }: Pick<Place, 'name' | 'phones'>) =>
  phones.map((phone) => ({ ...phone, name: `${name}: ${phone.number}` }));

const facilitiesOf = ({ name, facilities }: Place) =>
  facilities.flatMap(({ facility, source, checked_on, provisional }) =>
    source === null
      ? []
      : [{ name: `${name}: ${facility}`, source, checked_on, provisional: provisional ?? true }],
  );

const contactsOf = ({ name, contacts }: Pick<Place, 'name' | 'contacts'>) =>
  contacts.map((contact) => ({ ...contact, name: `${name}: ${contact.title}` }));

const languagesOf = ({ name, languages }: Pick<Place, 'name' | 'languages'>) =>
  languages.map((language) => ({ ...language, name: `${name}: ${language.name}` }));

const areaOf = ({ name, neighbourhood, ...ward }: Ward) =>
  neighbourhood && ward.neighbourhood_source
    ? [
        {
          name: `${name}: ${neighbourhood}`,
          source: ward.neighbourhood_source,
          checked_on: null,
          provisional: ward.neighbourhood_provisional,
        },
      ]
    : [];
