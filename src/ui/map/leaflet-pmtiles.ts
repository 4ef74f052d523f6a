import * as L from 'leaflet';

/** Draws a PMTiles archive under everything else. Vector tiles: no server but a file host. */
export async function drawPmtiles(map: L.Map, url: string): Promise<void> {
  // The library extends the Leaflet it finds as a global.
  Object.assign(globalThis, { L });
  const { leafletLayer } = await import('protomaps-leaflet');
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const layer = leafletLayer({ url, flavor: isDark ? 'dark' : 'light' }) as unknown as L.Layer;
  layer.addTo(map);
}
