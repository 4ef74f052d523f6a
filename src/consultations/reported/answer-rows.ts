import { longDate, monthAndYear } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { Item } from '../definition/definition.schema.ts';
import type { Count } from './records.schema.ts';

/** An answer with how many gave it; null where that is hidden. */
export interface AnswerRow {
  /** The option, scale point, number or slug. */
  code: string;
  name: string;
  responses: number | null;
}

/** The words of what no option says. */
export interface AnswerRowWords {
  locale: string;
  other: string;
  none: string;
  elsewhere: string;
  not_sure: string;
  /** Of a band of numbers: its ends, its lower end alone, or below nought. */
  band: string;
  band_from: string;
  band_below: string;
}

/** A band of numbers as `private.answer_told` names it, such as "10..19", in words. */
function bandName(code: string, words: AnswerRowWords): string | undefined {
  const [, from, to] = /^(-?\d*)\.\.(-?\d*)$/.exec(code) ?? [];
  if (from === undefined || to === undefined) return undefined;
  if (from === '') return words.band_below;
  return to === '' ? fill(words.band_from, { from }) : fill(words.band, { from, to });
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
  const band = question.type === 'number' ? bandName(code, words) : undefined;
  if (question.type === 'date' && /^\d{4}-\d\d(-\d\d)?$/.test(code)) {
    return code.length > 7
      ? longDate(code, words.locale)
      : monthAndYear(`${code}-01`, words.locale);
  }
  return band ?? places.get(code) ?? code;
}

/** The number, or where a band of them begins. */
const lowest = (code: string) => (code.startsWith('..') ? -Infinity : Number.parseFloat(code));

/** The answers of a part ('' and '': of everybody), in the order in which they were asked. */
export function answerRows(
  question: Item,
  counts: readonly Count[],
  [breakdown, part]: readonly [string, string],
  words: AnswerRowWords,
  places: ReadonlyMap<string, string>,
): AnswerRow[] {
  const order = 'options' in question ? question.options.map(({ id }) => id) : [];
  // Areas are counted by ids, which have no order.
  const nameOf = ({ code }: { code: string }) => places.get(code) ?? code;
  const place = (code: string) => order.indexOf(code) + 1 || order.length + 1;
  // How many answered at all or wrote something, who put an option first, and points are told apart; of a
  // ranking, who put it first is the answer.
  const isAnswer = ({ answer }: Count) =>
    question.type === 'ranking'
      ? answer.startsWith('1:')
      : answer !== '' && answer !== '*' && !/[:,]/.test(answer);
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
        place(a.code) - place(b.code) ||
        (question.type === 'number' && lowest(a.code) - lowest(b.code)) ||
        (question.type === 'area' && nameOf(a).localeCompare(nameOf(b))) ||
        a.code.localeCompare(b.code, 'en', { numeric: true }),
    )
    .map(({ code, responses }) => ({
      code,
      name: answerName(question, code, words, places),
      responses,
    }));
}
