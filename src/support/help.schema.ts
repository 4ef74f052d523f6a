import * as z from 'zod';
import { provenance } from '../lib/provenance.ts';

export const helpAreaSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  position: z.int(),
  name: z.string(),
  page_title: z.string(),
  sensitive: z.boolean(),
  summary: z.string(),
  need: z.nullable(z.string()),
  ...provenance,
});

export const helpLineSchema = z.object({
  id: z.guid(),
  help_area: z.nullable(z.string()),
  scope: z.enum(['emergency', 'local', 'national']),
  position: z.int(),
  name: z.string(),
  description: z.nullable(z.string()),
  number: z.nullable(z.string()),
  hours: z.nullable(z.string()),
  email: z.nullable(z.string()),
  website: z.nullable(z.string()),
  address: z.nullable(z.string()),
  organization: z.nullable(z.string()),
  ...provenance,
});

export type HelpArea = z.infer<typeof helpAreaSchema>;
export type HelpLine = z.infer<typeof helpLineSchema>;
