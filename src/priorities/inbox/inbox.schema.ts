import * as z from 'zod/mini';

const text = z.nullable(z.string());

const answer = z.object({
  outcome: z.string(),
  answer: z.string(),
  answered_as: z.string(),
  answered_at: z.string(),
});

const row = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.string(),
  state: z.string(),
  slug: text,
  excerpt: text,
  theme_id: text,
  neighbourhood_id: z.string(),
  channel: z.string(),
  decline_reason: text,
  created_at: z.string(),
  read_at: text,
  support_count: z.int(),
  merged_count: z.int(),
  perhaps_robot: z.boolean(),
  demonstration: z.boolean(),
});
/** One line of the inbox. */
export type InboxRow = z.infer<typeof row>;

export const pageSchema = z.object({
  rows: z.array(row),
  next: z.nullable(z.object({ after_at: z.string(), after_id: z.string() })),
});
/** A page of the inbox, and where to go on; null at the end. */
export type InboxPage = z.infer<typeof pageSchema>;

const grouped = z.object({ id: z.string(), words: text });

export const recordSchema = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.string(),
  state: z.string(),
  neighbourhood_id: z.string(),
  created_at: z.string(),
  // Of something that was taken back there is nothing else.
  said: z.optional(text),
  wording: z.optional(text),
  slug: z.optional(text),
  theme_id: z.optional(text),
  ward_id: z.optional(text),
  location_id: z.optional(text),
  latitude: z.optional(z.nullable(z.number())),
  longitude: z.optional(z.nullable(z.number())),
  channel: z.optional(z.string()),
  entered_by_name: z.optional(text),
  decline_reason: z.optional(text),
  support_count: z.optional(z.int()),
  merged_count: z.optional(z.int()),
  perhaps_robot: z.optional(z.boolean()),
  demonstration: z.optional(z.boolean()),
  will_be_told: z.optional(z.boolean()),
  has_contact: z.optional(z.boolean()),
  answer: z.optional(z.nullable(z.extend(answer, { answered_by_name: z.string() }))),
  answers_before: z.optional(z.array(answer)),
  wordings: z.optional(
    z.array(z.object({ reason: z.string(), edited_at: z.string(), edited_by_name: z.string() })),
  ),
  grouped_under: z.optional(z.nullable(z.extend(grouped, { state: z.string(), slug: text }))),
  grouped: z.optional(z.array(z.extend(grouped, { version: z.int(), support_count: z.int() }))),
});
/** All that a moderator's screen shows of one thing that was said. */
export type PriorityRecord = z.infer<typeof recordSchema>;

export const passedOnSchema = z.object({ id: z.string(), passed_on: z.literal(true) });

export const historySchema = z.object({
  entries: z.array(
    z.object({
      id: z.number(),
      at: z.string(),
      by: text,
      entity: z.string(),
      action: z.string(),
      changed: z.array(z.string()),
      state: text,
      reason: text,
    }),
  ),
  actions: z.array(z.object({ id: z.string(), title: z.string(), status: z.string() })),
});
/** What happened to a record, newest first, and the actions of plans that it led to. */
export type PriorityHistory = z.infer<typeof historySchema>;

export const similarSchema = z.array(
  z.object({
    id: z.string(),
    version: z.int(),
    state: z.string(),
    words: z.string(),
    support_count: z.int(),
  }),
);
export type SimilarPriority = z.infer<typeof similarSchema>[number];

export const manySchema = z.array(
  z.object({
    id: z.string(),
    done: z.boolean(),
    version: z.optional(z.int()),
    message: z.optional(z.string()),
  }),
);
/** What became of each of many records. */
export type ManyAnswers = z.infer<typeof manySchema>;

export const contactSchema = z.object({ email: text, phone: text, expires_on: z.string() });

export const templateSchema = z.object({
  id: z.string(),
  title: z.string(),
  outcome: z.string(),
  words: z.string(),
  version: z.int(),
});
export type AnswerTemplate = z.infer<typeof templateSchema>;
