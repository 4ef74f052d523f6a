import type { Definition } from '../definition/definition.schema.ts';
import type { Facts } from './building.queries.ts';
import { openingGaps } from './opening-gaps.ts';

type Dates = Parameters<typeof openingGaps>[1];

/** Everything to look at before a consultation opens, what blocks first. */
export const findings = (facts: Facts, dates: Dates, definition: Definition) =>
  openingGaps(facts, dates, definition);
