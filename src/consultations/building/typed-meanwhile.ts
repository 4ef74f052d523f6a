import { mergeAnswers } from '../../staff/ui/merge-answers.ts';
import type { Definition } from '../definition/definition.schema.ts';
import type { Facts } from './building.queries.ts';

/** What is written of a consultation: what it says about itself, and its questions. */
export interface Written {
  facts: Facts;
  definition: Definition;
}

/** The database gives keys back in another order than they were sent in. */
const inOrder = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two values would be stored alike. */
export const same = (a: unknown, b: unknown) =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

/** As the database keeps words: without blank edges. */
const trimmed = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.trim() : (value as unknown),
    ]),
  ) as unknown as Facts;

/**
 * Puts what was typed on top of what the database has now.
 *
 * @param before what was stored, as this page last knew.
 * @returns both: whether it and somebody else changed the same thing, to different things.
 */
export function withTyped(
  before: Written,
  mine: Written,
  now: Written,
): { both: boolean; written: Written } {
  const facts = mergeAnswers(trimmed(before.facts), trimmed(mine.facts), now.facts);
  const isMine = !same(mine.definition, before.definition);
  const isTheirs = !same(now.definition, before.definition);
  const both =
    facts.both.length > 0 || (isMine && isTheirs && !same(mine.definition, now.definition));
  // A space at the end is one that a word will follow.
  const asTyped = Object.fromEntries(
    Object.entries(mine.facts).filter(
      ([key, value]) =>
        typeof value === 'string' && value.trim() === facts.answers[key as keyof Facts],
    ),
  );
  return {
    both,
    written: {
      facts: { ...facts.answers, ...asTyped },
      definition: isTheirs && !isMine ? now.definition : mine.definition,
    },
  };
}
