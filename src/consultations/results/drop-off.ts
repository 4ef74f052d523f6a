import type { Definition } from '../definition/definition.schema.ts';
import type { Part } from './question-results.ts';
import type { PageVisits, ResultCount } from './results.queries.ts';

/** The ways on which it is known how far somebody came. */
const ONLINE = ['website', 'poster'];

/** One step on the way to sending answers. */
export interface Step {
  /** A page's id, `-check` before sending, `-sent` once it is done. */
  id: string;
  reached: number;
  /** Of those who reached the first; of an area, of the step where most were known to be of it. */
  share: number | null;
  /** Whether only some are asked this page. */
  isForSome: boolean;
}

/**
 * How far people came, page by page.
 *
 * @param part everybody, a channel, or an area; the part '' of the areas is who had not said theirs. What
 *   was sent is known of an area in all, and not by who was counted on the way, so it is no step there.
 * @returns no steps where nobody was counted on the way, as of a consultation on paper.
 */
export function dropOff(
  definition: Definition,
  visits: readonly PageVisits[],
  counts: readonly ResultCount[],
  [breakdown, name]: Part = ['', ''],
): Step[] {
  const isArea = breakdown === 'area';
  const of = (each: string) => (breakdown === 'channel' ? each === name : ONLINE.includes(each));
  const add = (numbers: (number | null)[]) =>
    numbers.reduce((sum: number, one) => sum + (one ?? 0), 0);
  const reached = (page: string) =>
    add(
      visits
        .filter((each) => each.page === page && of(each.channel) && (!isArea || each.area === name))
        .map((each) => each.visits),
    );
  const sent = counts.filter(
    ({ question, answer, breakdown, part }) =>
      question === '' && answer === '' && breakdown === 'channel' && of(part),
  );
  const onTheWay = [
    ...definition.pages.map(({ id, when }) => ({ id, reached: reached(id), isForSome: !!when })),
    { id: '-check', reached: reached('-check'), isForSome: false },
  ];
  const whole = isArea
    ? Math.max(...onTheWay.map((step) => step.reached))
    : reached(definition.pages[0]?.id ?? '');
  if (whole === 0) return [];
  const last = { id: '-sent', reached: add(sent.map(({ responses }) => responses)) };
  return [...onTheWay, ...(isArea ? [] : [{ ...last, isForSome: false }])].map((step) => ({
    ...step,
    share: step.reached <= whole ? step.reached / whole : null,
  }));
}

/** How far those of an area came; the area is its id, empty for who had not said theirs. */
export interface AreaSteps {
  area: string;
  steps: Step[];
  /** How many were counted on the step where most were, and how many came to the end. */
  most: number;
  checked: number;
}

/** How far people came in each area where somebody was counted, those who had not said theirs last. */
export function dropOffByArea(
  definition: Definition,
  visits: readonly PageVisits[],
  nameOf: (area: string) => string,
): AreaSteps[] {
  const areas = [...new Set(visits.map(({ area }) => area))];
  return areas
    .map((area) => {
      const steps = dropOff(definition, visits, [], ['area', area]);
      const most = Math.max(0, ...steps.map(({ reached }) => reached));
      return { area, steps, most, checked: steps.at(-1)?.reached ?? 0 };
    })
    .filter(({ most }) => most > 0)
    .toSorted(
      (a, b) =>
        Number(a.area === '') - Number(b.area === '') ||
        nameOf(a.area).localeCompare(nameOf(b.area)),
    );
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
