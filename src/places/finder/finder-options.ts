import { byName } from '../../lib/by-name.ts';
import type { Neighbourhood, Ward } from '../areas.schema.ts';
import type { FinderRecord } from './finder-records.ts';
import type { LocationKind } from '../locations.schema.ts';
import type { Service, TaxonomyTerm } from '../services.schema.ts';

/** One choice of a filter: how the address writes it and how residents read it. */
export interface FinderOption {
  value: string;
  label: string;
}

/** The choices the finder offers; none that leads to an empty list by itself. */
export interface FinderOptions {
  area: FinderOption[];
  kind: FinderOption[];
  needs: FinderOption[];
  services: FinderOption[];
  team: FinderOption[];
  facility: FinderOption[];
  age: FinderOption[];
  ward: FinderOption[];
}

/** Longer lists are searched, not read: the most widespread services are offered. */
const MOST_SERVICES = 30;

interface Facts {
  records: readonly FinderRecord[];
  areas: readonly Neighbourhood[];
  wards: readonly Ward[];
  terms: readonly TaxonomyTerm[];
  services: readonly Service[];
  kindNames: Readonly<Record<LocationKind, string>>;
  facilityNames: Readonly<Record<string, string>>;
  ageNames: Readonly<Record<string, string>>;
  /** Whose order the labels follow (BCP 47). */
  locale: string;
}

const named = ({ slug, name }: { slug: string; name: string }): FinderOption => ({
  value: slug,
  label: name,
});

const asOption = ([value, label]: [string, string]): FinderOption => ({ value, label });

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Which choices the places of a town give reason to offer. */
export function finderOptions(facts: Facts): FinderOptions {
  const { records, areas, wards, terms, services } = facts;
  const names = byName(facts.locale);
  const places = {
    offers: countOf(records.flatMap(({ offers }) => offers)),
    teams: countOf(records.flatMap(({ teams }) => teams)),
    facilities: countOf(records.flatMap(({ facilities }) => facilities)),
    kinds: countOf(records.map(({ kind }) => kind)),
    areas: countOf(records.map(({ area }) => area ?? '')),
  };
  const termsIn = (taxonomy: string) =>
    terms.filter((term) => term.taxonomy === taxonomy).sort((a, b) => a.position - b.position);

  const placesOf = (service: string) => places.offers.get(service) ?? 0;
  const needs = termsIn('need')
    .filter(({ slug }) => places.offers.has(slug))
    .map(named);

  return {
    area: areas.filter(({ slug }) => places.areas.has(slug)).map(named),
    kind: Object.entries(facts.kindNames)
      .filter(([kind]) => places.kinds.has(kind))
      .map(asOption),
    needs,
    // A service at one place alone is found by its own page; a large town has thousands.
    services: services
      .filter(({ slug }) => placesOf(slug) > 1 && !needs.some(({ value }) => value === slug))
      .sort((a, b) => placesOf(b.slug) - placesOf(a.slug) || (a.slug < b.slug ? -1 : 1))
      .slice(0, MOST_SERVICES)
      .sort(names)
      .map(named),
    team: termsIn('team')
      .filter(({ slug }) => places.teams.has(slug))
      .map(named),
    facility: Object.entries(facts.facilityNames)
      .filter(([slug]) => places.facilities.has(slug))
      .map(asOption),
    age: Object.entries(facts.ageNames)
      .filter(([value]) => {
        const [youngest, oldest] = value.split('-').map(Number) as [number, number];
        return records.some(({ ages }) =>
          ages.some((range) => range[0] <= oldest && youngest <= range[1]),
        );
      })
      .map(asOption),
    // Without a middle there is nothing to measure from; without a name there is nothing to choose.
    ward: wards
      .filter(({ name, code, label_latitude }) => label_latitude !== null && name !== code)
      .sort(names)
      .map(named),
  };
}
