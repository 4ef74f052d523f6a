import { FILTER_NAMES, type Filter, type FilterName } from './hub-filter.ts';

/** Values that each choice may take, in the order they are offered. `q` takes any text. */
export type Vocabulary = Readonly<Record<Exclude<FilterName, 'q'> | 'sort', readonly string[]>>;

/** What a resident asked the finder for. `sort` is null for the usual order, by area. */
export interface FinderQuery {
  filters: Filter[];
  sort: string | null;
}

/** Longer than any name or address on the page. */
const LONGEST_SEARCH = 100;

const isFilterName = (name: string): name is FilterName =>
  (FILTER_NAMES as readonly string[]).includes(name);

function isKnown(name: FilterName | 'sort', value: string, vocabulary: Vocabulary): boolean {
  return name === 'q' ? value.length <= LONGEST_SEARCH : vocabulary[name].includes(value);
}

/**
 * Reads the finder's part of an address. Empty fields mean "any", as a plain form sends them.
 * Unknown names are somebody else's (a campaign's tag) and are left alone; a known name with a
 * value that is not offered, or given twice, is reported in `ignored` as it was written.
 */
export function parseQuery(
  search: string,
  vocabulary: Vocabulary,
): FinderQuery & { ignored: string[] } {
  const query: FinderQuery & { ignored: string[] } = { filters: [], sort: null, ignored: [] };
  for (const [name, written] of new URLSearchParams(search)) {
    const value = written.trim();
    if (!value || !(isFilterName(name) || name === 'sort')) continue;
    const isRepeated =
      name === 'sort'
        ? query.sort !== null
        : query.filters.some(
            (filter) => filter.name === name && (name !== 'facility' || filter.value === value),
          );
    if (isRepeated || !isKnown(name, value, vocabulary)) query.ignored.push(value);
    else if (name === 'sort') query.sort = value;
    else query.filters.push({ name, value });
  }
  query.filters.sort(byName);
  return query;
}

const byName = (a: Filter, b: Filter) =>
  FILTER_NAMES.indexOf(a.name) - FILTER_NAMES.indexOf(b.name) || (a.value < b.value ? -1 : 1);

/** The address part ("?area=north&open=now", or "") that `parseQuery` reads back the same. */
export function formatQuery({ filters, sort }: FinderQuery): string {
  const params = new URLSearchParams(
    [...filters].sort(byName).map(({ name, value }): [string, string] => [name, value]),
  );
  if (sort) params.append('sort', sort);
  return params.size ? `?${params}` : '';
}
