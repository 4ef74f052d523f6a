import { useCallback, useRef, type ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { PlaceMap } from '../../ui/map/place-map.client.ts';
import type { Priority } from './priority.ts';
import type { SayWords } from './say.words.ts';

interface Props {
  form: UseFormReturn<Priority>;
  words: SayWords['where'];
  /** The map: a `<place-map>` that draws itself once this is opened. */
  children: ReactNode;
}

/** About a metre: closer than anybody presses. */
const DIGITS = 5;

/** A point on the map, for those who like one: the lists say where in words. */
export function PointOnMap({ form, words, children }: Props) {
  const latitude = form.watch('latitude');
  const map = useRef<PlaceMap>(undefined);
  const { setValue } = form;
  const put = useCallback(
    (point?: { latitude: number; longitude: number }) => {
      const written = {
        latitude: point?.latitude.toFixed(DIGITS) ?? '',
        longitude: point?.longitude.toFixed(DIGITS) ?? '',
      };
      setValue('latitude', written.latitude);
      setValue('longitude', written.longitude);
      if (!map.current) return;
      const about = { name: words.point, kind: words.map, shape: 'diamond' as const };
      map.current.markers = point
        ? [
            {
              ...about,
              ...point,
              // A marker is known by its id, and one that stays is not moved.
              id: `${written.latitude} ${written.longitude}`,
              approximate: false,
              details: [],
              href: '#step-where',
              listHref: null,
            },
          ]
        : [];
    },
    [setValue, words],
  );
  const listen = useCallback(
    (element: HTMLElement | null) => {
      map.current = element?.querySelector<PlaceMap>('place-map') ?? undefined;
      const pick = (event: Event) =>
        put((event as CustomEvent<{ latitude: number; longitude: number }>).detail);
      element?.addEventListener('place-picked', pick);
      return () => element?.removeEventListener('place-picked', pick);
    },
    [put],
  );
  return (
    <details className="point">
      <summary>{words.map}</summary>
      <p>{words.map_text}</p>
      <div className="place-point" ref={listen}>
        {children}
      </div>
      <p role="status">{latitude ? words.point_at : words.point_none}</p>
      {latitude && (
        <button type="button" className="link-button" onClick={() => put()}>
          {words.point_remove}
        </button>
      )}
      <input type="hidden" {...form.register('latitude')} />
      <input type="hidden" {...form.register('longitude')} />
    </details>
  );
}
