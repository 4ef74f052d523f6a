import * as z from 'zod';
import { itemSchema } from '../definition/definition.schema.ts';

/** What was published once about a consultation: files as text, by name. They never change. */
export const recordSchema = z.object({
  id: z.string(),
  consultation: z.string(),
  number: z.int(),
  published_on: z.iso.date(),
  files: z.record(z.string(), z.string()),
  demonstration: z.boolean(),
});

export const correctionSchema = z.object({
  id: z.guid(),
  consultation: z.string(),
  record_number: z.int(),
  words: z.string(),
  corrected_on: z.iso.date(),
});

/** `outcome.json`. */
export const outcomeSchema = z.object({
  title: z.string(),
  decided_by: z.string(),
  published_on: z.iso.date(),
  responses: z.nullable(z.int()),
  heard: z.string(),
  will_change: z.array(z.object({ what: z.string(), by: z.iso.date() })),
  will_not_change: z.array(z.object({ what: z.string(), why: z.string() })),
  actions: z.array(z.object({ title: z.string(), lead: z.string(), address: z.string() })),
  priorities: z.array(z.string()),
});

const countSchema = z.object({
  question: z.string(),
  answer: z.string(),
  breakdown: z.string(),
  part: z.string(),
  /** Null where it is hidden. */
  responses: z.nullable(z.number()),
  /** Of a scale, beside everybody; of a ranking, the mean place beside the first choices. */
  mean: z.optional(z.number()),
});

/** `results.json`. */
export const resultsSchema = z.object({
  questions: z.array(itemSchema),
  /** By question: options that its latest version did not offer any more. */
  earlier_options: z.optional(
    z.record(z.string(), z.array(z.object({ id: z.string(), text: z.string() }))),
  ),
  /** In which versions a question, or an option of it (`question.option`), was; all where it is not named. */
  asked_in: z.optional(z.record(z.string(), z.array(z.int()))),
  rows: z.array(countSchema),
});

/** `manifest.json`. */
export const manifestSchema = z.object({
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});

export type PublishedRecord = z.infer<typeof recordSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Results = z.infer<typeof resultsSchema>;
/** How many gave an answer; the codes are those of `private.response_counts`. */
export type Count = z.infer<typeof countSchema>;
