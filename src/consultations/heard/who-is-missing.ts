import type { Definition } from '../definition/definition.schema.ts';
import { questionsOf } from '../definition/numbers.ts';
import type { Kept, ResultCount } from '../results/results.queries.ts';
import { answeredIn, compare, EQUALITY, wholeOf, type Comparison } from './comparison.ts';
import { peopleOfGroups, peopleOfPlaces, type WhomItAsks } from './people-asked.ts';

/**
 * Puts the shares of those who answered beside those of the people who were asked, as far as both are
 * known. "Fewer" and "more" are differences that chance alone would hardly make (`wilsonInterval`);
 * a hidden number is worked out from nothing.
 *
 * @param kept among how many people the numbers by equality group of each question were counted; all
 *   who answered unless it is given.
 */
export function whoIsMissing(
  whom: WhomItAsks,
  definition: Definition,
  counts: readonly ResultCount[],
  kept?: Kept,
): Comparison[] {
  const everybody = answeredIn(counts, '').get('') ?? 0;
  const people = kept?.get('')?.people ?? everybody;
  const question = questionsOf(definition).find(({ type }) => type === 'area');
  const wards = new Map(
    counts
      .filter((count) => question && count.question === question.id && count.breakdown === '')
      .map(({ answer, responses }) => [answer, responses]),
  );
  const byArea = answeredIn(counts, 'area');
  return [
    ...compare('area', peopleOfPlaces(whom, 'area'), byArea, wholeOf(byArea, everybody)),
    ...compare('ward', peopleOfPlaces(whom, 'ward'), wards, {
      answers: wards.get('') ?? 0,
      withUntold: true,
    }),
    ...EQUALITY.flatMap((variable) => {
      const answered = answeredIn(counts, variable);
      return compare(variable, peopleOfGroups(whom, variable), answered, wholeOf(answered, people));
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
