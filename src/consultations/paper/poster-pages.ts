import { isHub } from '../../places/hubs/hubs-by-area.ts';
import { listedPlaces } from '../../places/listed.queries.ts';
import { consultationPages, type ConsultationPage } from '../published/consultation-pages.ts';

/** The hubs where a consultation's posters hang: those of the areas asked, and those of no area. */
export async function posterHubs({ consultation }: Pick<ConsultationPage, 'consultation'>) {
  return (await listedPlaces()).filter(
    (place) =>
      isHub(place) &&
      (place.neighbourhood === null || consultation.neighbourhoods.includes(place.neighbourhood)),
  );
}

/** A poster for each hub and each consultation that can be answered, or will be. */
export async function posterPaths() {
  const pages = (await consultationPages()).filter(
    ({ state }) => state === 'open' || state === 'scheduled',
  );
  const paths = await Promise.all(
    pages.map(async (page) =>
      (await posterHubs(page)).map((hub) => ({
        params: { slug: page.consultation.slug, hub: hub.slug },
        props: { page, hub },
      })),
    ),
  );
  return paths.flat();
}
