import { expect, test } from 'vitest';
import words from '../../messages/en/heard.json';
import type { Definition } from '../definition/definition.schema.ts';
import type { Kept, ResultCount } from '../results/results.queries.ts';
import { gapSentencesWithin, sentencesOfAreas } from './gap-sentences.ts';
import type { Benchmark, WhomItAsks } from './people-asked.ts';
import { withinAreas } from './within-areas.ts';

const area = (id: string) => ({ id, type: 'area' as const, title: 'Where?' });
const asking = (...items: Definition['pages'][number]['items']): Definition => ({
  format: 1,
  pages: [{ id: 'p', title: 'P', items }],
});
const definition = asking(area('home'), area('work'));
const living = (at: string, category: string, people: number): Benchmark => ({
  ...{ area: at, ward: null, variable: 'sex', category, people, isMadeUp: false },
  ...{ source: 'Census', at: '2021-03-21' },
});
const halves = (at: string) => [living(at, 'female', 500), living(at, 'male', 500)];
const whom = (people: Benchmark[], ids = ['n', 's']): WhomItAsks => ({
  areas: ids.map((id) => ({ id, name: { n: 'North', s: 'South' }[id]!, wards: [] })),
  asksEverybody: true,
  people,
});
type Parts = Record<string, number | null>;
const row = (question: string, answer: string, parts: Parts): ResultCount[] =>
  Object.entries(parts).map(([part, responses]) => ({
    ...{ question, answer, breakdown: 'sex', part, responses, total: null },
  }));
const counts = (n: Parts, s: Parts) => [
  ...row('', '', { female: 100, male: 100 }),
  ...row('home', 'n', n),
  ...row('home', 's', s),
  // Where people work is another question.
  ...row('work', 'n', { female: 1, male: 99 }),
];
const keptOf = (n: number, s: number): Kept =>
  new Map<string, { people: number; areas: Record<string, number> }>([
    ['', { people: 200, areas: {} }],
    ['home', { people: 200, areas: { n, s } }],
  ]);
const names = { words, places: new Map<string, string>(), asked: 'North and South' };

test('each area has its own gaps, which all areas together do not show', () => {
  const found = withinAreas(
    whom([...halves('n'), ...halves('s')]),
    definition,
    counts({ female: 80, male: 20 }, { female: 20, male: 80 }),
    keptOf(100, 100),
  )!;
  expect(gapSentencesWithin(found, 'fewer', names)).toEqual([
    'Men and boys are 50 in 100 of North, and 20 in 100 of the answers from there.',
    'Women and girls are 50 in 100 of South, and 20 in 100 of the answers from there.',
  ]);
  expect(found.flatMap(({ hidden, unknown }) => [...hidden, ...unknown])).toEqual([]);
});

test('an area is compared with its own people, and where there are no figures about them that is said', () => {
  const people = [living('n', 'female', 800), living('n', 'male', 200)];
  const found = withinAreas(
    whom(people),
    definition,
    counts({ female: 80, male: 20 }, { female: 50, male: 50 }),
    keptOf(100, 100),
  )!;
  expect(found.map(({ compared }) => compared.length)).toEqual([1, 0]);
  expect(found[0]!.compared[0]!.groups.map(({ gap }) => gap)).toEqual(['as_many', 'as_many']);
  expect(sentencesOfAreas(found, 'unknown', names)).toEqual([
    'There are no figures about the people of South by sex.',
  ]);
});

test('what is hidden is one sentence for all areas, and is worked out from nothing', () => {
  const hidden = { female: null, male: null };
  const found = withinAreas(
    whom([...halves('n'), ...halves('s')]),
    definition,
    counts(hidden, hidden),
    keptOf(40, 7),
  )!;
  expect(sentencesOfAreas(found, 'hidden', names)).toEqual([
    'In North and South, we cannot tell for all groups by sex: some numbers are so small that they are hidden, so that nobody can be told apart.',
  ]);
  expect(gapSentencesWithin(found, 'fewer', names)).toEqual([]);
  expect(found.flatMap(({ compared }) => compared.flatMap((one) => one.groups))).not.toContainEqual(
    expect.objectContaining({ ofAnswers: expect.any(Number) }),
  );
});

test('where some groups of an area are hidden, shares are of those who were counted there then', () => {
  const [north] = withinAreas(
    whom([...halves('n'), ...halves('s')]),
    definition,
    counts({ female: 10, male: null, '': 10 }, { female: 50, male: 50 }),
    keptOf(60, 100),
  )!;
  expect(north!.compared[0]).toMatchObject({ answers: 50, withUntold: false });
  expect(north!.compared[0]!.groups[0]).toMatchObject({ ofAnswers: 0.2, gap: 'fewer' });
  expect(north!.hidden).toEqual(['sex']);
});

test('without a question about where people live no area is compared, and of one area there is none to', () => {
  const people = [...halves('n'), ...halves('s')];
  const said = counts({ female: 80, male: 20 }, { female: 20, male: 80 });
  const other = { id: 'q', type: 'short_text' as const, title: 'What?' };
  expect(withinAreas(whom(people), asking(other), said, keptOf(100, 100))).toBeUndefined();
  expect(withinAreas(whom(people, ['n']), definition, said, keptOf(100, 100))).toEqual([]);
});

test('what no area can be told of together is no gap of one', () => {
  const none = row('', '', { female: null, male: null, '': 200 });
  const found = withinAreas(
    whom([...halves('n'), ...halves('s')]),
    definition,
    [...none, ...row('home', 'n', { female: null, male: null })],
    keptOf(100, 100),
  )!;
  expect(found.flatMap(({ hidden, compared }) => [...hidden, ...compared])).toEqual([]);
});
