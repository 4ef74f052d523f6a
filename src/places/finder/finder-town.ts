import { catalogue } from '../../messages/catalogue.ts';
import { byName } from '../../lib/by-name.ts';
import { finderOptions } from './finder-options.ts';
import { finderRecords } from './finder-records.ts';
import { currentAreas, isHub } from '../hubs/hubs-by-area.ts';
import { groupBy } from '../../lib/index-by.ts';
import { oncePerBuild } from '../../lib/once-per-build.ts';
import { kindNames } from '../kind-names.ts';
import { listedPlaces, listedServices, listedSessions } from '../listed.queries.ts';
import { allNeighbourhoods, allTaxonomyTerms, allWards } from '../places.queries.ts';

/** Every place, its filters and the choices that lead to it: what the finder's pages share. */
export const finderTown = oncePerBuild(async () => {
  const { locale } = catalogue('common');
  const names = byName(locale);
  const places = (await listedPlaces())
    .filter(({ status }) => status !== 'closed')
    .sort((a, b) => Number(isHub(b)) - Number(isHub(a)) || names(a, b));
  const areas = currentAreas(await allNeighbourhoods());
  const wards = await allWards();
  const services = await listedServices();
  const records = finderRecords(places, services, await listedSessions());
  const words = catalogue('finder');
  const options = finderOptions({
    records,
    areas,
    wards,
    terms: await allTaxonomyTerms(),
    services,
    kindNames: kindNames(),
    facilityNames: catalogue('hub').facility,
    ageNames: words.ages,
    locale,
  });
  const inArea = groupBy(places, ({ neighbourhood }) => neighbourhood);
  const elsewhere = places.filter(
    ({ neighbourhood }) => !areas.some(({ slug }) => slug === neighbourhood),
  );
  const choices = new Set([...options.needs, ...options.services].map(({ value }) => value));
  const offersAt = new Map(records.map(({ slug, offers }) => [slug, offers]));

  return {
    groups: [
      ...areas.map((area) => ({ area, places: inArea.get(area.slug) ?? [] })),
      { area: undefined, places: elsewhere },
    ].filter((group) => group.places.length > 0),
    places,
    // A service that is no choice by itself would only weigh on the page.
    records: records.map((record) => ({
      ...record,
      offers: record.offers.filter((offer) => choices.has(offer)),
    })),
    options,
    wards,
    areas,
    /** What a place helps with, in words. */
    offersOf: (slug: string): string[] =>
      options.needs
        .filter(({ value }) => offersAt.get(slug)?.includes(value))
        .map(({ label }) => label),
  };
});

/** One list for each need and each service of the finder: the places that offer it, by area. */
export async function offerPages() {
  const { options, records, groups, offersOf } = await finderTown();
  return [...options.needs, ...options.services].map((offer) => {
    const offering = new Set(
      records.filter(({ offers }) => offers.includes(offer.value)).map(({ slug }) => slug),
    );
    return {
      offer,
      isService: options.services.includes(offer),
      offersOf,
      groups: groups
        .map(({ area, places }) => ({
          area,
          places: places.filter(({ slug }) => offering.has(slug)),
        }))
        .filter(({ places }) => places.length > 0),
    };
  });
}
