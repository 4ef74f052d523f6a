export const inboxStates = [
  'received',
  'unanswered',
  'published',
  'declined',
  'merged',
  'withdrawn',
] as const;
export type InboxState = (typeof inboxStates)[number];

export const kinds = ['concern', 'idea', 'thanks'] as const;
export const channels = [
  'website',
  'paper',
  'phone',
  'doorstep',
  'councillor',
  'hub',
  'email',
] as const;

/** Which records the inbox lists; an empty text leaves nothing out. */
export interface InboxFilter {
  state: InboxState;
  /** An area's slug, so that an address can be read. */
  area: string;
  /** A theme's slug, or `none` for what has no theme yet. */
  theme: string;
  kind: string;
  channel: string;
  words: string;
}

export const noFilter: InboxFilter = {
  state: 'received',
  area: '',
  theme: '',
  kind: '',
  channel: '',
  words: '',
};

const oneOf = (allowed: readonly string[], value: string | null) =>
  value !== null && allowed.includes(value) ? value : '';

/** The filter that a page's address asks for; what it does not know is left out. */
export function readFilter(query: URLSearchParams): InboxFilter {
  return {
    state: (oneOf(inboxStates, query.get('state')) || noFilter.state) as InboxState,
    area: query.get('area') ?? '',
    theme: query.get('theme') ?? '',
    kind: oneOf(kinds, query.get('kind')),
    channel: oneOf(channels, query.get('channel')),
    words: (query.get('words') ?? '').slice(0, 200),
  };
}

/**
 * The address of the inbox with this filter and, when one is open, a record.
 *
 * @returns a query with its question mark, or `./` for neither.
 */
export function inboxAddress(filter: InboxFilter, priority?: string | null): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter) as [keyof InboxFilter, string][]) {
    if (value.trim() && value !== noFilter[name]) query.set(name, value.trim());
  }
  if (priority) query.set('priority', priority);
  return query.size > 0 ? `?${query}` : './';
}
