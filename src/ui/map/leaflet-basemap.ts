import * as L from 'leaflet';
import type { Basemap } from './basemap.ts';
import type { MapShape, MapShapes } from './map.types.ts';

/** From this zoom on there is room for the name of every shape. */
const CLOSE = 13;

/**
 * Draws what lies under the markers: the configured tiles, the shapes (filled only where there are
 * no tiles) and their names, so that colour is never the only thing that tells them apart.
 *
 * @returns the bounds of all shapes
 */
export function drawBasemap(map: L.Map, shapes: MapShapes, basemap: Basemap): L.LatLngBounds {
  if (basemap.kind === 'tiles') {
    const { url, maxZoom, referrerPolicy } = basemap;
    L.tileLayer(url, { maxZoom, referrerPolicy }).addTo(map);
  }
  if (basemap.kind === 'pmtiles') {
    void import('./leaflet-pmtiles.ts').then(({ drawPmtiles }) => drawPmtiles(map, basemap.url));
  }
  const areas = L.geoJSON<MapShape>(shapes, {
    interactive: false,
    style: {
      className: basemap.kind === 'shapes' ? 'map-shape' : 'map-shape outline',
      weight: 1.5,
      fillOpacity: 1,
    },
  });
  // Nothing is drawn, so nothing can be marked, until there is a view.
  map.fitBounds(areas.getBounds());
  areas.addTo(map);
  areas.eachLayer((layer) => {
    const { feature } = layer as L.Path & { feature: { properties: MapShape } };
    const { accent } = feature.properties;
    if (accent) (layer as L.Path).getElement()?.setAttribute('data-accent', String(accent));
  });
  writeNames(map, shapes);
  return areas.getBounds();
}

function writeNames(map: L.Map, shapes: MapShapes): void {
  for (const { name, latitude, longitude, scale } of shapes.labels) {
    const text = document.createElement('span');
    text.textContent = name;
    L.marker([latitude, longitude], {
      icon: L.divIcon({ className: `map-name ${scale}`, html: text, iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
      // Under every place.
      pane: 'shadowPane',
    }).addTo(map);
  }
  const showScale = () => {
    map.getContainer().dataset.scale = map.getZoom() < CLOSE ? 'group' : 'shape';
  };
  map.on('zoomend', showScale);
  showScale();
}
