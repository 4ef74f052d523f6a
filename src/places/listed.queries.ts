import { oncePerBuild } from '../lib/once-per-build.ts';
import { allHelpAreas } from '../support/help.queries.ts';
import { isSensitivePlace, sensitiveAreaOf } from '../support/sensitive.ts';
import type { Location } from './locations.schema.ts';
import { allLocations, allServices, allSessions } from './places.queries.ts';
import { builtOn } from './opening/build-date.ts';
import { lastingTimes } from './opening/lasting-times.ts';
import type { Service, Session } from './services.schema.ts';

/** The places that have pages: all but those that offer nothing but sensitive help. */
export const listedPlaces = oncePerBuild(async (): Promise<readonly Location[]> => {
  const places = (await allLocations()).map((place) => ({
    ...place,
    opening_times: lastingTimes(place.opening_times, builtOn),
  }));
  const services = await allServices();
  const areas = await allHelpAreas();
  if (!areas.some(({ sensitive }) => sensitive)) return places;
  return places.filter((place) => !isSensitivePlace(place, services, areas));
});

/** The services that have pages: all but sensitive ones, whose help page says what to do. */
export const listedServices = oncePerBuild(async (): Promise<readonly Service[]> => {
  const areas = await allHelpAreas();
  return (await allServices()).filter((service) => !sensitiveAreaOf(service, areas));
});

/** The sessions that pages announce: those of listed services at listed places. */
export const listedSessions = oncePerBuild(async (): Promise<readonly Session[]> => {
  const places = new Set((await listedPlaces()).map(({ slug }) => slug));
  const services = new Set((await listedServices()).map(({ slug }) => slug));
  return (await allSessions()).filter(
    ({ location, service }) =>
      (location === null || places.has(location)) && (service === null || services.has(service)),
  );
});

/** Where a link to a service goes: its own page, or the help page of its sensitive kind. */
export async function serviceLinks(): Promise<(service: Service) => string> {
  const areas = await allHelpAreas();
  return (service) => {
    const area = sensitiveAreaOf(service, areas);
    return area ? `/help/${area.slug}/` : `/services/${service.slug}/`;
  };
}
