import * as z from 'zod';
import { provenance } from '../../lib/provenance.ts';

export const supportNeedSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  position: z.int(),
  sensitive: z.boolean(),
  /** Hours of working time. */
  respond_within_hours: z.number(),
  respond_urgently_within_hours: z.number(),
  ...provenance,
});

export const supportHoursSchema = z.object({
  /** ISO 8601: Monday is 1. */
  weekday: z.int(),
  /** 'HH:MM' in London. */
  opens_at: z.string(),
  closes_at: z.string(),
});

export type SupportNeed = z.infer<typeof supportNeedSchema>;
export type SupportHours = z.infer<typeof supportHoursSchema>;
