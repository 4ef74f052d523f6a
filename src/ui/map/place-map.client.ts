import type { DrawnMap } from './leaflet-map.ts';
import type { MapMarker, MapSettings } from './map.types.ts';

/**
 * `<place-map>`: draws its map once it scrolls near the view, and not before a press where the
 * browser asks to save data. Pages set `markers` and call `highlight`; the element sends bubbling
 * events: `marker-opened` with the marker's `id`, and `place-picked` with `latitude` and `longitude`
 * (degrees, WGS 84) when the map itself is pressed.
 */
export class PlaceMap extends HTMLElement {
  #settings!: MapSettings;
  #markers: MapMarker[] = [];
  #drawn: DrawnMap | undefined;

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset.settings!) as MapSettings;
    const markers = this.querySelector('script[type="application/json"]');
    if (markers) this.#markers = JSON.parse(markers.textContent) as MapMarker[];
    this.addEventListener('click', this.#press);

    const { connection } = navigator as { connection?: { saveData: boolean } };
    if (connection?.saveData) {
      this.dataset.state = 'waiting';
      return;
    }
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watch.disconnect();
        void this.#draw();
      },
      { rootMargin: '100px' },
    );
    watch.observe(this);
  }

  /** The places to show, in the order in which Tab reaches them. */
  set markers(markers: MapMarker[]) {
    this.#markers = markers;
    this.#drawn?.setMarkers(markers);
  }

  /** Makes one marker stand out, or none. */
  highlight(id: string | null): void {
    this.#drawn?.highlight(id);
  }

  #press = (event: Event): void => {
    const action = (event.target as Element).closest('button')?.dataset.action;
    if (action === 'show') void this.#draw();
    else if (action) this.#drawn?.move(action);
  };

  async #draw(): Promise<void> {
    this.dataset.state = 'loading';
    try {
      const [{ drawMap }, response] = await Promise.all([
        import('./leaflet-map.ts'),
        fetch(this.#settings.shapesUrl),
      ]);
      if (!response.ok) throw new Error(`${response.status} for ${this.#settings.shapesUrl}`);
      const canvas = this.querySelector<HTMLElement>('.map-canvas')!;
      this.#drawn = await drawMap(canvas, await response.json(), this.#settings);
      this.#drawn.setMarkers(this.#markers);
      this.dataset.state = 'drawn';
    } catch {
      // Nothing is lost: the picture and the list stay.
      this.dataset.state = 'failed';
    }
  }
}

customElements.define('place-map', PlaceMap);
