/** What is drawn under the markers, ready for the browser. */
export type Basemap =
  | { kind: 'shapes' }
  | {
      kind: 'tiles';
      url: string;
      attribution: string;
      maxZoom: number;
      referrerPolicy: 'strict-origin' | false;
    }
  | { kind: 'pmtiles'; url: string; attribution: string };

interface MapConfiguration {
  provider: 'shapes' | 'os' | 'osm' | 'pmtiles';
  key: string | null;
}

const OSM_ATTRIBUTION =
  '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>';

function wrong(provider: string, reason: string): Error {
  return new Error(`The council's map.provider is "${provider}", but ${reason}.`);
}

/**
 * The basemap that a council has configured.
 *
 * @throws when the provider and its key do not go together, with what to set, so that the build
 * stops instead of showing residents an empty map
 */
export function basemapFor({ provider, key }: MapConfiguration): Basemap {
  switch (provider) {
    case 'shapes':
      if (key !== null) throw wrong(provider, 'it takes no key: set map.key to null');
      return { kind: 'shapes' };
    case 'osm':
      if (key !== null) throw wrong(provider, 'it takes no key: set map.key to null');
      return {
        kind: 'tiles',
        url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
        attribution: OSM_ATTRIBUTION,
        maxZoom: 19,
        // Its servers refuse requests that do not say which site they come from.
        // https://operations.osmfoundation.org/policies/tiles/
        referrerPolicy: 'strict-origin',
      };
    case 'os':
      if (!key || !/^[A-Za-z0-9]{16,64}$/.test(key)) {
        throw wrong(provider, 'map.key is not the key of an OS Maps API project (letters, digits)');
      }
      return {
        kind: 'tiles',
        url: `https://api.os.uk/maps/raster/v1/zxy/Light_3857/{z}/{x}/{y}.png?key=${key}`,
        attribution: 'Contains OS data © Crown copyright and database rights',
        // Zoom levels above 16 are premium data. https://osdatahub.os.uk/docs/wmts/technicalSpecification
        maxZoom: 16,
        referrerPolicy: false,
      };
    case 'pmtiles':
      if (!key || !/^(\/|https:\/\/)[^\s]+\.pmtiles$/.test(key)) {
        throw wrong(
          provider,
          'map.key is not the address of an archive: set it to a path such as /map/town.pmtiles or an https address ending in .pmtiles',
        );
      }
      return { kind: 'pmtiles', url: key, attribution: OSM_ATTRIBUTION };
  }
}

/** Origins that a page with this basemap calls beyond its own, for the content security policy. */
export function basemapOrigins(basemap: Basemap): string[] {
  if (basemap.kind === 'shapes' || basemap.url.startsWith('/')) return [];
  return [new URL(basemap.url).origin];
}
