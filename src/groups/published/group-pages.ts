import { oncePerBuild } from '../../lib/once-per-build.ts';
import { catalogue } from '../../messages/catalogue.ts';
import { currentAreas } from '../../places/hubs/hubs-by-area.ts';
import { listedPlaces } from '../../places/listed.queries.ts';
import { allNeighbourhoods } from '../../places/places.queries.ts';
import { groupsByArea } from './group-lists.ts';
import { publishedGroups } from './groups.queries.ts';

/** The areas at work today, each with its groups. */
export const areaGroups = oncePerBuild(async () =>
  groupsByArea(
    currentAreas(await allNeighbourhoods()),
    await publishedGroups(),
    catalogue('common').locale,
  ),
);

/** The hubs that have pages, by their slug: a group that meets at any other names it in words. */
export const hubNames = oncePerBuild(
  async () => new Map((await listedPlaces()).map(({ slug, name }) => [slug, name])),
);
