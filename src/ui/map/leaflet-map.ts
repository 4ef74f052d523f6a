import * as L from 'leaflet';
import leafletCss from './leaflet.css?url';
import { drawBasemap } from './leaflet-basemap.ts';
import { markerLayer } from './leaflet-markers.ts';
import type { MapMarker, MapSettings, MapShapes } from './map.types.ts';

const PAN = 120;
const STEPS: Record<string, [x: number, y: number]> = {
  up: [0, -PAN],
  down: [0, PAN],
  left: [-PAN, 0],
  right: [PAN, 0],
};

/** What the element can ask of a map once it is drawn. */
export interface DrawnMap {
  setMarkers: (markers: readonly MapMarker[]) => void;
  highlight: (id: string | null) => void;
  /** One of the buttons: zoom_in, zoom_out, up, down, left, right, whole. */
  move: (action: string) => void;
}

/**
 * Draws the map into `canvas`, in place of the picture there. Rejects when Leaflet's styles cannot
 * be had, since a map without them is a heap of pieces.
 */
export async function drawMap(
  canvas: HTMLElement,
  shapes: MapShapes,
  settings: MapSettings,
): Promise<DrawnMap> {
  await loadStyles();
  const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  canvas.replaceChildren();
  const map = L.map(canvas, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomAnimation: animate,
    fadeAnimation: animate,
    markerZoomAnimation: animate,
    inertia: animate,
    zoomSnap: 0.25,
    minZoom: 9,
    maxZoom: 18,
  });
  const whole = drawBasemap(map, shapes, settings.basemap);
  const fit = () => map.fitBounds(whole, { animate: false, padding: [8, 8] });
  fit();
  wakeOnUse(map);

  const announce = (event: string, detail: object) =>
    canvas.dispatchEvent(new CustomEvent(event, { bubbles: true, detail }));
  map.on('click', ({ latlng }) =>
    announce('place-picked', { latitude: latlng.lat, longitude: latlng.lng }),
  );
  const markers = markerLayer(map, settings.words, (id) => announce('marker-opened', { id }));

  return {
    ...markers,
    move(action) {
      if (action === 'whole') fit();
      else if (action === 'zoom_in') map.zoomIn(1, { animate });
      else if (action === 'zoom_out') map.zoomOut(1, { animate });
      else if (STEPS[action]) map.panBy(STEPS[action], { animate });
    },
  };
}

// Imported the usual way, the bundler would put them into every page that might load a map.
function loadStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = leafletCss;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  // Before the page's own, which override them.
  document.head.prepend(link);
  return loaded;
}

/**
 * A page that scrolls under a wheel or a finger must not catch on the map, so both reach it only
 * once it has been pressed or focused, until it is left.
 */
function wakeOnUse(map: L.Map): void {
  const canvas = map.getContainer();
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const wake = () => {
    map.scrollWheelZoom.enable();
    map.dragging.enable();
  };
  const sleep = () => {
    map.scrollWheelZoom.disable();
    if (isTouch) map.dragging.disable();
  };
  sleep();
  for (const use of ['click', 'focusin']) canvas.addEventListener(use, wake);
  for (const leave of ['mouseleave', 'focusout']) canvas.addEventListener(leave, sleep);
}
