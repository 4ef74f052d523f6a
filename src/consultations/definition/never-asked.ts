import type { Answer } from './answers.ts';
import { comparisons, type Comparison } from './condition-rules.ts';
import type { Condition, Definition, Question } from './definition.schema.ts';
import { holds, isQuestion } from './path.ts';
import { possibleAnswers } from './possible-answers.ts';

/** How many answers are tried, for one page or question and in all, before it is taken as reachable. */
const [TRIES_FOR_ONE, TRIES_IN_ALL] = [2000, 20_000];

interface Step {
  question: Question;
  whens: Condition[];
}
type Tried = Record<string, Answer | null>;

/**
 * Pages, and items of pages that are asked, to which no answers lead: their ids. It tries, for the
 * questions on which each depends, answers that stand for all that there could be.
 *
 * @param definition One whose conditions name earlier questions and fit them.
 */
export function neverAsked(definition: Definition): string[] {
  const steps = definition.pages.flatMap((page) =>
    page.items.filter(isQuestion).map((question) => ({
      question,
      whens: [page.when, question.when].filter((when) => when !== undefined),
    })),
  );
  const left = { tries: TRIES_IN_ALL };
  return definition.pages.flatMap((page) => {
    if (page.when && !canHold([page.when], steps, left)) return [page.id];
    return page.items
      .filter(({ when }) => when && !canHold(page.when ? [page.when, when] : [when], steps, left))
      .map(({ id }) => id);
  });
}

function canHold(goals: Condition[], steps: Step[], left: { tries: number }): boolean {
  const compared = Map.groupBy(allComparisons(goals, steps), ({ question }) => question);
  const route = steps.filter(({ question }) => compared.has(question.id));
  const possible = route.map(({ question }) =>
    possibleAnswers(question, compared.get(question.id)!),
  );
  const end = left.tries - TRIES_FOR_ONE;
  const tryFrom = (at: number, tried: Tried): boolean => {
    left.tries -= 1;
    if (left.tries < 0 || left.tries < end) return true;
    const outcomes = goals.map((goal) => holdsSoFar(goal, tried));
    if (outcomes.includes(false)) return false;
    const step = route[at];
    if (!step) return true;
    const isAsked = step.whens.every((when) => holdsSoFar(when, tried));
    const answers = isAsked ? possible[at] : [null];
    return (
      answers === undefined ||
      answers.some((answer) => tryFrom(at + 1, { ...tried, [step.question.id]: answer }))
    );
  };
  return tryFrom(0, {});
}

/** The comparisons of some conditions, and those on which their questions in turn depend. */
function allComparisons(goals: Condition[], steps: Step[]): Comparison[] {
  const found = goals.flatMap(comparisons);
  const seen = new Set<string>();
  for (const { question } of found) {
    if (seen.has(question)) continue;
    seen.add(question);
    const whens = steps.find((step) => step.question.id === question)!.whens;
    found.push(...whens.flatMap(comparisons));
  }
  return found;
}

/** Whether a condition holds; undefined while that depends on a question that was not tried yet. */
function holdsSoFar(condition: Condition, tried: Tried): boolean | undefined {
  if ('all' in condition) {
    const parts = condition.all.map((part) => holdsSoFar(part, tried));
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => holdsSoFar(part, tried));
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const part = holdsSoFar(condition.not, tried);
    return part === undefined ? undefined : !part;
  }
  // An empty answer compares as none does.
  return condition.question in tried
    ? holds(condition, tried as Record<string, Answer>, {})
    : undefined;
}
