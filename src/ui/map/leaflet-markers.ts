import * as L from 'leaflet';
import { fill } from '../../messages/fill.ts';
import { openPopup } from './leaflet-popup.ts';
import type { MapMarker, MapSettings } from './map.types.ts';
import { markerSvg } from './marker-shapes.ts';

/** More markers than this are gathered into clusters. */
const CLUSTER_OVER = 60;

type Words = MapSettings['words'];

/** A pin not yet on the map. `key` is the same as long as it stands for the same places. */
export interface Pin {
  key: string;
  position: [latitude: number, longitude: number];
  icon: string;
  className: string;
  label: string;
  tooltip: string | null;
  press: (pin: L.Marker) => void;
}

/** Keeps the markers of a map; `opened` is told the id of each marker that opens. */
export function markerLayer(map: L.Map, words: Words, opened: (id: string) => void) {
  const pins = new Map<string, L.Marker>();
  let choose = (): Pin[] => [];
  let highlighted: string | null = null;

  const pinOf = (marker: MapMarker): Pin => ({
    key: marker.id,
    position: [marker.latitude, marker.longitude],
    icon: markerSvg(marker.shape, marker.approximate),
    className: 'map-pin',
    label: fill(words.marker, { name: marker.name, kind: marker.kind }),
    tooltip: marker.name,
    press(pin) {
      openPopup(map, pin, marker, words);
      opened(marker.id);
    },
  });

  function draw(): void {
    const wanted = choose();
    const keys = new Set(wanted.map(({ key }) => key));
    for (const [key, pin] of pins) {
      if (keys.has(key)) continue;
      pin.remove();
      pins.delete(key);
    }
    // Pins that stay are left alone: one of them may have the focus.
    for (const pin of wanted) if (!pins.has(pin.key)) pins.set(pin.key, addPin(map, pin));
    mark(highlighted, true);
  }

  function mark(id: string | null, isOn: boolean): void {
    pins
      .get(id ?? '')
      ?.getElement()
      ?.classList.toggle('highlighted', isOn);
  }

  map.on('moveend', draw);

  return {
    async setMarkers(markers: readonly MapMarker[]): Promise<void> {
      map.closePopup();
      if (markers.length > CLUSTER_OVER) {
        const { clustersOf } = await import('./leaflet-clusters.ts');
        choose = clustersOf(map, markers, words, pinOf);
      } else {
        const all = markers.map(pinOf);
        choose = () => all;
      }
      // All anew, so that Tab meets them in the order given.
      for (const pin of pins.values()) pin.remove();
      pins.clear();
      draw();
    },
    highlight(id: string | null): void {
      mark(highlighted, false);
      highlighted = id;
      mark(id, true);
    },
  };
}

function addPin(map: L.Map, { position, icon, className, label, tooltip, press }: Pin): L.Marker {
  const pin = L.marker(position, {
    icon: L.divIcon({ className, html: icon, iconSize: [32, 32] }),
  }).addTo(map);
  if (tooltip) pin.bindTooltip(tooltip, { direction: 'top', offset: [0, -12] });
  pin.on('click', () => press(pin));
  const element = pin.getElement()!;
  element.setAttribute('aria-label', label);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(pin);
  });
  return pin;
}
