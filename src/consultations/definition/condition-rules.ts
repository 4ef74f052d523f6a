import { NUMBER_LIMIT } from './answer-problems.ts';
import { isDay } from './days.ts';
import type { Condition, Question } from './definition.schema.ts';

/** A single comparison of a condition. */
export type Comparison = Extract<Condition, { question: string }>;

/** How deep conditions may lie in each other, and how many comparisons one may make. */
const [DEEPEST, MOST] = [5, 20];

/** Every comparison of a condition, from left to right. */
export function comparisons(condition: Condition): Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisons);
  if ('any' in condition) return condition.any.flatMap(comparisons);
  return 'not' in condition ? comparisons(condition.not) : [condition];
}

/** Whether a condition is more than a person could follow. */
export const isTooComplex = (condition: Condition): boolean =>
  depth(condition) > DEEPEST || comparisons(condition).length > MOST;

function depth(condition: Condition): number {
  if ('all' in condition) return 1 + Math.max(...condition.all.map(depth));
  if ('any' in condition) return 1 + Math.max(...condition.any.map(depth));
  return 'not' in condition ? 1 + depth(condition.not) : 1;
}

/** Whether answers to the question can be compared so at all. */
export function canCompare({ type }: Question, { is }: Comparison): boolean {
  if (is === 'answered') return true;
  if (is === 'includes') return type === 'several_of';
  if (is === 'less' || is === 'more') return type === 'scale' || type === 'number';
  return ['one_of', 'scale', 'number', 'date', 'area'].includes(type);
}

/** Whether the value is one that answers to the question may be compared with. */
export function canBe(question: Question, { is, value }: Comparison): boolean {
  if (is === 'answered') return true;
  switch (question.type) {
    case 'one_of':
    case 'several_of':
      return typeof value === 'string' && choices(question).includes(value);
    case 'scale':
    case 'number':
      return typeof value === 'number' && isNumber(value);
    case 'date':
      return typeof value === 'string' && isDay(value);
    default:
      return typeof value === 'string' && /^([a-z0-9]+(-[a-z0-9]+)*|not_sure)$/.test(value);
  }
}

/** What can be chosen: the ids of the options, "something else" and "none of these" where offered. */
export const choices = (question: Extract<Question, { options: unknown }>): string[] => [
  ...question.options.map(({ id }) => id),
  ...('other' in question && question.other ? ['other'] : []),
  ...('none' in question && question.none ? ['none'] : []),
];

/** Whether a number could be an answer: not beyond the limits, with six decimals or fewer. */
export const isNumber = (value: number): boolean =>
  Math.abs(value) <= NUMBER_LIMIT && Number(value.toFixed(6)) === value;
