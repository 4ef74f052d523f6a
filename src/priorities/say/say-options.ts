import { allReportRoutes } from '../../support/report-routes.queries.ts';
import { allHelpLines } from '../../support/help.queries.ts';
import { allThemes } from '../../plans/themes.queries.ts';
import { listedPlaces } from '../../places/listed.queries.ts';
import { allNeighbourhoods, allWards } from '../../places/places.queries.ts';
import { currentAreas, isHub } from '../../places/hubs/hubs-by-area.ts';

/** What the form's lists offer, and who to ring. */
export interface SayOptions {
  areas: { slug: string; name: string }[];
  wards: { slug: string; name: string; area: string }[];
  places: { id: string; slug: string; name: string; area: string | null }[];
  themes: { slug: string; name: string }[];
  lines: { topic: 'any' | 'home'; name: string; number: string; description: string | null }[];
  routes: { slug: string; name: string; about: string }[];
}

/** Where domestic abuse is spoken of, by the slug of the kind of help. */
const AT_HOME = 'home-and-family';

const byName = (one: { name: string }, other: { name: string }) =>
  one.name.localeCompare(other.name);

/** The form's lists, read once per build. */
export async function sayOptions(): Promise<SayOptions> {
  const areas = currentAreas(await allNeighbourhoods());
  const isArea = (slug: string | null) => areas.some((area) => area.slug === slug);
  const lines = (await allHelpLines()).toSorted((a, b) => a.position - b.position);
  return {
    areas: areas.map(({ slug, name }) => ({ slug, name })),
    wards: (await allWards())
      .flatMap(({ slug, name, neighbourhood }) =>
        neighbourhood && isArea(neighbourhood) ? [{ slug, name, area: neighbourhood }] : [],
      )
      .sort(byName),
    places: (await listedPlaces())
      .filter(isHub)
      .map(({ id, slug, name, neighbourhood }) => ({ id, slug, name, area: neighbourhood }))
      .sort(byName),
    themes: (await allThemes())
      .toSorted((a, b) => a.position - b.position)
      .map(({ slug, name }) => ({ slug, name })),
    lines: lines.flatMap(({ help_area, scope, name, number, description }) => {
      // The police's 101 is for what is over; in danger it is 999, which the box says first.
      if (!number || scope === 'emergency' || number === '101') return [];
      if (help_area !== null && help_area !== AT_HOME) return [];
      return [
        { topic: help_area ? ('home' as const) : ('any' as const), name, number, description },
      ];
    }),
    routes: (await allReportRoutes()).map(({ slug, name, about }) => ({ slug, name, about })),
  };
}
