import type { Definition } from '../definition/definition.schema.ts';
import { questionsOf } from '../definition/numbers.ts';
import type { ResultCount } from '../results/results.queries.ts';
import { wilsonInterval } from '../results/wilson.ts';
import { peopleOfGroups, peopleOfPlaces, type People, type WhomItAsks } from './people-asked.ts';

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

const EQUALITY = ['age_group', 'sex', 'ethnic_group', 'disability'] as const;
type Variable = 'area' | 'ward' | (typeof EQUALITY)[number];

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
type Answered = ReadonlyMap<string, number | null>;

const answeredIn = (counts: readonly ResultCount[], breakdown: string): Answered =>
  new Map(
    counts
      .filter((count) => count.question === '' && count.breakdown === breakdown)
      .map(({ part, responses }) => [part, responses]),
  );

/** What a group's share is of where the groups do not add up, as some are hidden. */
type Whole = Pick<Comparison, 'answers' | 'withUntold'>;

function compare(
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

/**
 * Puts the shares of those who answered beside those of the people who were asked, as far as both are
 * known. "Fewer" and "more" are differences that chance alone would hardly make (`wilsonInterval`);
 * a hidden number is worked out from nothing.
 *
 * @param kept among how many people the numbers by equality group were counted; all who answered
 *   unless it is given.
 */
export function whoIsMissing(
  whom: WhomItAsks,
  definition: Definition,
  counts: readonly ResultCount[],
  kept?: number,
): Comparison[] {
  const everybody = answeredIn(counts, '').get('') ?? 0;
  const wholeOf = (answered: Answered, people = everybody): Whole => {
    const untold = answered.has('') ? answered.get('')! : 0;
    return untold === null
      ? { answers: people, withUntold: true }
      : { answers: people - untold, withUntold: false };
  };
  const question = questionsOf(definition).find(({ type }) => type === 'area');
  const wards = new Map(
    counts
      .filter((count) => question && count.question === question.id && count.breakdown === '')
      .map(({ answer, responses }) => [answer, responses]),
  );
  const byArea = answeredIn(counts, 'area');
  return [
    ...compare('area', peopleOfPlaces(whom, 'area'), byArea, wholeOf(byArea)),
    ...compare('ward', peopleOfPlaces(whom, 'ward'), wards, {
      answers: wards.get('') ?? 0,
      withUntold: true,
    }),
    ...EQUALITY.flatMap((variable) => {
      const answered = answeredIn(counts, variable);
      return compare(variable, peopleOfGroups(whom, variable), answered, wholeOf(answered, kept));
    }),
  ];
}

/** The equality questions that somebody answered, but that there is nothing to compare with. */
export const withoutFigures = (
  compared: readonly Comparison[],
  counts: readonly ResultCount[],
): (typeof EQUALITY)[number][] =>
  EQUALITY.filter(
    (each) =>
      !compared.some(({ variable }) => variable === each) &&
      [...answeredIn(counts, each).keys()].some((part) => part !== ''),
  );
