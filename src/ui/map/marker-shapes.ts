import type { MarkerShape } from './map.types.ts';

/** Outlines on a 32 by 32 grid, each recognisable by its edge alone at 24 px. */
const OUTLINES: Record<MarkerShape, string> = {
  house: 'M16 3 3 14h3v14h20V14h3z',
  circle: 'M16 5a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
  triangle: 'M16 3 30 28H2z',
  heart: 'M16 29C7 22 3 17 3 11.5a6.5 6.5 0 0 1 13-2 6.5 6.5 0 0 1 13 2C29 17 25 22 16 29z',
  book: 'M3 6c5-2 9-1 12 1v21c-3-2-7-3-12-1zM29 6c-5-2-9-1-12 1v21c3-2 7-3 12-1z',
  diamond: 'M16 2 30 16 16 30 2 16z',
};

/**
 * A marker as SVG markup for its shape: decorative, since the name is always beside it in words.
 * Painted by `.map-mark` in map.css; `approximate` is drawn hollow.
 */
export function markerSvg(shape: MarkerShape, approximate = false): string {
  return `<svg class="map-mark${approximate ? ' approximate' : ''}" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false"><path d="${OUTLINES[shape]}"/></svg>`;
}
