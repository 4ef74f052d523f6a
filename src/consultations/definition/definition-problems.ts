import { NUMBER_LIMIT } from './answer-problems.ts';
import { canBe, canCompare, comparisons, isNumber, isTooComplex } from './condition-rules.ts';
import type { Condition, Definition, Item, Question } from './definition.schema.ts';
import { neverAsked } from './never-asked.ts';
import { isQuestion } from './path.ts';

/** What is wrong with a page or item, by id; with the whole, where the id is empty. */
export interface DefinitionProblem {
  at: string;
  code: DefinitionCode;
}

/** The rules of a definition beyond its shape; private.definition_problems names the same. */
export type DefinitionCode =
  | 'no_questions'
  | 'repeated_id'
  | 'repeated_option'
  | 'reserved_option'
  | 'bad_bound'
  | 'min_over_max'
  | 'too_complex'
  | 'unknown_question'
  | 'not_earlier'
  | 'wrong_comparison'
  | 'unknown_value'
  | 'never_asked';

/**
 * What is wrong with a definition of the right shape: nothing when people can answer it. Pages and
 * questions that no answers lead to are looked for once everything else is right.
 */
export function definitionProblems(definition: Definition): DefinitionProblem[] {
  const problems = [
    ...idProblems(definition),
    ...itemProblems(definition),
    ...conditions(definition),
  ];
  const found: DefinitionProblem[] =
    problems.length > 0
      ? problems
      : neverAsked(definition).map((at) => ({ at, code: 'never_asked' }));
  return [...new Map(found.map((problem) => [`${problem.at} ${problem.code}`, problem])).values()];
}

function idProblems({ pages }: Definition): DefinitionProblem[] {
  const ids = pages.flatMap((page) => [page.id, ...page.items.map(({ id }) => id)]);
  const repeated = ids.filter((id, at) => ids.indexOf(id) < at);
  const asksNothing = !pages.some(({ items }) => items.some(isQuestion));
  return [
    ...(asksNothing ? [{ at: '', code: 'no_questions' as const }] : []),
    ...repeated.map((at) => ({ at, code: 'repeated_id' as const })),
  ];
}

function itemProblems({ pages }: Definition): DefinitionProblem[] {
  return pages.flatMap(({ items }) =>
    items.filter(isQuestion).flatMap((question) => {
      const at = question.id;
      const bounds = boundsProblem(question);
      const found: DefinitionProblem[] = bounds ? [{ at, code: bounds }] : [];
      if ('options' in question) {
        const ids = question.options.map(({ id }) => id);
        if (new Set(ids).size < ids.length) found.push({ at, code: 'repeated_option' });
        if (ids.includes('none') || ids.includes('other'))
          found.push({ at, code: 'reserved_option' });
      }
      return found;
    }),
  );
}

function boundsProblem(question: Question): 'bad_bound' | 'min_over_max' | undefined {
  if (question.type === 'several_of') {
    const most = question.options.length + (question.other ? 1 : 0);
    const { min = 0, max = most } = question;
    return min > Math.min(max, most) ? 'min_over_max' : undefined;
  }
  if (question.type === 'number') {
    const { min = -NUMBER_LIMIT, max = NUMBER_LIMIT, whole } = question;
    if (!isNumber(min) || !isNumber(max)) return 'bad_bound';
    return (whole ? Math.ceil(min) > Math.floor(max) : min > max) ? 'min_over_max' : undefined;
  }
  if (question.type === 'date' && question.earliest && question.latest) {
    return question.earliest > question.latest ? 'min_over_max' : undefined;
  }
  return undefined;
}

function conditions({ pages }: Definition): DefinitionProblem[] {
  const everything = new Map<string, Item>(
    pages.flatMap(({ items }) => items).map((item) => [item.id, item]),
  );
  const earlier = new Set<string>();
  const found: DefinitionProblem[] = [];
  const check = (at: string, when: Condition | undefined) => {
    if (when)
      found.push(...conditionCodes(when, everything, earlier).map((code) => ({ at, code })));
  };
  for (const page of pages) {
    check(page.id, page.when);
    for (const item of page.items) {
      check(item.id, item.when);
      earlier.add(item.id);
    }
  }
  return found;
}

function conditionCodes(
  condition: Condition,
  everything: Map<string, Item>,
  earlier: Set<string>,
): DefinitionCode[] {
  if (isTooComplex(condition)) return ['too_complex'];
  return comparisons(condition).flatMap((comparison): DefinitionCode[] => {
    const question = everything.get(comparison.question);
    if (!question || !isQuestion(question)) return ['unknown_question'];
    if (!earlier.has(question.id)) return ['not_earlier'];
    if (!canCompare(question, comparison)) return ['wrong_comparison'];
    return canBe(question, comparison) ? [] : ['unknown_value'];
  });
}
