import * as z from 'zod';
import { definitionSchema } from '../definition/definition.schema.ts';

// PostgREST writes a moment as ISO 8601 does, the embedded Supabase as PostgreSQL does.
const moment = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)))
  .transform((text) => new Date(text).toISOString());

export const consultationSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  decided_by: z.string(),
  can_change: z.string(),
  cannot_change: z.string(),
  contact: z.string(),
  other_formats: z.string(),
  privacy: z.string(),
  opens_at: moment,
  closes_at: moment,
  report_by: z.iso.date(),
  retained_until: z.iso.date(),
  is_sensitive: z.boolean(),
  asks_equality: z.boolean(),
  stage: z.enum(['published', 'reported', 'archived']),
  reported_at: z.nullable(moment),
  archived_at: z.nullable(moment),
  cleared_at: z.nullable(moment),
  neighbourhoods: z.array(z.string()),
  demonstration: z.boolean(),
});

export const consultationVersionSchema = z.object({
  id: z.guid(),
  consultation: z.string(),
  number: z.int(),
  definition: definitionSchema,
  comparability: z.string(),
  published_at: moment,
});

export const consultationNoteSchema = z.object({
  id: z.guid(),
  consultation: z.string(),
  field: z.enum(['decided_by', 'privacy', 'report_by', 'retained_until']),
  was: z.string(),
  became: z.string(),
  reason: z.string(),
  noted_on: z.iso.date(),
  number: z.int(),
});

/** A consultation as the public may know it. Times are ISO 8601, dates 'YYYY-MM-DD' in London. */
export type Consultation = z.infer<typeof consultationSchema>;
/** Its questions as they were published once. */
export type ConsultationVersion = z.infer<typeof consultationVersionSchema>;
/** What was changed of a promise that people had read. Days are 'YYYY-MM-DD'. */
export type ConsultationNote = z.infer<typeof consultationNoteSchema>;
