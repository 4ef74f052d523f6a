import type { Question } from '../definition/definition.schema.ts';
import { answerRows, type AnswerRowWords } from '../reported/answer-rows.ts';
import type { ResultCount } from './results.queries.ts';
import { wilsonInterval } from './wilson.ts';

/** How many gave one answer; nulls where that is hidden. Shares are from 0 to 1. */
export interface AnswerResult {
  name: string;
  responses: number | null;
  share: number | null;
  between: [low: number, high: number] | null;
}

/** What one question came to, in one part of a breakdown. */
export interface QuestionResult {
  /** How many answered it; null where that is hidden. */
  answered: number | null;
  answers: AnswerResult[];
  /** The mean of scale points or numbers, where it can be told. */
  mean?: number;
  /** How many wrote something, in answer or about "something else"; null where that is hidden. */
  written: number | null;
}

/** A breakdown and one of its parts, or '' and '' for everybody. */
export type Part = readonly [breakdown: string, part: string];

/** Whether it is answered in words alone. */
export const isWritten = ({ type }: Question) => type === 'short_text' || type === 'long_text';

/** Whether people write something in answer to it, if only what "something else" is. */
export const hasTexts = (question: Question) =>
  isWritten(question) || ('other' in question && question.other === true);

/** Works out what a question came to from the counts of all. */
export function questionResult(
  question: Question,
  counts: readonly ResultCount[],
  part: Part,
  words: AnswerRowWords,
  places: ReadonlyMap<string, string>,
): QuestionResult {
  const countOf = (answer: string) =>
    counts.find(
      (count) =>
        count.question === question.id &&
        count.answer === answer &&
        count.breakdown === part[0] &&
        count.part === part[1],
    );
  const all = countOf('');
  const texts = countOf('*');
  const answered = all ? all.responses : 0;
  const answers = answerRows(question, counts, part, words, places).map(({ name, responses }) => {
    const isTold = responses !== null && answered !== null && answered > 0;
    return {
      ...{ name, responses },
      share: isTold ? responses / answered : null,
      between: isTold ? wilsonInterval(responses, answered) : null,
    };
  });
  const isNumeric = question.type === 'scale' || question.type === 'number';
  const mean =
    isNumeric && answered && all && all.total !== null ? all.total / answered : undefined;
  const written = texts ? texts.responses : 0;
  return { answered, answers, written, ...(mean !== undefined && { mean }) };
}

/** The parts that there are answers of, each breakdown's together; days are left out. */
export function partsOf(counts: readonly ResultCount[]): Part[] {
  return counts
    .filter(
      ({ question, answer, breakdown }) =>
        question === '' && answer === '' && breakdown !== '' && breakdown !== 'day',
    )
    .map(({ breakdown, part }) => [breakdown, part] as const);
}
