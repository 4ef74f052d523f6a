import type finder from '../../messages/en/finder.json';
import { fill } from '../../messages/fill.ts';
import type { Filter, Removal } from './hub-filter.ts';

type Words = (typeof finder)['live'];

/** What a press on one of the finder's own buttons does: take one filter away, or all. */
export type Take = (filter: Filter | null) => void;

function button(text: string, press: () => void, className = 'chip'): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

function list(items: readonly HTMLElement[], label?: string): HTMLUListElement {
  const element = document.createElement('ul');
  element.className = 'chips';
  if (label) element.ariaLabel = label;
  for (const item of items) {
    const entry = document.createElement('li');
    entry.append(item);
    element.append(entry);
  }
  return element;
}

/** A filter in words on its own: "Opens on Saturday", “mill lane”, "Lift". */
export function filterWords({ name }: Filter, label: string, words: Words): string {
  if (name === 'q') return fill(words.searched, { text: label });
  if (name === 'day') return fill(words.opens_on, { label });
  if (name === 'after') return fill(words.open_after, { label });
  return label;
}

/** Each filter in force as a button that takes it away. */
export function chosenFilters(
  filters: readonly Filter[],
  label: (filter: Filter) => string,
  words: Words,
  take: Take,
): Node[] {
  if (filters.length === 0) return [];
  const chips = filters.map((filter) => {
    const chip = button(`${label(filter)} ×`, () => take(filter));
    chip.ariaLabel = fill(words.remove, { label: label(filter) });
    return chip;
  });
  return [list([...chips, button(words.clear, () => take(null), 'chip clear')], words.chosen)];
}

/** What to do when no place fits: which single filter to take away, or to start again. */
export function emptyAnswer(
  removals: readonly Removal[],
  label: (filter: Filter) => string,
  words: Words,
  take: Take,
): Node[] {
  const paragraph = (text: string) => {
    const element = document.createElement('p');
    element.textContent = text;
    return element;
  };
  const { lang } = document.documentElement;
  const ways = removals.map(({ filter, count }) =>
    button(fill(words.without, { label: label(filter), count }, lang), () => take(filter)),
  );
  return [
    paragraph(words.none),
    paragraph(removals.length > 0 ? words.try : words.none_single),
    list([...ways, button(words.clear, () => take(null), 'chip clear')]),
  ];
}

/** For each ward that was meant, a button that shows what is nearest to it. */
export function nearestOffers(
  wards: readonly { slug: string; name: string }[],
  words: Words,
  show: (slug: string) => void,
): Node[] {
  if (wards.length === 0) return [];
  return [
    list(wards.map(({ slug, name }) => button(fill(words.nearest, { name }), () => show(slug)))),
  ];
}
