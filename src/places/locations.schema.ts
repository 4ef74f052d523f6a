import * as z from 'zod';
import type { OpeningTimes } from './opening/opening-times.types.ts';
import { provenance } from '../lib/provenance.ts';

export const phoneSchema = z.object({
  id: z.guid(),
  number: z.string(),
  type: z.enum(['voice', 'text', 'textphone', 'relay']),
  description: z.nullable(z.string()),
});

export const contactSchema = z.object({
  id: z.guid(),
  title: z.string(),
  department: z.nullable(z.string()),
  email: z.nullable(z.string()),
  ...provenance,
});

export const languageSchema = z.object({
  code: z.string(),
  name: z.string(),
  note: z.nullable(z.string()),
  ...provenance,
});

export const facilitySchema = z.object({
  facility: z.string(),
  available: z.enum(['yes', 'partly', 'no', 'unknown']),
  note: z.nullable(z.string()),
  // Null when nobody has said anything: what is not known has no source.
  source: z.nullable(provenance.source),
  checked_on: provenance.checked_on,
  provisional: z.nullable(provenance.provisional),
});

export const locationSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  organization: z.nullable(z.string()),
  name: z.string(),
  alternate_name: z.nullable(z.string()),
  kind: z.enum(['hub', 'spoke', 'outreach', 'family_hub', 'library', 'partner_venue']),
  status: z.enum(['planned', 'open', 'closed']),
  parent: z.nullable(z.string()),
  neighbourhood: z.nullable(z.string()),
  ward: z.nullable(z.string()),
  description: z.nullable(z.string()),
  address_1: z.nullable(z.string()),
  address_2: z.nullable(z.string()),
  city: z.nullable(z.string()),
  postal_code: z.nullable(z.string()),
  latitude: z.nullable(z.number()),
  longitude: z.nullable(z.number()),
  position_accuracy: z.nullable(z.enum(['building', 'ward'])),
  position_source: z.nullable(z.string()),
  email: z.nullable(z.string()),
  website: z.nullable(z.string()),
  what_to_bring: z.nullable(z.string()),
  photo_path: z.nullable(z.string()),
  photo_description: z.nullable(z.string()),
  hours_note: z.nullable(z.string()),
  opening_times: z.custom<OpeningTimes>(),
  hours_provenance: z.nullable(z.object(provenance)),
  facilities: z.array(facilitySchema),
  phones: z.array(z.object({ ...phoneSchema.shape, ...provenance })),
  contacts: z.array(contactSchema),
  languages: z.array(languageSchema),
  ...provenance,
});

export type Location = z.infer<typeof locationSchema>;
export type LocationKind = Location['kind'];
export type Facility = z.infer<typeof facilitySchema>;
