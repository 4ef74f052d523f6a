import * as z from 'zod';
import { provenance } from '../lib/provenance.ts';

const day = z.nullable(z.iso.date());
const ragSchema = z.nullable(z.enum(['on_track', 'at_risk', 'off_track']));
const ids = { id: z.guid(), plan: z.guid() };

export const planSchema = z.object({
  id: z.guid(),
  neighbourhood: z.string(),
  theme: z.string(),
  lead: z.string(),
  summary: z.string(),
  state: z.enum(['published', 'ended']),
  published_on: z.iso.date(),
  last_reviewed_on: day,
  review_due_on: day,
  rag: ragSchema,
  ended_on: day,
  ended_because: z.nullable(z.string()),
  demonstration: z.boolean(),
});

export const planActionSchema = z.object({
  ...ids,
  position: z.int(),
  title: z.string(),
  lead: z.string(),
  status: z.enum(['not_started', 'under_way', 'done', 'stopped']),
  rag: ragSchema,
  due_on: day,
  done_on: day,
  what_changed: z.nullable(z.string()),
  stopped_because: z.nullable(z.string()),
  stopped_on: day,
  council_plan_priority: z.nullable(z.string()),
});

export const planReviewSchema = z.object({
  ...ids,
  reviewed_on: z.iso.date(),
  rag: ragSchema.unwrap(),
  status: z.string(),
  looked_at: z.string(),
  next_steps: z.string(),
  reviewed_as: z.string(),
});

export const planDecisionSchema = z.object({
  id: z.guid(),
  neighbourhood: z.string(),
  theme: z.nullable(z.string()),
  what: z.string(),
  why: z.string(),
  decided_by: z.string(),
  decided_on: z.iso.date(),
  minutes_url: z.nullable(z.string()),
  demonstration: z.boolean(),
});

export const saidBeforeActionSchema = z.object({
  id: z.string(),
  action: z.guid(),
  plan: z.guid(),
  priority: z.string(),
  words: z.string(),
});

export const outcomeSchema = z.object({
  id: z.guid(),
  kind: z.enum(['answer', 'action']),
  neighbourhood: z.string(),
  theme: z.nullable(z.string()),
  outcome: z.enum(['done', 'will_do', 'looking_into', 'partly', 'no', 'not_ours']),
  title: z.nullable(z.string()),
  words: z.string(),
  said_by: z.string(),
  happened_on: z.iso.date(),
  plan: z.nullable(z.guid()),
  priorities: z.array(z.object({ slug: z.string(), words: z.string() })),
  demonstration: z.boolean(),
});

export const visionTagSchema = z.object({
  id: z.guid(),
  slug: z.string(),
  position: z.int(),
  name: z.string(),
  themes: z.array(z.string()),
  ...provenance,
});

export const indicatorSchema = z.object({
  id: z.guid(),
  measure: z.string(),
  neighbourhood: z.nullable(z.string()),
  theme: z.nullable(z.string()),
  position: z.int(),
  name: z.string(),
  about: z.string(),
  unit: z.enum(['people', 'events', 'percent', 'per_1000', 'rank', 'score']),
  better: z.nullable(z.enum(['lower', 'higher'])),
  baseline: z.nullable(z.number()),
  baseline_period: z.nullable(z.string()),
  target: z.nullable(z.number()),
  target_on: day,
  demonstration: z.boolean(),
  ...provenance,
});

export const indicatorValueSchema = z.object({
  id: z.string(),
  indicator: z.guid(),
  period: z.string(),
  starts_on: z.iso.date(),
  /** Null: too few people to say. */
  value: z.nullable(z.number()),
  ...provenance,
});

export type Plan = z.infer<typeof planSchema>;
export type PlanAction = z.infer<typeof planActionSchema>;
export type PlanReview = z.infer<typeof planReviewSchema>;
export type PlanDecision = z.infer<typeof planDecisionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type VisionTag = z.infer<typeof visionTagSchema>;
