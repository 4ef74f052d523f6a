import type { Answers, Texts } from './answers.ts';
import type { Definition, Question } from './definition.schema.ts';
import { isDay } from './days.ts';
import { isGiven, isQuestion, isWritten, own, walk } from './path.ts';

/** The rules that an answer can break; private.answer_problems names the same. */
export type AnswerProblem =
  | 'missing'
  | 'off_path'
  | 'unknown_question'
  | 'wrong_type'
  | 'unknown_option'
  | 'repeated'
  | 'none_with_others'
  | 'too_few'
  | 'too_many'
  | 'incomplete'
  | 'not_whole'
  | 'too_precise'
  | 'out_of_range'
  | 'not_a_date'
  | 'too_long';

/** The greatest number that a number question takes, and, below nought, the least. */
export const NUMBER_LIMIT = 999_999_999_999;

/**
 * The first rule that each answer breaks, by question; nothing when all is well. What the questions
 * ask is worked out from the answers themselves: a required question off the path is not missing. Send
 * and keep what `onPath` leaves, which drops what is empty.
 */
export function answerProblems(
  definition: Definition,
  answers: Answers,
  texts: Texts,
): Record<string, AnswerProblem> {
  const walked = walk(definition, answers, texts);
  const asked = walked.pages.flatMap((page) => page.items.filter(isQuestion));
  const all = new Set(
    definition.pages.flatMap(({ items }) => items.filter(isQuestion)).map(({ id }) => id),
  );
  const onPath = new Set(asked.map(({ id }) => id));
  const problems: [string, AnswerProblem][] = [];
  for (const id of new Set([...Object.keys(answers), ...Object.keys(texts)])) {
    if (!all.has(id)) problems.push([id, 'unknown_question']);
    else if (!onPath.has(id) && (isGiven(own(answers, id)) || isWritten(own(texts, id)))) {
      problems.push([id, 'off_path']);
    }
  }
  for (const question of asked) {
    const [answer, words] = [own(walked.answers, question.id), own(walked.texts, question.id)];
    const problem = problemWith(question, answer, words);
    if (problem) problems.push([question.id, problem]);
  }
  return Object.fromEntries(problems);
}

function problemWith(
  question: Question,
  answer: unknown,
  words: unknown,
): AnswerProblem | undefined {
  const isText = question.type === 'short_text' || question.type === 'long_text';
  if (answer === undefined && words === undefined) return question.required ? 'missing' : undefined;
  if (answer !== undefined) {
    const problem = isText ? 'wrong_type' : answerProblem(question, answer);
    if (problem) return problem;
  }
  if (words === undefined) return undefined;
  const isOther = 'other' in question && question.other;
  if (typeof words !== 'string' || !(isText || isOther)) return 'wrong_type';
  return [...words].length > longest(question) ? 'too_long' : undefined;
}

/** How many letters a question takes: of its own words, or of "something else". */
export const longest = (question: Question): number =>
  question.type === 'long_text'
    ? (question.max ?? 5000)
    : question.type === 'short_text'
      ? (question.max ?? 300)
      : 300;

function answerProblem(question: Question, answer: unknown): AnswerProblem | undefined {
  switch (question.type) {
    case 'one_of':
      if (typeof answer !== 'string') return 'wrong_type';
      return isOption(question, answer) ? undefined : 'unknown_option';
    case 'several_of':
      return listProblem(question, answer) ?? countProblem(question, answer as string[]);
    case 'ranking':
      return (
        listProblem(question, answer) ??
        ((answer as string[]).length < question.options.length ? 'incomplete' : undefined)
      );
    case 'scale':
      if (typeof answer !== 'number') return 'wrong_type';
      if (!Number.isInteger(answer)) return 'not_whole';
      return answer < question.from || answer > question.to ? 'out_of_range' : undefined;
    case 'number':
      return numberProblem(question, answer);
    case 'date':
      if (typeof answer !== 'string') return 'wrong_type';
      if (!isDay(answer)) return 'not_a_date';
      return answer < (question.earliest ?? answer) || answer > (question.latest ?? answer)
        ? 'out_of_range'
        : undefined;
    case 'point':
      return pointProblem(answer);
    case 'area':
      return isSlug(answer) || answer === 'not_sure' ? undefined : 'wrong_type';
    default:
      return 'wrong_type';
  }
}

type Listed = Extract<Question, { options: unknown }>;

function isOption(question: Listed, id: string): boolean {
  if (id === 'other') return 'other' in question && question.other === true;
  if (id === 'none') return 'none' in question && question.none === true;
  return question.options.some((option) => option.id === id);
}

function listProblem(question: Listed, answer: unknown): AnswerProblem | undefined {
  if (!Array.isArray(answer) || !answer.every((id) => typeof id === 'string')) return 'wrong_type';
  if (!answer.every((id) => isOption(question, id))) return 'unknown_option';
  return new Set(answer).size < answer.length ? 'repeated' : undefined;
}

function countProblem(
  { min, max }: Extract<Question, { type: 'several_of' }>,
  chosen: string[],
): AnswerProblem | undefined {
  if (chosen.includes('none')) return chosen.length > 1 ? 'none_with_others' : undefined;
  if (min !== undefined && chosen.length < min) return 'too_few';
  return max !== undefined && chosen.length > max ? 'too_many' : undefined;
}

function numberProblem(
  { min, max, whole }: Extract<Question, { type: 'number' }>,
  answer: unknown,
): AnswerProblem | undefined {
  if (typeof answer !== 'number') return 'wrong_type';
  if (!(answer >= (min ?? -NUMBER_LIMIT) && answer <= (max ?? NUMBER_LIMIT))) return 'out_of_range';
  if (whole && !Number.isInteger(answer)) return 'not_whole';
  return Number(answer.toFixed(6)) === answer ? undefined : 'too_precise';
}

function pointProblem(answer: unknown): AnswerProblem | undefined {
  if (isSlug(answer)) return undefined;
  if (!Array.isArray(answer) || answer.length !== 2) return 'wrong_type';
  const [latitude, longitude] = answer as unknown[];
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return 'wrong_type';
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return 'out_of_range';
  const isRound = (degrees: number) => Number(degrees.toFixed(4)) === degrees;
  return isRound(latitude) && isRound(longitude) ? undefined : 'too_precise';
}

const isSlug = (answer: unknown): boolean =>
  typeof answer === 'string' && answer.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer);
