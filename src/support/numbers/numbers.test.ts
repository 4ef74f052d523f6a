import { expect, test } from 'vitest';
import {
  monthsBetween,
  periodParts,
  promisesKept,
  sumAnswers,
  sumParts,
  sumTold,
} from './numbers.ts';
import type { FollowUpNumbers, SupportMonth } from './numbers.schema.ts';

const month = (more: Partial<SupportMonth> = {}): SupportMonth => ({
  month: '2026-10-01',
  asked: 12,
  needs: [],
  areas: [],
  outcomes: [],
  response: { due: null, in_time: null, median_hours: null, p90_hours: null },
  ...more,
});

test('what is not told is not added, and the sum says that there is more', () => {
  expect(sumTold([5, 7])).toEqual({ people: 12, atLeast: false });
  expect(sumTold([5, null, 7])).toEqual({ people: 12, atLeast: true });
  expect(sumTold([null, null])).toBe(null);
  expect(sumTold([])).toBe(null);
});

test('each part is added up over the months that have it', () => {
  const months = [
    month({ areas: [{ key: 'north', people: 9 }] }),
    month({
      areas: [
        { key: 'north', people: null },
        { key: '', people: 6 },
      ],
    }),
  ];
  expect(sumParts(months, 'areas', ['north', 'gone', ''])).toEqual([
    { key: 'north', sum: { people: 9, atLeast: true } },
    { key: '', sum: { people: 6, atLeast: false } },
  ]);
});

test('promises are counted of the months that tell how many were kept', () => {
  const response = { median_hours: null, p90_hours: null };
  expect(
    promisesKept([
      month({ response: { ...response, due: 20, in_time: 15 } }),
      month({ response: { ...response, due: 30, in_time: null } }),
      month({ response: { ...response, due: 10, in_time: 10 } }),
    ]),
  ).toEqual({ due: 30, inTime: 25 });
  expect(promisesKept([month()])).toBe(null);
});

test('months go over the end of a year', () => {
  expect(monthsBetween('2026-11-01', '2027-01-01')).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
  ]);
  expect(monthsBetween('2027-01-01', '2026-11-01')).toEqual([]);
});

test('how long something is kept is read in its parts', () => {
  expect(periodParts('1 year 6 mons')).toEqual([
    { count: 1, unit: 'year' },
    { count: 6, unit: 'mon' },
  ]);
  expect(periodParts('14 days')).toEqual([{ count: 14, unit: 'day' }]);
});

test('answers are added up over what was told, and an area over where it was', () => {
  const telling = (
    answers: [key: string, people: number | null][],
    north: [key: string, people: number | null][] = [],
  ): FollowUpNumbers['tellings'][number] => {
    const parts = (list: typeof answers) => list.map(([key, people]) => ({ key, people }));
    return {
      ...{ first_month: '2026-09-01', last_month: '2026-10-01', asked: 30, answered: 20 },
      by_staff: null,
      questions: [
        {
          key: 'met',
          answers: parts(answers),
          areas: north.length > 0 ? [{ key: 'north', answers: parts(north) }] : [],
        },
      ],
    };
  };
  const tellings = [
    telling([
      ['no', null],
      ['yes', 12],
    ]),
    telling(
      [
        ['', 6],
        ['no', 7],
        ['yes', 9],
      ],
      [['yes', 5]],
    ),
  ];
  expect(sumAnswers(tellings, 'met', ['yes', 'no', ''])).toEqual([
    { key: 'yes', sum: { people: 21, atLeast: false } },
    { key: 'no', sum: { people: 7, atLeast: true } },
    { key: '', sum: { people: 6, atLeast: false } },
  ]);
  expect(sumAnswers(tellings, 'met', ['yes', 'no'], 'north')).toEqual([
    { key: 'yes', sum: { people: 5, atLeast: true } },
    { key: 'no', sum: null },
  ]);
  expect(sumAnswers(tellings, 'kept', ['yes'], 'south')).toEqual([{ key: 'yes', sum: null }]);
});
