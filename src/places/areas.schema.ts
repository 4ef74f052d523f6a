import type { MultiPolygon, Polygon } from 'geojson';
import * as z from 'zod';
import { provenance } from '../lib/provenance.ts';

export const neighbourhoodSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  name: z.string(),
  position: z.int(),
  status: z.enum(['planned', 'pilot', 'live', 'ended']),
  starts_on: z.nullable(z.iso.date()),
  ends_on: z.nullable(z.iso.date()),
  predecessor: z.nullable(z.string()),
  mailbox: z.nullable(z.string()),
  summary: z.nullable(z.string()),
  voluntary_support: z.nullable(z.string()),
  ...provenance,
});

export const wardSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  code: z.string(),
  name: z.string(),
  label_latitude: z.nullable(z.number()),
  label_longitude: z.nullable(z.number()),
  neighbourhood: z.nullable(z.string()),
  neighbourhood_provisional: z.boolean(),
  neighbourhood_source: z.nullable(z.string()),
  geometry: z.nullable(z.custom<Polygon | MultiPolygon>()),
  boundary_detail: z.nullable(z.enum(['full', 'generalised', 'crude'])),
  boundary_source: z.nullable(z.string()),
  ...provenance,
});

export const figureSchema = z.object({
  id: z.guid(),
  measure: z.string(),
  ward: z.nullable(z.string()),
  neighbourhood: z.nullable(z.string()),
  value: z.number(),
  unit: z.enum(['people', 'households', 'percent', 'score', 'index']),
  period: z.string(),
  ...provenance,
});

export type Neighbourhood = z.infer<typeof neighbourhoodSchema>;
export type Ward = z.infer<typeof wardSchema>;
export type Figure = z.infer<typeof figureSchema>;
