import type { Definition, Item, Question } from './definition.schema.ts';
import { isQuestion } from './path.ts';

/** Every item in its order, whether or not somebody is asked it. */
export const itemsOf = (definition: Definition): Item[] =>
  definition.pages.flatMap(({ items }) => items);

/** Every question in its order, whether or not somebody is asked it. */
export const questionsOf = (definition: Definition): Question[] =>
  itemsOf(definition).filter(isQuestion);

/**
 * The number of each question, by its id: the same on a phone, on paper and where answers are read,
 * so what a branch leaves out leaves a gap.
 */
export const questionNumbers = (definition: Definition): Map<string, number> =>
  new Map(questionsOf(definition).map(({ id }, at) => [id, at + 1]));
