import * as z from 'zod';

const text = z.nullable(z.string());

/** A row of `published_groups`: only what the group agreed to and a member of staff looked at. */
export const groupSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  name: z.string(),
  about: z.string(),
  /** The slug of its area. */
  neighbourhood: z.string(),
  /** The slug of the hub that it meets at, and where it meets in words: one at least as a rule. */
  hub: text,
  place: text,
  meets: z.string(),
  for_whom: text,
  cost: text,
  /** What it looks for volunteers for. */
  volunteers: text,
  email: text,
  phone: text,
  web: text,
  checked_on: z.iso.date(),
  edited_because: text,
  edited_on: z.nullable(z.iso.date()),
  demonstration: z.boolean(),
});

export type PublishedGroup = z.infer<typeof groupSchema>;
