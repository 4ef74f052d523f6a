import * as z from 'zod';
import { provenance } from '../lib/provenance.ts';

export const reportRouteSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  position: z.int(),
  name: z.string(),
  about: z.string(),
  number: z.nullable(z.string()),
  email: z.nullable(z.string()),
  website: z.nullable(z.string()),
  /** Slug of the service that takes it, and its rules. */
  service: z.nullable(z.string()),
  process: z.nullable(z.string()),
  ...provenance,
});

/** Where to report something; with no number, service or website, on the council's own site. */
export type ReportRoute = z.infer<typeof reportRouteSchema>;
