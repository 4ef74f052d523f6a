import * as z from 'zod';

/** What came of something, in the order from most done to least. */
export const outcomes = ['done', 'will_do', 'partly', 'looking_into', 'no', 'not_ours'] as const;

export const prioritySchema = z.object({
  id: z.guid(),
  slug: z.string(),
  kind: z.enum(['concern', 'idea', 'thanks']),
  words: z.string(),
  edited_because: z.nullable(z.string()),
  edited_on: z.nullable(z.iso.date()),
  theme: z.nullable(z.string()),
  neighbourhood: z.string(),
  hub: z.nullable(z.string()),
  ward: z.nullable(z.string()),
  /** The first day of the month in which it reached us. */
  month: z.iso.date(),
  published_on: z.iso.date(),
  /** Null for fewer than five. */
  people: z.nullable(z.int()),
  demonstration: z.boolean(),
});

export const answerSchema = z.object({
  id: z.guid(),
  /** The slug of what it answers. */
  priority: z.string(),
  outcome: z.enum(outcomes),
  words: z.string(),
  answered_as: z.string(),
  answered_on: z.iso.date(),
  /** Null for the answer that stands. */
  replaced_on: z.nullable(z.iso.date()),
  /** Whether it answers something that is grouped under this. */
  grouped: z.boolean(),
  demonstration: z.boolean(),
});

export const countSchema = z.object({
  id: z.string(),
  breakdown: z.enum(['theme', 'month']),
  /** Null for the whole place. */
  neighbourhood: z.nullable(z.string()),
  theme: z.nullable(z.string()),
  month: z.nullable(z.iso.date()),
  /** At least so many; null for too few to say. */
  people: z.nullable(z.int()),
});

export type PublishedPriority = z.infer<typeof prioritySchema>;
export type PublishedAnswer = z.infer<typeof answerSchema>;
export type PublishedCount = z.infer<typeof countSchema>;
