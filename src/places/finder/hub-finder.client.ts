import type finder from '../../messages/en/finder.json';
import { fill } from '../../messages/fill.ts';
import type { PlaceMap } from '../../ui/map/place-map.client.ts';
import type { Spot } from '../find-my-neighbourhood/distance.ts';
import { chosenFilters, emptyAnswer, filterWords, nearestOffers } from './finder-answer.ts';
import {
  readCards,
  showByArea,
  showDistances,
  showInOrder,
  type CarriedRecord,
  type FinderCard,
} from './finder-cards.ts';
import { labelOf, readForm, vocabularyOf, wardOptions, writeForm } from './finder-form.ts';
import { markersOf } from './finder-markers.ts';
import type { ServedPostcodes } from './finder-wards.ts';
import { filterHubs, usefulRemovals, type Filter, type Moment } from './hub-filter.ts';
import { byDistance, byName } from './hub-order.ts';
import { formatQuery, parseQuery, type FinderQuery } from './hub-query.ts';
import type { OpeningPage } from '../opening/opening-status.ts';
import { readTyped } from '../find-my-neighbourhood/postcode.ts';

interface Town {
  records: CarriedRecord[];
  words: (typeof finder)['live'];
  wards: Record<string, Spot>;
  postcodes: ServedPostcodes | null;
}

const TYPING = 250;
const MINUTE = 60_000;
const HERE = 'here';
const NEAR = 'near-';

/**
 * `<hub-finder>`: filters and orders the cards that the page already holds, keeps the question in
 * the address, and keeps the map beside the list the same as the list. A place that the browser
 * finds stays in the element: it is in no address and in no request.
 */
class HubFinder extends HTMLElement {
  #town!: Town;
  #hubs!: FinderCard[];
  #query: FinderQuery = { filters: [], sort: null };
  #here: Spot | null = null;
  #shownSearch: string | null = null;
  #isTyping = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // Built without a name, so that a postcode typed before this script runs is sent nowhere.
    this.querySelector<HTMLInputElement>('#finder-q')!.name = 'q';
    const data = this.querySelector('script[type="application/json"]')!;
    this.#town = JSON.parse(data.textContent) as Town;
    this.#hubs = readCards(this, this.#town.records);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
      this.#one('#results').focus();
    });
    this.#form.addEventListener('input', (event) => {
      clearTimeout(this.#typing);
      const isText = (event.target as HTMLInputElement).type === 'search';
      if (isText) this.#typing = setTimeout(() => this.#ask(true), TYPING);
    });
    this.addEventListener('change', (event) => {
      const control = event.target as HTMLSelectElement;
      if (control.name === 'sort' && control.value === HERE) this.#locate();
      else this.#ask();
    });
    addEventListener('popstate', () => this.#readAddress());
    this.#linkMap();
    this.#readAddress();
    setInterval(() => {
      if (this.#query.filters.some(({ name }) => name === 'open')) this.#show();
    }, MINUTE);
  }

  /** Takes the question from the form into the address; one entry of history for one search. */
  #ask(isTyping = false): void {
    clearTimeout(this.#typing);
    const asked = readForm(this.#form, vocabularyOf(this.#form));
    // Leaving the search field asks again; to draw the answer anew would take a button away from
    // under the finger that is on it.
    if (isSame(asked, this.#query) && asked.sort !== HERE) return;
    this.#query = asked;
    const isAgain = isTyping && this.#isTyping;
    this.#isTyping = isTyping;
    const search = formatQuery(publicPart(this.#query));
    if (search !== location.search) {
      const address = location.pathname + search;
      if (isAgain) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#shownSearch = search;
    this.#notice('');
    this.#show();
  }

  #readAddress(): void {
    const { search } = location;
    if (search === this.#shownSearch) return;
    this.#shownSearch = search;
    const vocabulary = vocabularyOf(this.#form);
    const sorts = vocabulary.sort.filter((sort) => sort !== HERE);
    const { ignored, ...query } = parseQuery(search, { ...vocabulary, sort: sorts });
    this.#query = query;
    writeForm(this.#form, query);
    this.#notice(
      ignored.length > 0 ? fill(this.#town.words.ignored, { values: ignored.join(', ') }) : '',
    );
    this.#show();
  }

  #take(filter: Filter | null): void {
    const filters = filter ? this.#query.filters.filter((one) => one !== filter) : [];
    writeForm(this.#form, { filters, sort: this.#query.sort });
    this.#ask();
    this.#one('#results').focus();
  }

  /** A name or a postcode that fits no place may still be a ward's: offers what is nearest to it. */
  async #offerNearest(filters: readonly Filter[]): Promise<void> {
    const typed = filters.find(({ name }) => name === 'q')?.value;
    if (!typed) return;
    const { words, postcodes } = this.#town;
    const wards = wardOptions(this.#form);
    const { wardsMeant } = await import('./finder-wards.ts');
    const meant = await wardsMeant(typed, wards, postcodes);
    if (this.#query.filters !== filters) return;
    const others = filters.filter(({ name }) => name !== 'q');
    const offers = nearestOffers(
      wards.filter(({ slug }) => meant.includes(slug)),
      words,
      (slug) => {
        writeForm(this.#form, { filters: others, sort: `${NEAR}${slug}` });
        this.#ask();
        this.#one('#results').focus();
      },
    );
    this.#one('[data-none]').firstElementChild?.after(...offers);
  }

  #locate(): void {
    const { words } = this.#town;
    this.#notice(words.finding);
    const failed = () => {
      writeForm(this.#form, this.#query);
      this.#notice(words.no_position);
    };
    if (!('geolocation' in navigator)) return failed();
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      this.#here = { latitude: coords.latitude, longitude: coords.longitude };
      this.#ask();
    }, failed);
  }

  #show(): void {
    const { words } = this.#town;
    const { filters } = this.#query;
    const page = JSON.parse(document.getElementById('opening-words')!.textContent) as OpeningPage;
    const moment: Moment = { now: Date.now(), bankHolidays: page.bank_holidays };
    const found = this.#inOrder(filterHubs(this.#hubs, filters, moment));

    const { lang } = document.documentElement;
    const all = this.#hubs.length;
    const count = found.length;
    const sentence = fill(filters.length > 0 ? words.of : words.count, { count, all }, lang);
    const heading = this.#one('#results');
    if (heading.textContent.trim() !== sentence) {
      heading.textContent = sentence;
      this.#one('[data-said]').textContent = sentence;
    }

    const label = (filter: Filter) => filterWords(filter, labelOf(this.#form, filter), words);
    const take = (filter: Filter | null) => this.#take(filter);
    this.#fill('[data-chosen]', chosenFilters(filters, label, words, take));
    const removals = count === 0 ? usefulRemovals(this.#hubs, filters, moment) : [];
    this.#fill('[data-none]', count === 0 ? emptyAnswer(removals, label, words, take) : []);
    if (count === 0) void this.#offerNearest(filters);
    this.#map.markers = markersOf(found, labelOf.bind(null, this.#form));
  }

  #inOrder(found: FinderCard[]): FinderCard[] {
    const { words } = this.#town;
    const { lang } = document.documentElement;
    const { sort } = this.#query;
    const flat = this.#one('[data-flat]');
    const origin = sort === HERE ? this.#here : this.#town.wards[sort?.slice(NEAR.length) ?? ''];
    flat.hidden = !sort;
    if (!sort) showByArea(this.#hubs, found);
    const ordered = origin ? byDistance(found, origin, lang) : sort ? byName(found, lang) : found;
    if (sort) showInOrder(flat, ordered);
    if (origin) {
      showDistances(ordered, origin, (away) =>
        away ? fill(words.away[away.unit], away, lang) : words.not_measured,
      );
    }
    this.#showGroups(!sort);
    return ordered;
  }

  #showGroups(isGrouped: boolean): void {
    const { words } = this.#town;
    const { lang } = document.documentElement;
    const isWhole = isGrouped && this.#query.filters.length === 0;
    for (const jump of this.querySelectorAll<HTMLElement>('[data-jump]')) jump.hidden = !isWhole;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const count = group.querySelectorAll('.hub-card:not([hidden])').length;
      group.hidden = !isGrouped || count === 0;
      group.querySelector('[data-group-count]')!.textContent = fill(words.count, { count }, lang);
    }
  }

  #linkMap(): void {
    const slugOf = (event: Event) => (event.target as Element).closest('.hub-card')?.id.slice(6);
    const light = (event: Event) => this.#map.highlight(slugOf(event) ?? null);
    for (const event of ['mouseover', 'focusin']) this.addEventListener(event, light);
    this.addEventListener('marker-opened', (event) => {
      const { id } = (event as CustomEvent<{ id: string }>).detail;
      for (const { slug, card } of this.#hubs) card.classList.toggle('current', slug === id);
    });
  }

  #notice(text: string): void {
    this.#one('[data-notice]').textContent = text;
  }

  #fill(selector: string, nodes: Node[]): void {
    const element = this.#one(selector);
    element.replaceChildren(...nodes);
    element.hidden = nodes.length === 0;
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #map(): PlaceMap {
    return this.querySelector<PlaceMap>('place-map')!;
  }

  #one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** What may stand in an address: neither where somebody is nor a whole postcode they may live at. */
function publicPart({ filters, sort }: FinderQuery): FinderQuery {
  return {
    filters: filters.filter(
      ({ name, value }) => name !== 'q' || readTyped(value).kind !== 'postcode',
    ),
    sort: sort === HERE ? null : sort,
  };
}

const isSame = (one: FinderQuery, other: FinderQuery): boolean =>
  one.sort === other.sort && formatQuery(one) === formatQuery(other);

customElements.define('hub-finder', HubFinder);
