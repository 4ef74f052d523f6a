import { join } from 'node:path';
import { COUNCIL } from 'astro:env/server';
import { byName } from '../../lib/by-name.ts';
import { catalogue } from '../../messages/catalogue.ts';
import type { Neighbourhood, Ward } from '../areas.schema.ts';
import { nearest } from './distance.ts';
import { currentAreas, isHub } from '../hubs/hubs-by-area.ts';
import type { Location } from '../locations.schema.ts';
import { listedPlaces } from '../listed.queries.ts';
import { allNeighbourhoods, allWards } from '../places.queries.ts';
import { loadedPostcodes, postcodeFolder } from './postcodes/loaded.ts';
import { isPlaced } from '../town-map/town-map.ts';
import { canPlacePoints } from './ward-finder.ts';

/** A ward with what its answer says. */
export interface FoundWard {
  ward: Ward;
  area: Neighbourhood | undefined;
  /** The hubs nearest to the middle of the ward; where that is not known, the ward's own. */
  hubs: Location[];
  isNearest: boolean;
}

const HUBS_IN_AN_ANSWER = 3;

/** Everything that the page for finding one's neighbourhood is built from. */
export async function findTown() {
  const areas = currentAreas(await allNeighbourhoods());
  const hubs = (await listedPlaces()).filter(isHub);
  const wards = (await allWards()).toSorted(byName(catalogue('common').locale));
  const found = wards.map((ward): FoundWard => {
    const area = areas.find(({ slug }) => slug === ward.neighbourhood);
    return { ward, area, ...hubsFor(ward, hubs) };
  });
  const groups = [...areas, undefined].map((area) => ({
    area,
    wards: found.filter((ward) => ward.area?.slug === area?.slug),
    hubs: hubs.filter(({ neighbourhood }) => area && neighbourhood === area.slug),
  }));
  return {
    groups: groups.filter(({ area, wards }) => area || wards.length > 0),
    isProvisional: wards.some(({ neighbourhood_provisional }) => neighbourhood_provisional),
    canPlacePoints: canPlacePoints(wards),
    postcodes: await servedPostcodes(),
  };
}

function hubsFor(ward: Ward, hubs: readonly Location[]): Pick<FoundWard, 'hubs' | 'isNearest'> {
  const { label_latitude: latitude, label_longitude: longitude } = ward;
  const placed = hubs.filter(isPlaced);
  if (latitude === null || longitude === null || placed.length === 0) {
    return { hubs: hubs.filter((hub) => hub.ward === ward.slug), isNearest: false };
  }
  const found = nearest({ latitude, longitude }, placed, HUBS_IN_AN_ANSWER);
  return { hubs: found.map(({ place }) => place), isNearest: true };
}

/** Where the browser fetches chunks from, which there are, and how many postcodes one holds. */
export async function servedPostcodes() {
  const folder = postcodeFolder(COUNCIL);
  const loaded = await loadedPostcodes(join('public', folder));
  if (!loaded) return null;
  const sizes = Object.entries(loaded.districts).sort(([, one], [, other]) => one - other);
  const [district, size] = sizes[Math.floor(sizes.length / 2)]!;
  return {
    address: `/${folder}/${loaded.version}/`,
    districts: Object.keys(loaded.districts),
    example: { district: district.toUpperCase(), size },
  };
}
