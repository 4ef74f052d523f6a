import type { ResultCount } from '../results/results.queries.ts';
import { wilsonInterval } from '../results/wilson.ts';
import type { People } from './people-asked.ts';

/** How a group's share of the answers stands beside its share of the people who were asked. */
export type Gap = 'fewer' | 'as_many' | 'more' | 'hidden';

/** One group of people; shares are from 0 to 1. */
export interface GroupShare {
  /** The code of an equality answer, an area's id or a ward's slug. */
  group: string;
  ofPeople: number;
  /** Null where the number is hidden. */
  ofAnswers: number | null;
  gap: Gap;
}

/** One breakdown of the answers beside the same breakdown of the people who were asked. */
export interface Comparison {
  variable: Variable;
  /** How many answers the shares are of. */
  answers: number;
  /** Whether those who did not say are among them, as their number is hidden. */
  withUntold: boolean;
  groups: GroupShare[];
  sources: string[];
  isMadeUp: boolean;
}

export const EQUALITY = ['age_group', 'sex', 'ethnic_group', 'disability'] as const;
/** What people are told apart by. */
export type Variable = 'area' | 'ward' | (typeof EQUALITY)[number];

/** A smaller difference than three in 100 people is not worth a sentence. */
const LEAST_GAP = 0.03;

function gapBetween(ofPeople: number, count: number, answers: number): Gap {
  const [low, high] = wilsonInterval(count, answers);
  const difference = count / answers - ofPeople;
  const isChance = low <= ofPeople && ofPeople <= high;
  if (isChance || Math.abs(difference) < LEAST_GAP) return 'as_many';
  return difference < 0 ? 'fewer' : 'more';
}

/** How many answered, by group: missing for nobody, null where that is hidden. */
export type Answered = ReadonlyMap<string, number | null>;

/** How many of those who gave an answer are in each part of a breakdown; of all who took part without one. */
export const answeredIn = (
  counts: readonly ResultCount[],
  breakdown: string,
  { question, answer } = { question: '', answer: '' },
): Answered =>
  new Map(
    counts
      .filter(
        (count) =>
          count.question === question && count.answer === answer && count.breakdown === breakdown,
      )
      .map(({ part, responses }) => [part, responses]),
  );

/** What a group's share is of where the groups do not add up, as some are hidden. */
type Whole = Pick<Comparison, 'answers' | 'withUntold'>;

/** Of so many people, those who said of which group they are; all, where that is hidden. */
export function wholeOf(answered: Answered, people: number): Whole {
  const untold = answered.has('') ? answered.get('')! : 0;
  return untold === null
    ? { answers: people, withUntold: true }
    : { answers: people - untold, withUntold: false };
}

/** Puts the shares of those who answered beside those of the people; nothing where there are none of either. */
export function compare(
  variable: Variable,
  people: People | undefined,
  answered: Answered,
  whole: Whole,
): Comparison[] {
  if (!people) return [];
  const counts = [...people.groups.keys()].map((group) =>
    answered.has(group) ? answered.get(group)! : 0,
  );
  const isWhole = counts.every((count): count is number => count !== null);
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
  const of = isWhole ? { answers: sum(counts), withUntold: false } : whole;
  const everybody = sum(people.groups.values());
  if (of.answers === 0 || everybody === 0) return [];
  const groups = [...people.groups].map(([group, living], at) => {
    const count = counts[at]!;
    const ofPeople = living / everybody;
    const ofAnswers = count === null ? null : count / of.answers;
    const gap = count === null ? 'hidden' : gapBetween(ofPeople, count, of.answers);
    return { group, ofPeople, ofAnswers, gap };
  });
  return [{ variable, ...of, groups, sources: people.sources, isMadeUp: people.isMadeUp }];
}
