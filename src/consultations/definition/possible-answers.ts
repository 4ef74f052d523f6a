import { NUMBER_LIMIT } from './answer-problems.ts';
import type { Answer } from './answers.ts';
import { choices, type Comparison } from './condition-rules.ts';
import type { Question } from './definition.schema.ts';

/**
 * Answers to a question such that every answer there could be compares as one of these do; null for
 * none, where none is needed. Undefined when there would be too many to try.
 */
export function possibleAnswers(
  question: Question,
  compared: Comparison[],
): (Answer | null)[] | undefined {
  const values = compared.flatMap(({ is, value }) =>
    is === 'answered' || value === undefined ? [] : [value],
  );
  const answers = answered(question, [...new Set(values)]);
  return answers && (question.required ? answers : [null, ...answers]);
}

function answered(question: Question, values: (string | number)[]): Answer[] | undefined {
  switch (question.type) {
    case 'one_of': {
      const another = choices(question).find((id) => !values.includes(id));
      return [...values, ...(another === undefined ? [] : [another])];
    }
    case 'several_of':
      return values.length > 6 ? undefined : lists(question, values as string[]);
    case 'scale':
      return Array.from({ length: question.to - question.from + 1 }, (_, at) => question.from + at);
    case 'number':
      return numbers(question, values as number[]);
    case 'date':
      return dates(question, values as string[]);
    default:
      return [...values, 'another-place'];
  }
}

/** For every set of the named options that can be chosen together, one answer that has those of them. */
function lists(question: Extract<Question, { type: 'several_of' }>, named: string[]): string[][] {
  const { min = 0, max = Infinity } = question;
  const all = choices(question);
  const fillers = all.filter((id) => id !== 'none' && !named.includes(id));
  const found: string[][] = [];
  for (let bits = 0; bits < 2 ** named.length; bits += 1) {
    const chosen = named.filter((_, at) => bits & (1 << at));
    if (chosen.includes('none')) {
      if (chosen.length === 1) found.push(chosen);
      continue;
    }
    const wanted = Math.max(min, 1);
    const list = [...chosen, ...fillers.slice(0, Math.max(0, wanted - chosen.length))];
    if (list.length >= wanted && list.length <= max) found.push(list);
    else if (chosen.length === 0 && all.includes('none') && !named.includes('none'))
      found.push(['none']);
  }
  return found;
}

/** The bounds, each value, and the numbers just beside it. */
function numbers(
  { min = -NUMBER_LIMIT, max = NUMBER_LIMIT, whole }: Extract<Question, { type: 'number' }>,
  values: number[],
): number[] {
  const near = (value: number) =>
    whole
      ? [Math.floor(value) - 1, Math.floor(value), Math.ceil(value), Math.ceil(value) + 1]
      : [value, Number((value - 1e-6).toFixed(6)), Number((value + 1e-6).toFixed(6))];
  const bounds = whole ? [Math.ceil(min), Math.floor(max)] : [min, max];
  return [...new Set([...bounds, ...values.flatMap(near)])].filter(
    (value) => value >= min && value <= max,
  );
}

/** Each day that is named and within the bounds, and one that is not named. */
function dates(
  { earliest, latest }: Extract<Question, { type: 'date' }>,
  named: string[],
): string[] {
  const within = (day: string) => day >= (earliest ?? day) && day <= (latest ?? day);
  const start = earliest ?? dayAfter(latest ?? '2026-01-01', -named.length);
  const others = named.map((_, at) => dayAfter(start, at)).concat(dayAfter(start, named.length));
  const another = others.filter((day) => within(day) && !named.includes(day)).slice(0, 1);
  return [...named.filter(within), ...another];
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
