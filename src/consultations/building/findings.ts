import type { Definition } from '../definition/definition.schema.ts';
import { wordingFindings } from '../preflight/wording-findings.ts';
import type { Facts } from './building.queries.ts';
import { openingGaps, type Finding } from './opening-gaps.ts';

type Dates = Parameters<typeof openingGaps>[1];

/** Everything to look at before a consultation opens, what blocks first. */
export const findings = (facts: Facts, dates: Dates, definition: Definition): Finding[] => [
  ...openingGaps(facts, dates, definition),
  ...wordingFindings(facts, definition).map((finding) => ({ ...finding, blocking: false })),
];

/** What a colleague said when setting a finding aside; undefined once the words are others. */
export const setAside = <Aside extends { rule: string; subject: string; wording: string }>(
  asides: readonly Aside[],
  { rule, subject, wording = '' }: Finding,
): Aside | undefined =>
  asides.find(
    (aside) => aside.rule === rule && aside.subject === subject && aside.wording === wording,
  );
