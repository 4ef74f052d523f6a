import * as z from 'zod';
import { contactSchema, languageSchema, phoneSchema } from './locations.schema.ts';
import { provenance } from '../lib/provenance.ts';

const age = z.nullable(z.int());
const cost = z.enum(['free', 'paid', 'varies', 'unknown']);

export const organizationSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.enum([
    'council',
    'housing_provider',
    'emergency_service',
    'health',
    'voluntary',
    'education',
    'commissioned_service',
    'other',
  ]),
  partner: z.boolean(),
  email: z.nullable(z.string()),
  website: z.nullable(z.string()),
  parent_organization_id: z.nullable(z.guid()),
  neighbourhoods: z.array(z.string()),
  phones: z.array(phoneSchema),
  ...provenance,
});

export const taxonomySchema = z.object({
  id: z.guid(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
});

export const taxonomyTermSchema = z.object({
  id: z.guid(),
  taxonomy: z.string(),
  taxonomy_id: z.guid(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  parent_id: z.nullable(z.guid()),
  position: z.int(),
});

export const serviceSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  organization_id: z.guid(),
  organization: z.string(),
  name: z.string(),
  description: z.string(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  tier: z.nullable(z.enum(['self_serve', 'assisted', 'navigator'])),
  minimum_age: age,
  maximum_age: age,
  cost,
  fees: z.nullable(z.string()),
  access: z.enum(['drop_in', 'appointment', 'referral', 'phone', 'online', 'unknown']),
  application_process: z.nullable(z.string()),
  what_to_bring: z.nullable(z.string()),
  email: z.nullable(z.string()),
  url: z.nullable(z.string()),
  terms: z.array(
    z.object({ id: z.guid(), taxonomy: z.string(), slug: z.string(), name: z.string() }),
  ),
  locations: z.array(z.string()),
  phones: z.array(z.object({ ...phoneSchema.shape, ...provenance })),
  contacts: z.array(contactSchema),
  languages: z.array(z.object({ id: z.guid(), ...languageSchema.shape })),
  ...provenance,
});

export const serviceAtLocationSchema = z.object({
  id: z.guid(),
  service_id: z.guid(),
  service: z.string(),
  location_id: z.guid(),
  location: z.string(),
  description: z.nullable(z.string()),
  schedules: z.array(
    z.object({
      id: z.guid(),
      byday: z.string(),
      opens_at: z.string(),
      closes_at: z.string(),
      access: z.enum(['staffed', 'self_service', 'by_appointment']),
      valid_from: z.nullable(z.iso.date()),
      valid_to: z.nullable(z.iso.date()),
    }),
  ),
  ...provenance,
});

export const sessionSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  name: z.string(),
  description: z.nullable(z.string()),
  service: z.nullable(z.string()),
  location: z.nullable(z.string()),
  meeting_area: z.nullable(z.string()),
  neighbourhood: z.nullable(z.string()),
  team: z.nullable(z.string()),
  freq: z.nullable(z.enum(['WEEKLY', 'MONTHLY'])),
  interval: z.int(),
  byday: z.nullable(z.string()),
  bymonthday: z.nullable(z.int()),
  dtstart: z.nullable(z.iso.date()),
  valid_from: z.nullable(z.iso.date()),
  valid_to: z.nullable(z.iso.date()),
  opens_at: z.string(),
  closes_at: z.string(),
  bank_holidays: z.enum(['closed', 'as_usual', 'unknown']),
  minimum_age: age,
  maximum_age: age,
  cost,
  booking: z.enum(['drop_in', 'book', 'referral', 'unknown']),
  exceptions: z.array(z.object({ occurs_on: z.iso.date(), reason: z.string() })),
  ...provenance,
});

export type Organization = z.infer<typeof organizationSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;
export type TaxonomyTerm = z.infer<typeof taxonomyTermSchema>;
export type Service = z.infer<typeof serviceSchema>;
export type ServiceAtLocation = z.infer<typeof serviceAtLocationSchema>;
export type Session = z.infer<typeof sessionSchema>;
