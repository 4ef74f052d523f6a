import { expect, test } from 'vitest';
import type { Definition } from '../definition/definition.schema.ts';
import type { ResultCount } from '../results/results.queries.ts';
import type { Benchmark, WhomItAsks } from './people-asked.ts';
import { whoIsMissing, withoutFigures } from './who-is-missing.ts';

const definition: Definition = {
  format: 1,
  pages: [{ id: 'p', title: 'P', items: [{ id: 'home', type: 'area', title: 'Where?' }] }],
};
const living = (category: string, people: number, more: Partial<Benchmark> = {}): Benchmark => ({
  ...{ area: 'n', ward: null, variable: 'sex', category, people, isMadeUp: false },
  ...{ source: 'Census', at: '2021-03-21', ...more },
});
const asking = (people: Benchmark[], more: Partial<WhomItAsks> = {}): WhomItAsks => ({
  areas: [{ id: 'n', name: 'North', wards: ['quay', 'hill'] }],
  asksEverybody: false,
  people,
  ...more,
});
const said = (
  breakdown: string,
  parts: Record<string, number | null>,
  question = '',
): ResultCount[] =>
  Object.entries(parts).map(([part, responses]) => ({
    ...{ question, breakdown: question ? '' : breakdown, total: 0, responses },
    ...(question ? { answer: part, part: '' } : { answer: '', part }),
  }));
const halves = [living('female', 500), living('male', 500)];
const gaps = (whom: WhomItAsks, counts: ResultCount[]) =>
  whoIsMissing(whom, definition, counts).flatMap(({ variable, groups }) =>
    groups.map(({ group, gap }) => `${variable} ${group} ${gap}`),
  );

test('a group is missing when its share of the answers is lower than chance would have it', () => {
  const counts = [...said('', { '': 100 }), ...said('sex', { female: 70, male: 20, '': 10 })];
  expect(gaps(asking(halves), counts)).toEqual(['sex female more', 'sex male fewer']);
  const [compared] = whoIsMissing(asking(halves), definition, counts);
  expect(compared).toMatchObject({
    answers: 90,
    withUntold: false,
    sources: ['Census, 2021-03-21'],
  });
  expect(compared!.groups[1]).toMatchObject({ ofPeople: 0.5, ofAnswers: 20 / 90 });
});

test('numbers that were counted among fewer people than have answered since are shares of those', () => {
  const counts = [...said('', { '': 130 }), ...said('sex', { female: 60, male: null, '': 10 })];
  const [compared] = whoIsMissing(
    asking(halves),
    definition,
    counts,
    new Map([['', { people: 100, areas: {} }]]),
  );
  expect(compared).toMatchObject({ answers: 90, withUntold: false });
});

test('of few answers the same shares tell nothing, and neither does a difference of two in 100', () => {
  expect(
    gaps(asking(halves), [...said('', { '': 9 }), ...said('sex', { female: 6, male: 3 })]),
  ).toEqual(['sex female as_many', 'sex male as_many']);
  const many = [...said('', { '': 1e6 }), ...said('sex', { female: 520_000, male: 480_000 })];
  expect(gaps(asking(halves), many)).toEqual(['sex female as_many', 'sex male as_many']);
});

test('a group of which nobody answered is missing', () => {
  const counts = [...said('', { '': 40 }), ...said('sex', { female: 40 })];
  expect(gaps(asking(halves), counts)).toContain('sex male fewer');
});

test('a hidden number stays hidden, and is worked out from nothing', () => {
  const counts = [...said('', { '': 40 }), ...said('sex', { female: 30, male: null, '': 7 })];
  const [compared] = whoIsMissing(asking(halves), definition, counts);
  expect(compared).toMatchObject({ answers: 33, withUntold: false });
  expect(compared!.groups[1]).toEqual({
    group: 'male',
    ofPeople: 0.5,
    ofAnswers: null,
    gap: 'hidden',
  });
  const untold = [...said('', { '': 40 }), ...said('sex', { female: 36, male: null, '': null })];
  expect(whoIsMissing(asking(halves), definition, untold)).toMatchObject([
    { answers: 40, withUntold: true },
  ]);
});

test('an area without figures of its own has those of its wards, if each has some', () => {
  const ofWards = ['quay', 'hill'].flatMap((ward) => [
    living('female', 10, { area: null, ward }),
    living('male', 30, { area: null, ward }),
  ]);
  const counts = [...said('', { '': 100 }), ...said('sex', { female: 60, male: 40 })];
  expect(gaps(asking(ofWards), counts)).toEqual(['sex female more', 'sex male fewer']);
  expect(gaps(asking(ofWards.slice(0, 2)), counts)).toEqual([]);
});

test('figures of the whole council are for those alone that ask all of it', () => {
  const whole = halves.map((row) => ({ ...row, area: null }));
  const counts = [...said('', { '': 100 }), ...said('sex', { female: 70, male: 30 })];
  expect(gaps(asking(whole), counts)).toEqual([]);
  expect(gaps(asking(whole, { asksEverybody: true }), counts)).toContain('sex male fewer');
});

test('wards are compared by who lives there, whatever else was named', () => {
  const people = ['quay', 'hill'].map((ward) =>
    living('everybody', 500, { area: null, ward, variable: 'population' }),
  );
  const counts = [
    ...said('', { '': 100 }),
    ...said('', { '': 90, quay: 60, hill: 10, elsewhere: 15, not_sure: 5 }, 'home'),
  ];
  expect(gaps(asking(people), counts)).toEqual(['ward quay more', 'ward hill fewer']);
  expect(whoIsMissing(asking(people), definition, counts)).toMatchObject([{ answers: 70 }]);
});

test('areas are compared where several are asked', () => {
  const people = ['quay', 'hill', 'moor'].map((ward) =>
    living('everybody', 500, { area: null, ward, variable: 'population' }),
  );
  const areas = [
    { id: 'n', name: 'North', wards: ['quay', 'hill'] },
    { id: 's', name: 'South', wards: ['moor'] },
  ];
  const counts = [...said('', { '': 100 }), ...said('area', { n: 20, s: 60, '': 20 })];
  expect(gaps(asking(people, { areas }), counts)).toEqual(['area n fewer', 'area s more']);
});

test('what people said without figures to compare it with is named', () => {
  const counts = [
    ...said('', { '': 9 }),
    ...said('sex', { female: 9 }),
    ...said('disability', { '': 9 }),
  ];
  expect(withoutFigures(whoIsMissing(asking([]), definition, counts), counts)).toEqual(['sex']);
});
