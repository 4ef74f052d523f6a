import { z } from 'zod/mini';
import type { HubContent } from './hub-content.schema.ts';

const closure = z.object({
  id: z.string(),
  starts_at: z.string(),
  ends_at: z.nullable(z.string()),
  reason: z.string(),
});
const check = z.object({
  part: z.string(),
  checked_on: z.nullable(z.string()),
  provisional: z.boolean(),
  facts: z.number(),
});
const named = z.array(z.object({ slug: z.string(), name: z.string() }));
// Drafts may be incomplete: their own schema judges them when they are published.
const content = z.custom<HubContent>();

/** What `hubs_to_check()` answers of a place. */
export const listedHubSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  masked: z.boolean(),
  area: z.nullable(z.string()),
  checks: z.array(check),
  closures: z.array(closure),
  draft_by: z.nullable(z.string()),
  may_edit: z.boolean(),
});

/** What `hub_to_edit()` answers. */
export const hubToEditSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  status: z.string(),
  masked: z.boolean(),
  may_edit: z.boolean(),
  address: z.array(z.string()),
  published: content,
  fingerprint: z.string(),
  checks: z.array(check),
  closures: z.array(closure),
  draft: z.nullable(
    z.object({
      version: z.number(),
      content,
      started_from: content,
      edited_by: z.string(),
      mine: z.boolean(),
    }),
  ),
  services: z.nullable(named),
  teams: z.nullable(named),
  history: z.array(
    z.object({ at: z.string(), by: z.nullable(z.string()), parts: z.array(z.string()) }),
  ),
});

export type ListedHub = z.infer<typeof listedHubSchema>;
export type HubToEdit = z.infer<typeof hubToEditSchema>;
export type Closure = z.infer<typeof closure>;
export type Check = z.infer<typeof check>;
