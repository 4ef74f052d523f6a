import { fill } from '../../messages/fill.ts';
import type { Question } from '../definition/definition.schema.ts';

type PrintWords = typeof import('../../messages/en/consultations.json').print;

/** What to do with a question on paper, beside its own hint. */
export function howToAnswer(question: Question, words: PrintWords): string | undefined {
  switch (question.type) {
    case 'one_of':
    case 'scale':
      return words.choose_one;
    case 'several_of': {
      const { min, max } = question;
      if (max === undefined) return words.choose_several;
      return min ? fill(words.choose_between, { min, max }) : fill(words.choose_up_to, { max });
    }
    case 'ranking':
      return fill(words.rank, { count: question.options.length });
    case 'point':
      return words.point;
    case 'date':
      return words.date;
    default:
      return undefined;
  }
}

/** The options of a question in the order in which a worker enters them, never shuffled. */
export function paperChoices(
  question: Question,
  words: { other: string; none: string },
  areas: readonly { name: string }[],
): { text: string; line?: boolean }[] {
  switch (question.type) {
    case 'one_of':
    case 'several_of':
      return [
        ...question.options.map(({ text }) => ({ text })),
        ...(question.other ? [{ text: `${words.other}:`, line: true }] : []),
        ...(question.type === 'several_of' && question.none ? [{ text: words.none }] : []),
      ];
    case 'ranking':
      return question.options.map(({ text }) => ({ text }));
    case 'scale': {
      const { from, to } = question;
      return Array.from({ length: to - from + 1 }, (_, at) => ({ text: String(from + at) }));
    }
    case 'point':
      return areas.map(({ name }) => ({ text: name }));
    default:
      return [];
  }
}

/** How many lines there are to write on. */
export function linesFor({ type }: Question): number {
  if (type === 'long_text') return 5;
  return type === 'short_text' || type === 'date' || type === 'point' ? 1 : 0;
}
