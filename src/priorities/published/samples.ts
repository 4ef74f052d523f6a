import type { PublishedAnswer, PublishedPriority } from './published.schema.ts';

/** Something a resident said, for tests to change. */
export const samplePriority = (rest: Partial<PublishedPriority> = {}): PublishedPriority => ({
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'crossing',
  kind: 'concern',
  words: 'Cars do not stop at the crossing.',
  edited_because: null,
  edited_on: null,
  theme: 'streets',
  neighbourhood: 'east',
  hub: null,
  ward: null,
  month: '2026-02-01',
  published_on: '2026-02-03',
  people: 12,
  demonstration: false,
  ...rest,
});

/** What was answered to it, for tests to change. */
export const sampleAnswer = (rest: Partial<PublishedAnswer> = {}): PublishedAnswer => ({
  id: '00000000-0000-4000-8000-000000000002',
  priority: 'crossing',
  outcome: 'will_do',
  words: 'We will paint it again.',
  answered_as: 'Neighbourhood team',
  answered_on: '2026-02-10',
  replaced_on: null,
  grouped: false,
  demonstration: false,
  ...rest,
});
