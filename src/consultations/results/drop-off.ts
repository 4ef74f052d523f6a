import type { Definition } from '../definition/definition.schema.ts';
import type { PageVisits, ResultCount } from './results.queries.ts';

/** The ways on which it is known how far somebody came. */
const ONLINE = ['website', 'poster'];

/** One step on the way to sending answers; its share is of those who reached the first. */
export interface Step {
  /** A page's id, `-check` before sending, `-sent` once it is done. */
  id: string;
  reached: number;
  share: number | null;
  /** Whether only some are asked this page. */
  isForSome: boolean;
}

/**
 * How far people came, page by page.
 *
 * @param channel website or poster for that alone; empty for both.
 * @returns no steps where nobody was counted on the way, as of a consultation on paper.
 */
export function dropOff(
  definition: Definition,
  visits: readonly PageVisits[],
  counts: readonly ResultCount[],
  channel = '',
): Step[] {
  const of = (each: string) => (channel ? each === channel : ONLINE.includes(each));
  const add = (numbers: (number | null)[]) =>
    numbers.reduce((sum: number, one) => sum + (one ?? 0), 0);
  const reached = (page: string) =>
    add(visits.filter((each) => each.page === page && of(each.channel)).map((each) => each.visits));
  const sent = counts.filter(
    ({ question, answer, breakdown, part }) =>
      question === '' && answer === '' && breakdown === 'channel' && of(part),
  );
  const begun = reached(definition.pages[0]?.id ?? '');
  if (begun === 0) return [];
  return [
    ...definition.pages.map(({ id, when }) => ({ id, reached: reached(id), isForSome: !!when })),
    { id: '-check', reached: reached('-check'), isForSome: false },
    { id: '-sent', reached: add(sent.map(({ responses }) => responses)), isForSome: false },
  ].map((step) => ({ ...step, share: step.reached <= begun ? step.reached / begun : null }));
}

/** What happened on one day (YYYY-MM-DD). */
export interface DayOfAnswers {
  day: string;
  /** How many answered, in whatever way. */
  people: number;
  /** How often the first page was reached, and the answers checked before they were sent. */
  begun: number;
  checked: number;
}

/** Day by day, how many answered, began, and came to the end; days on which nothing happened are left out. */
export function dayByDay(
  definition: Definition,
  visits: readonly PageVisits[],
  counts: readonly ResultCount[],
): DayOfAnswers[] {
  const days = new Map<string, DayOfAnswers>();
  const dayOf = (day: string) => {
    const known = days.get(day) ?? { day, people: 0, begun: 0, checked: 0 };
    days.set(day, known);
    return known;
  };
  for (const { question, breakdown, part, responses } of counts) {
    if (question === '' && breakdown === 'day') dayOf(part).people += responses ?? 0;
  }
  const first = definition.pages[0]?.id;
  for (const { page, channel, visits: number, day } of visits) {
    if (!ONLINE.includes(channel)) continue;
    if (page === first) dayOf(day).begun += number;
    if (page === '-check') dayOf(day).checked += number;
  }
  return [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}
