import type { FollowUpNumbers, SupportMonth } from './numbers.schema.ts';

/** A sum of what is told; at least that many where a part of it is not. */
export interface Sum {
  people: number;
  atLeast: boolean;
}

/** Adds up what is told of several months. Null: nothing of it is. */
export function sumTold(numbers: readonly (number | null)[]): Sum | null {
  const told = numbers.filter((number) => number !== null);
  if (told.length === 0) return null;
  return {
    people: told.reduce((sum, number) => sum + number, 0),
    atLeast: told.length < numbers.length,
  };
}

type Parts = 'needs' | 'areas' | 'outcomes';

/** For each key, in order, the sum over the months; keys that no month has are left out. */
export function sumParts(
  months: readonly SupportMonth[],
  list: Parts,
  keys: readonly string[],
): { key: string; sum: Sum | null }[] {
  return keys.flatMap((key) => {
    const numbers = months.flatMap((month) =>
      month[list].filter((part) => part.key === key).map(({ people }) => people),
    );
    return numbers.length === 0 ? [] : [{ key, sum: sumTold(numbers) }];
  });
}

/** For each answer to a question, in order, the sum over what was told; of one area if it is named. */
export function sumAnswers(
  tellings: FollowUpNumbers['tellings'],
  question: string,
  keys: readonly string[],
  area?: string,
): { key: string; sum: Sum | null }[] {
  const told = tellings.map(({ questions }) => {
    const asked = questions.find(({ key }) => key === question);
    return area === undefined ? asked : asked?.areas.find(({ key }) => key === area);
  });
  return keys.map((key) => ({
    key,
    sum: sumTold(
      told.flatMap((each) => {
        const part = each?.answers.find((answer) => answer.key === key);
        // That nobody left a question out is not told; that an area is hidden is.
        return part ? [part.people] : key === '' && each ? [] : [null];
      }),
    ),
  }));
}

/** Of the months that tell both: how many promises fell due, and how many were kept. */
export function promisesKept(
  months: readonly SupportMonth[],
): { due: number; inTime: number } | null {
  const told = months.flatMap(({ response: { due, in_time } }) =>
    due !== null && in_time !== null ? [{ due, inTime: in_time }] : [],
  );
  if (told.length === 0) return null;
  return {
    due: told.reduce((sum, { due }) => sum + due, 0),
    inTime: told.reduce((sum, { inTime }) => sum + inTime, 0),
  };
}

/** Every month from the first to the last, as first days (`YYYY-MM-DD`). */
export function monthsBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((month) => {
    const [year, number] = month.split('-').map(Number);
    return year! * 12 + number! - 1;
  });
  return Array.from({ length: Math.max(0, to! - from! + 1) }, (_, index) => {
    const month = from! + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  });
}

/** The parts of an interval as PostgreSQL writes it: `1 year 6 mons`. */
export const periodParts = (keep: string) =>
  [...keep.matchAll(/(\d+) (year|mon|day)s?/g)].map(([, count, unit]) => ({
    count: Number(count),
    unit: unit as 'year' | 'mon' | 'day',
  }));
