import type about from '../messages/en/about-the-data.json';
import type { Provenance } from '../lib/provenance.ts';
import { allThemes } from '../plans/themes.queries.ts';
import { allHelpAreas, allHelpLines } from '../support/help.queries.ts';
import type { Fact } from './facts.ts';
import {
  allFigures,
  allLocations,
  allNeighbourhoods,
  allOrganizations,
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
  return [
    ...facts('places', places),
    ...facts('opening_times', places.flatMap(hoursOf)),
    ...facts('phones', [...places, ...services].flatMap(phonesOf)),
    ...facts('services', services),
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
    ...facts('help_areas', await allHelpAreas()),
    ...facts('help_lines', await allHelpLines()),
  ];
}

type Place = Awaited<ReturnType<typeof allLocations>>[number];
type Ward = Awaited<ReturnType<typeof allWards>>[number];

const hoursOf = ({ name, hours_provenance }: Place) =>
  hours_provenance ? [{ name, ...hours_provenance }] : [];

const phonesOf = ({ name, phones }: Pick<Place, 'name' | 'phones'>) =>
  phones.map((phone) => ({ ...phone, name: `${name}: ${phone.number}` }));

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
