import type { Definition, Item, Question } from '../definition/definition.schema.ts';
import { itemsOf, questionsOf } from '../definition/numbers.ts';
import { countWords } from './reading-age.ts';

/** Seconds to answer one question once it is read; a ranking takes as long for each of its options. */
const ANSWERING: Readonly<Record<Question['type'], number>> = {
  one_of: 5,
  several_of: 10,
  scale: 5,
  ranking: 5,
  number: 10,
  date: 10,
  short_text: 20,
  long_text: 60,
  point: 30,
  area: 15,
};
/** What adults read with ease, in words a minute. */
const WORDS_A_MINUTE = 200;
const TURNING_A_PAGE = 3;
const CHECKING = 20;
const EQUALITY = 30;

/** One line of the sum: so many of a kind take so many seconds together. */
export interface Share {
  kind: Question['type'] | 'words' | 'pages' | 'checking' | 'equality';
  count: number;
  seconds: number;
}

export interface Estimate {
  /** Whole minutes, rounded up. */
  minutes: number;
  shares: Share[];
}

/** Everything of an item that people read, as one text. */
function readWords(item: Item): string {
  if (item.type === 'text_block') return item.text;
  if (item.type === 'picture_block') return item.caption ?? '';
  const choices = 'options' in item ? item.options.map(({ text }) => text) : [];
  const ends = item.type === 'scale' ? [item.low, item.high] : [];
  return [item.title, item.hint, ...choices, ...ends].join(' ');
}

/**
 * How long it takes somebody who is asked everything: reading every word, answering each question by
 * its kind, turning pages, checking, and saying who they are. A sum whose every line can be shown.
 */
export function estimatedMinutes(definition: Definition, asksEquality: boolean): Estimate {
  const { pages } = definition;
  const words = [
    ...pages.map(({ title, intro }) => `${title} ${intro ?? ''}`),
    ...itemsOf(definition).map(readWords),
  ].reduce((sum, text) => sum + countWords(text), 0);
  const shares: Share[] = [
    { kind: 'words', count: words, seconds: Math.round((words / WORDS_A_MINUTE) * 60) },
  ];
  for (const [kind, questions] of Map.groupBy(questionsOf(definition), ({ type }) => type)) {
    const times = questions.reduce(
      (sum, question) => sum + (question.type === 'ranking' ? question.options.length : 1),
      0,
    );
    shares.push({ kind, count: questions.length, seconds: times * ANSWERING[kind] });
  }
  shares.push({ kind: 'pages', count: pages.length, seconds: pages.length * TURNING_A_PAGE });
  shares.push({ kind: 'checking', count: 1, seconds: CHECKING });
  if (asksEquality) shares.push({ kind: 'equality', count: 1, seconds: EQUALITY });
  const seconds = shares.reduce((sum, share) => sum + share.seconds, 0);
  return { minutes: Math.ceil(seconds / 60), shares };
}
