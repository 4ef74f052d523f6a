import * as z from 'zod/mini';

/** A case as lists of the gateway tell it: nothing of who it is. */
export const rowSchema = z.object({
  id: z.string(),
  version: z.int(),
  reference: z.string(),
  state: z.string(),
  apart: z.boolean(),
  how_soon: z.string(),
  for_whom: z.string(),
  channel: z.string(),
  risk: z.nullable(z.string()),
  neighbourhood_id: z.nullable(z.string()),
  team_id: z.nullable(z.string()),
  lead_id: z.nullable(z.string()),
  lead: z.nullable(z.string()),
  received_at: z.string(),
  respond_by: z.string(),
  tries: z.int(),
  /** Since when a manager is asked to decide; null where none is. */
  escalated_at: z.nullable(z.string()),
  tried_at: z.nullable(z.string()),
  reached_at: z.nullable(z.string()),
  merged_into: z.nullable(z.string()),
  /** Nobody has tried to reach the person since they last asked. */
  untried: z.boolean(),
  demonstration: z.boolean(),
  is_late: z.boolean(),
  /** Of working time; one of the two is 0. */
  minutes_left: z.int(),
  minutes_late: z.int(),
  needs: z.array(z.string()),
});
export type QueueRow = z.infer<typeof rowSchema>;

const nextSchema = z.object({
  after_rank: z.int(),
  after_respond_by: z.string(),
  after_id: z.string(),
});

/** Up to 50 cases, and where to go on. */
export const pageSchema = z.object({ rows: z.array(rowSchema), next: z.nullable(nextSchema) });
export type QueuePage = z.infer<typeof pageSchema>;

export const countsSchema = z.object({
  waiting: z.int(),
  led: z.int(),
  late: z.int(),
  tried: z.int(),
  apart: z.int(),
  apart_late: z.int(),
  escalated: z.int(),
});
export type QueueCounts = z.infer<typeof countsSchema>;

/** Stops at 1,000. */
export const countSchema = z.int();

/** Cases with a promise that is broken, longest first. */
export const brokenSchema = z.object({
  rows: z.array(z.extend(rowSchema, { promise: z.string(), since: z.string() })),
  more: z.boolean(),
});

/** A case with what was asked, and no more of who asked. */
export const triageSchema = z.extend(rowSchema, {
  words: z.nullable(z.string()),
  communication: z.nullable(z.array(z.string())),
  language: z.nullable(z.string()),
  escalated_for: z.nullable(z.string()),
  must_not: z.nullable(z.string()),
});
export type CaseToTriage = z.infer<typeof triageSchema>;

/** Cases that may be the same person's, with the reasons for thinking so. */
export const alikeSchema = z.array(
  z.extend(rowSchema, { score: z.int(), why: z.array(z.string()) }),
);
export type AlikeCase = z.infer<typeof alikeSchema>[number];

export const leadsSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    role: z.string(),
    leads: z.int(),
    capacity: z.nullable(z.int()),
    away_until: z.nullable(z.string()),
    covered_by: z.nullable(z.string()),
    works_here: z.boolean(),
  }),
);
export type CaseLead = z.infer<typeof leadsSchema>[number];

const namedSchema = z.array(z.object({ id: z.string(), name: z.string() }));

/** What filters and forms choose from. */
export const choicesSchema = z.object({
  needs: namedSchema,
  areas: namedSchema,
  teams: z.array(
    z.object({ id: z.string(), name: z.string(), is_default: z.boolean(), version: z.int() }),
  ),
});
export type Choices = z.infer<typeof choicesSchema>;

export const rulesSchema = z.array(
  z.object({
    id: z.string(),
    need_id: z.nullable(z.string()),
    neighbourhood_id: z.nullable(z.string()),
    team_id: z.string(),
    version: z.int(),
  }),
);
export type RoutingRule = z.infer<typeof rulesSchema>[number];

export const routeSchema = z.object({
  team: z.nullable(z.string()),
  need_id: z.nullable(z.string()),
  neighbourhood_id: z.nullable(z.string()),
  why: z.string(),
});
export type Route = z.infer<typeof routeSchema>;
