import * as L from 'leaflet';
import type { MapMarker, MapSettings } from './map.types.ts';

/**
 * Opens a marker's popup and moves the focus into it. Escape and the close button give the focus
 * back to the marker, or to the map when the marker has been gathered into a cluster meanwhile.
 */
export function openPopup(
  map: L.Map,
  pin: L.Marker,
  marker: MapMarker,
  words: MapSettings['words'],
): void {
  const close = () => {
    popup.close();
    (pin.getElement() ?? map.getContainer()).focus();
  };
  const content = popupContent(marker, words, close);
  const popup = L.popup({
    maxWidth: 240,
    offset: [0, -8],
    closeButton: false,
    closeOnEscapeKey: false,
  })
    .setLatLng(pin.getLatLng())
    .setContent(content)
    .openOn(map);

  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  map.getContainer().addEventListener('keydown', onEscape);
  popup.on('remove', () => map.getContainer().removeEventListener('keydown', onEscape));
  content.querySelector('a')!.focus();
}

function popupContent(marker: MapMarker, words: MapSettings['words'], close: () => void) {
  const content = document.createElement('div');
  content.role = 'dialog';
  content.ariaLabel = marker.name;
  const line = (child: string | Node) => {
    const paragraph = document.createElement('p');
    paragraph.append(child);
    content.append(paragraph);
  };
  line(link(marker.href, marker.name));
  for (const detail of [marker.kind, ...marker.details]) line(detail);
  if (marker.approximate) line(words.approximate);
  if (marker.listHref) line(link(marker.listHref, words.see_in_list));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.close;
  button.addEventListener('click', close);
  content.append(button);
  return content;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
