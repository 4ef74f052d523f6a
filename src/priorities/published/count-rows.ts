import { monthAndYear } from '../../lib/dates.ts';
import type { PublishedCount } from './published.schema.ts';

/** One bar: how many people at least; null for too few to say, 0 for nobody yet. */
export interface CountRow {
  key: string;
  name: string;
  people: number | null;
}

interface Theme {
  slug: string;
  name: string;
  position: number;
}

const peopleIn = (count: PublishedCount | undefined) => (count ? count.people : 0);

/**
 * How many people spoke of each theme, those of most people first, then those of too few to say.
 *
 * @param area the neighbourhood's slug, or null for the whole place
 * @param without what to call things that nobody gave a theme; left out where there are none
 */
export function themeRows(
  counts: readonly PublishedCount[],
  themes: readonly Theme[],
  area: string | null,
  without: string,
): CountRow[] {
  const here = counts.filter((c) => c.breakdown === 'theme' && c.neighbourhood === area);
  const rows = themes
    .toSorted((a, b) => a.position - b.position)
    .map(({ slug, name }) => ({
      key: slug,
      name,
      people: peopleIn(here.find(({ theme }) => theme === slug)),
    }));
  const rest = here.find(({ theme }) => theme === null);
  if (rest) rows.push({ key: '', name: without, people: rest.people });
  const size = ({ people }: CountRow) => (people === null ? 0.5 : people);
  return rows.sort((a, b) => size(b) - size(a));
}

/** How many months a chart looks back. */
const MONTHS = 12;

/**
 * How many people spoke in each of the last twelve months, the oldest first.
 *
 * @param today a date ('YYYY-MM-DD') in the last of them
 * @param locale of the months' names (BCP 47)
 */
export function monthRows(
  counts: readonly PublishedCount[],
  area: string | null,
  today: string,
  locale: string,
): CountRow[] {
  const here = counts.filter((c) => c.breakdown === 'month' && c.neighbourhood === area);
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS }, (_, at) => {
    const first = new Date(Date.UTC(year, month - MONTHS + at, 1)).toISOString().slice(0, 10);
    return {
      key: first,
      name: monthAndYear(first, locale),
      people: peopleIn(here.find((count) => count.month === first)),
    };
  });
}
