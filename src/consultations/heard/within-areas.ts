import type { Definition } from '../definition/definition.schema.ts';
import { questionsOf } from '../definition/numbers.ts';
import type { Kept, ResultCount } from '../results/results.queries.ts';
import { answeredIn, compare, EQUALITY, wholeOf, type Comparison } from './comparison.ts';
import { peopleOfGroups, type WhomItAsks } from './people-asked.ts';

type Equality = (typeof EQUALITY)[number];

/** What can be said of the groups of one area beside the people who live there. */
export interface AreaCompared {
  id: string;
  name: string;
  compared: Comparison[];
  /** Of which groups some or all numbers are hidden. */
  hidden: Equality[];
  /** Of which groups there are no figures about its people. */
  unknown: Equality[];
}

/**
 * Puts the shares of each area's answers beside those of its own people, where several areas are asked.
 * Who lives where is what people answered to the first question about it: undefined without one.
 *
 * @param kept among how many people, and how many of each area, the numbers by equality group were
 *   counted.
 */
export function withinAreas(
  whom: WhomItAsks,
  definition: Definition,
  counts: readonly ResultCount[],
  kept: Kept,
): AreaCompared[] | undefined {
  if (whom.areas.length < 2) return [];
  const question = questionsOf(definition).find(({ type }) => type === 'area');
  if (!question) return undefined;
  // What nobody was asked, or nothing can be told of even for all areas together, is no gap of an area.
  const told = EQUALITY.filter((variable) =>
    [...answeredIn(counts, variable)].some(
      ([part, responses]) => part !== '' && responses !== null,
    ),
  );
  return whom.areas.map((area) => {
    const ofArea = { ...whom, areas: [area], asksEverybody: false };
    const people = kept.get(question.id)?.areas[area.id] ?? 0;
    const answeredBy = (variable: Equality) =>
      answeredIn(counts, variable, { question: question.id, answer: area.id });
    const compared = told.flatMap((variable) => {
      const answered = answeredBy(variable);
      return compare(
        variable,
        peopleOfGroups(ofArea, variable),
        answered,
        wholeOf(answered, people),
      );
    });
    const isHidden = (variable: Equality) =>
      [...answeredBy(variable).values()].some((responses) => responses === null);
    return {
      ...{ id: area.id, name: area.name, compared },
      hidden: told.filter((each) => peopleOfGroups(ofArea, each) && isHidden(each)),
      unknown: told.filter((each) => !peopleOfGroups(ofArea, each)),
    };
  });
}
