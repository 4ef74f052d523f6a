import { metresBetween, type Spot } from '../find-my-neighbourhood/distance.ts';
import type { FinderRecord } from './finder-records.ts';
import { foldText, type FinderHub } from './hub-filter.ts';
import { nearness } from './hub-order.ts';
import type { OpeningTimes } from '../opening/opening-times.types.ts';

/** A place of the finder together with its card on the page. */
export interface FinderCard extends FinderHub {
  card: HTMLElement;
  /** The list of its area, where the card stands in the usual order. */
  home: HTMLElement;
  approximate: boolean;
}

/** What the page carries of a record; the rest is on its card. */
export type CarriedRecord = Omit<FinderRecord, 'slug'>;

/** Reads the cards of the page, which stand in the order of `records` and say what they leave out. */
export function readCards(finder: HTMLElement, records: readonly CarriedRecord[]): FinderCard[] {
  // Many places keep the same hours; one object for each saves memory on an old phone.
  const known = new Map<string, OpeningTimes>();
  const timesOf = (card: HTMLElement): OpeningTimes => {
    const json =
      card.querySelector<HTMLElement>('[data-opening-times]')?.dataset.openingTimes ??
      '{"weekly":[],"dated":[],"bank_holidays":"unknown","overrides":[]}';
    const times = known.get(json) ?? (JSON.parse(json) as OpeningTimes);
    known.set(json, times);
    return times;
  };
  const cards = finder.querySelectorAll<HTMLElement>('.hub-card');
  return records.map((record, position) => {
    const card = cards[position]!;
    const slug = card.id.replace(/^place-/, '');
    const name = card.querySelector('a')!.textContent;
    const where = card.querySelector('[data-where]')!.textContent;
    // A postcode is typed with its space or without.
    const text = foldText(`${name} ${where} ${where.slice(-8).replaceAll(' ', '')}`);
    return { ...record, slug, name, text, times: timesOf(card), card, home: card.parentElement! };
  });
}

/** Shows the places found under their areas, in the order of the page. */
export function showByArea(all: readonly FinderCard[], found: readonly FinderCard[]): void {
  const shown = new Set(found);
  const isScattered = all.some(({ card, home }) => card.parentElement !== home);
  for (const hub of all) {
    if (isScattered) hub.home.append(hub.card);
    hub.card.hidden = !shown.has(hub);
    hub.card.querySelector('[data-away]')?.remove();
  }
}

/** Shows the places found as one list, in their order. */
export function showInOrder(list: HTMLElement, found: readonly FinderCard[]): void {
  for (const { card } of found) {
    card.hidden = false;
    card.querySelector('[data-away]')?.remove();
  }
  list.replaceChildren(...found.map(({ card }) => card));
}

/** Writes on each card how far it is; `write` puts a distance into words. */
export function showDistances(
  found: readonly FinderCard[],
  origin: Spot,
  write: (away: ReturnType<typeof nearness> | null) => string,
): void {
  for (const { card, position } of found) {
    const away = document.createElement('p');
    away.dataset.away = '';
    away.className = 'away';
    away.textContent = write(position && nearness(metresBetween(origin, position)));
    card.querySelector('h3')!.after(away);
  }
}
