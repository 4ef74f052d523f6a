import { council } from '../../council/council.ts';
import { catalogue } from '../../messages/catalogue.ts';
import { fill } from '../../messages/fill.ts';
import { momentWords } from './consultation-dates.ts';
import type { ConsultationPage } from './consultation-pages.ts';

/** When a consultation opens or closes, in the words of this site. */
export const said = (moment: string, edge: 'opens' | 'closes') =>
  momentWords(moment, edge, {
    at_time: catalogue('consultations').at_time,
    times: catalogue('opening-times'),
    locale: catalogue('common').locale,
  });

/** Whom a consultation asks. */
export function whomItAsks({ areas }: Pick<ConsultationPage, 'areas'>): string {
  const words = catalogue('consultations');
  if (areas.length === 0) return fill(words.asks_everybody, { place: council.place });
  const list = new Intl.ListFormat(catalogue('common').locale);
  return fill(words.asks, { areas: list.format(areas.map(({ name }) => name)) });
}
