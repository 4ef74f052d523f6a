import type * as L from 'leaflet';
import Supercluster from 'supercluster';
import { fill } from '../../messages/fill.ts';
import type { Pin } from './leaflet-markers.ts';
import type { MapMarker, MapSettings } from './map.types.ts';

/** Two fingertips apart, in pixels of Leaflet's tiles, which are 256 wide. */
const RADIUS = 64;
const TILE = 256;

/** Gathers markers that would overlap; the answer says which pins the present view needs. */
export function clustersOf(
  map: L.Map,
  markers: readonly MapMarker[],
  words: MapSettings['words'],
  pinOf: (marker: MapMarker) => Pin,
): () => Pin[] {
  const index = new Supercluster<{ marker: MapMarker }>({
    radius: RADIUS,
    extent: TILE,
    maxZoom: 17,
  });
  index.load(
    markers.map((marker) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [marker.longitude, marker.latitude] },
      properties: { marker },
    })),
  );
  return () => {
    const view = map.getBounds().pad(0.2);
    const zoom = Math.floor(map.getZoom());
    const box: [number, number, number, number] = [
      view.getWest(),
      view.getSouth(),
      view.getEast(),
      view.getNorth(),
    ];
    return index.getClusters(box, zoom).map(({ properties, geometry, id }) => {
      if (!('cluster' in properties)) return pinOf(properties.marker);
      const [longitude, latitude] = geometry.coordinates as [number, number];
      const count = properties.point_count;
      return {
        key: `cluster ${id} of ${zoom}`,
        position: [latitude, longitude],
        icon: String(count),
        className: 'map-pin map-cluster',
        label: fill(words.cluster, { count }, document.documentElement.lang),
        tooltip: null,
        press() {
          // The pressed cluster is about to go; the map keeps the focus.
          map.getContainer().focus();
          map.setView([latitude, longitude], index.getClusterExpansionZoom(Number(id)));
        },
      };
    });
  };
}
