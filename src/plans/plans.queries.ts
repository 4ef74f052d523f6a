import { published } from '../lib/published.ts';
import {
  indicatorSchema,
  indicatorValueSchema,
  outcomeSchema,
  planActionSchema,
  planDecisionSchema,
  planReviewSchema,
  planSchema,
  saidBeforeActionSchema,
  visionTagSchema,
} from './plans.schema.ts';

/** What the public may read about plans, read once per build. */
export const allPlans = published('published_plans', planSchema);
export const allPlanActions = published('published_plan_actions', planActionSchema);
export const allPlanReviews = published('published_plan_reviews', planReviewSchema);
export const allPlanDecisions = published('published_plan_decisions', planDecisionSchema);
export const allSaidBeforeActions = published(
  'published_plan_action_priorities',
  saidBeforeActionSchema,
);
export const allOutcomes = published('published_outcomes', outcomeSchema);
export const allVisionTags = published('published_vision_tags', visionTagSchema);
export const allIndicators = published('published_indicators', indicatorSchema);
export const allIndicatorValues = published('published_indicator_values', indicatorValueSchema);
