import { listedPlaces, listedServices, listedSessions } from '../listed.queries.ts';

/** Something a resident can report a mistake about, and the page to go back to. */
export interface ReportedListing {
  type: 'hub' | 'service' | 'session';
  id: string;
  slug: string;
  name: string;
  page: string;
}

/** The folder of each kind's pages; the database leads a form back to `/{folder}/{slug}/report/`. */
const folders = { hub: 'hubs', service: 'services', session: 'whats-on' } as const;

/** One report page for each listed place, service and session: its folder, and its listing. */
export async function listingReportPages() {
  const kinds = {
    hub: await listedPlaces(),
    service: await listedServices(),
    session: await listedSessions(),
  };
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((type) =>
    kinds[type].map(({ id, slug, name }) => {
      // A session has no page of its own: it is listed among the others.
      const page = type === 'session' ? '/whats-on/' : `/${folders[type]}/${slug}/`;
      const listing: ReportedListing = { type, id, slug, name, page };
      return { folder: folders[type], listing };
    }),
  );
}
