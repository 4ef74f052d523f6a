import type { PublishedGroup } from '../../../groups/published/groups.schema.ts';
import type { Columns } from './columns.ts';

/**
 * The columns of `groups.csv`. Never the email and the phone of a group: they may be one person's, and
 * are on its page for whoever wants to join, not in a file for whoever gathers addresses.
 */
export const groupColumns = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  name: ({ name }) => name,
  description: ({ about }) => about,
  neighbourhood: ({ neighbourhood }) => neighbourhood,
  hub: ({ hub }) => hub,
  place: ({ place }) => place,
  meets: ({ meets }) => meets,
  for_whom: ({ for_whom }) => for_whom,
  cost: ({ cost }) => cost,
  volunteers: ({ volunteers }) => volunteers,
  web: ({ web }) => web,
  checked_on: ({ checked_on }) => checked_on,
  demonstration: ({ demonstration }) => demonstration,
} as const satisfies Columns<PublishedGroup>;
