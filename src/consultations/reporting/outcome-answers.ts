import type { Definition, Question } from '../definition/definition.schema.ts';
import { isQuestion } from '../definition/path.ts';

/** Something that will change, and by when ('YYYY-MM-DD'; empty while nobody has said). */
export interface Promised {
  what: string;
  by: string;
}

/** Something that will not change, and why. */
export interface Declined {
  what: string;
  why: string;
}

/** What staff fill in about what came of a consultation. */
export interface OutcomeAnswers {
  heard: string;
  will_change: Promised[];
  will_not_change: Declined[];
  /** Ids of the questions whose numbers are published. */
  questions: string[];
  /** Ids of actions of plans. */
  actions: string[];
  /** Ids of what people said before. */
  priorities: string[];
}

/** The questions of which numbers can be published: all but those in people's own words. */
export function countedQuestions(definitions: readonly Definition[]): Question[] {
  const known = new Map<string, Question>();
  for (const item of definitions.flatMap(({ pages }) => pages.flatMap(({ items }) => items))) {
    if (!isQuestion(item) || item.type === 'short_text' || item.type === 'long_text') continue;
    if (!known.has(item.id)) known.set(item.id, item);
  }
  return [...known.values()];
}

/** What is sent: rows in which nothing is filled in are none. */
export const filledIn = (answers: OutcomeAnswers): OutcomeAnswers => ({
  ...answers,
  will_change: answers.will_change.filter(({ what, by }) => (what + by).trim()),
  will_not_change: answers.will_not_change.filter(({ what, why }) => (what + why).trim()),
});
