import { byName } from '../lib/by-name.ts';
import { catalogue } from '../messages/catalogue.ts';
import { indexBy } from '../lib/index-by.ts';
import { listedPlaces, listedServices } from '../places/listed.queries.ts';
import { allHelpAreas, allHelpLines } from './help.queries.ts';

/** Everything each kind of help's page shows; services are those for its need. */
export async function helpAreaPages() {
  const areas = await allHelpAreas();
  const lines = await allHelpLines();
  const services = await listedServices();
  const places = indexBy(await listedPlaces(), ({ slug }) => slug);
  const names = byName(catalogue('common').locale);
  return areas
    .toSorted((a, b) => a.position - b.position)
    .map((area) => {
      const own = services.filter(({ terms }) =>
        terms.some((term) => term.taxonomy === 'need' && term.slug === area.need),
      );
      const slugs = [...new Set(own.flatMap(({ locations }) => locations))];
      return {
        area,
        lines: lines.filter(({ help_area }) => help_area === area.slug),
        services: own.sort(names),
        places: slugs.flatMap((slug) => places.get(slug) ?? []),
      };
    });
}
