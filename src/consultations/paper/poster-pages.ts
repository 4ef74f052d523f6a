import { isHub } from '../../places/hubs/hubs-by-area.ts';
import { listedPlaces } from '../../places/listed.queries.ts';
import {
  consultationAddress,
  consultationPages,
  type ConsultationPage,
} from '../published/consultation-pages.ts';
import type { Consultation } from '../published/consultations.schema.ts';

/** The hubs where a consultation's posters hang: those of the areas asked, and those of no area. */
export async function posterHubs({ consultation }: Pick<ConsultationPage, 'consultation'>) {
  return (await listedPlaces()).filter(
    (place) =>
      isHub(place) &&
      (place.neighbourhood === null || consultation.neighbourhoods.includes(place.neighbourhood)),
  );
}

const pathsOf = async (pages: ConsultationPage[]) =>
  (
    await Promise.all(
      pages.map(async (page) =>
        (await posterHubs(page)).map((hub) => ({
          params: { slug: page.consultation.slug, hub: hub.slug },
          props: { page, hub },
        })),
      ),
    )
  ).flat();

/** A poster for each hub and each consultation that can be answered, or will be. */
export const posterPaths = async () =>
  pathsOf(
    (await consultationPages()).filter(({ state }) => state === 'open' || state === 'scheduled'),
  );

/**
 * Where posters lead: a page of its own for each hub, so that answers say where they come from also
 * without JavaScript. Posters hang longer than anything is open, so these stay.
 */
export const pathsFromPosters = async () => pathsOf(await consultationPages());

/** The address on a consultation's poster at a hub, under that of the consultation. */
export const addressFromPoster = (
  consultation: Pick<Consultation, 'slug'>,
  hub: { slug: string },
) => `${consultationAddress(consultation)}at/${hub.slug}/`;
