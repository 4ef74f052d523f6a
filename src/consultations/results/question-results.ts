import type { Question } from '../definition/definition.schema.ts';
import { answerRows, type AnswerRowWords } from '../reported/answer-rows.ts';
import type { Count } from '../reported/records.schema.ts';
import { wilsonInterval } from './wilson.ts';

/** How many gave one answer; nulls where that is hidden. Shares are from 0 to 1. */
export interface AnswerResult {
  code: string;
  name: string;
  responses: number | null;
  share: number | null;
  between: [low: number, high: number] | null;
  /** Of a ranking: the mean of the places that it was put in, where it can be told. */
  place?: number;
}

/** A count as staff read it, with the sum for means, or as it is published, with the mean itself. */
export type Counted = Count & { total?: number | null };

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

const meanOf = (count: Counted | undefined, people: number | null | undefined) =>
  people && typeof count?.total === 'number' ? count.total / people : undefined;

/** Every answer that a question offers, as counts name them; none where there is no list of them. */
function offered(question: Question): string[] {
  if (question.type === 'scale') {
    const { from, to } = question;
    return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
  }
  if (!('options' in question)) return [];
  const before = question.type === 'ranking' ? '1:' : '';
  return question.options.map(({ id }) => before + id);
}

/** Works out what a question came to from the counts of all. */
export function questionResult(
  question: Question,
  counts: readonly Counted[],
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
  const isRanking = question.type === 'ranking';
  const asked = part[0] === '' && answered ? offered(question) : [];
  // What was offered and nobody chose has no count.
  const none = asked
    .filter((answer) => !countOf(answer))
    .map((answer) => ({ question: question.id, answer, breakdown: '', part: '', responses: 0 }));
  const answers = answerRows(question, [...counts, ...none], part, words, places).map((row) => {
    const { code, responses } = row;
    const isTold = responses !== null && answered !== null && answered > 0;
    const place = isRanking
      ? (countOf(`1:${code}`)?.mean ?? meanOf(countOf(code), countOf(code)?.responses))
      : undefined;
    return {
      ...row,
      share: isTold ? responses / answered : null,
      between: isTold ? wilsonInterval(responses, answered) : null,
      ...(place !== undefined && { place }),
    };
  });
  const isNumeric = question.type === 'scale' || question.type === 'number';
  const mean = isNumeric ? (all?.mean ?? meanOf(all, answered)) : undefined;
  const written = texts ? texts.responses : 0;
  return { answered, answers, written, ...(mean !== undefined && { mean }) };
}

/** The parts that there are answers of, each breakdown's together; days and hubs, of which only people are counted, are left out. */
export function partsOf(counts: readonly Counted[]): Part[] {
  return counts
    .filter(
      ({ question, answer, breakdown }) =>
        question === '' && answer === '' && !['', 'day', 'hub'].includes(breakdown),
    )
    .map(({ breakdown, part }) => [breakdown, part] as const);
}
