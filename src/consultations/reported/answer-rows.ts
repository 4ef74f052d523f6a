import type { Item } from '../definition/definition.schema.ts';
import type { Count } from './records.schema.ts';

/** An answer with how many gave it; null where that is hidden. */
export interface AnswerRow {
  name: string;
  responses: number | null;
}

/** The words of what no option says. */
export interface AnswerRowWords {
  other: string;
  none: string;
  elsewhere: string;
  not_sure: string;
}

/** The words of an answer's code. */
export function answerName(
  question: Item,
  code: string,
  words: AnswerRowWords,
  places: ReadonlyMap<string, string>,
): string {
  const options = 'options' in question ? question.options : [];
  const option = options.find(({ id }) => id === code);
  if (option) return option.text;
  if (code === 'other' || code === 'none' || code === 'elsewhere' || code === 'not_sure') {
    return words[code];
  }
  if (question.type === 'scale') {
    if (code === String(question.from)) return `${code}, ${question.low}`;
    if (code === String(question.to)) return `${code}, ${question.high}`;
  }
  return places.get(code) ?? code;
}

/** The answers of a part ('' and '': of everybody), in the order in which they were asked. */
export function answerRows(
  question: Item,
  counts: readonly Count[],
  [breakdown, part]: readonly [string, string],
  words: AnswerRowWords,
  places: ReadonlyMap<string, string>,
): AnswerRow[] {
  const order = 'options' in question ? question.options.map(({ id }) => id) : [];
  const place = (code: string) => order.indexOf(code) + 1 || order.length + 1;
  // How many answered at all or wrote something, and who put an option first, are told apart; of a
  // ranking, who put it first is the answer.
  const isAnswer = ({ answer }: Count) =>
    question.type === 'ranking'
      ? answer.startsWith('1:')
      : answer !== '' && answer !== '*' && !answer.includes(':');
  return counts
    .filter(
      (count) =>
        count.question === question.id &&
        count.breakdown === breakdown &&
        count.part === part &&
        isAnswer(count),
    )
    .map(({ answer, responses }) => ({ code: answer.replace(/^1:/, ''), responses }))
    .toSorted(
      (a, b) =>
        place(a.code) - place(b.code) || a.code.localeCompare(b.code, 'en', { numeric: true }),
    )
    .map(({ code, responses }) => ({
      name: answerName(question, code, words, places),
      responses,
    }));
}
