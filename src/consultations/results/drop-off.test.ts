import { expect, test } from 'vitest';
import type { Definition, Page } from '../definition/definition.schema.ts';
import { dayByDay, dropOff, dropOffByArea } from './drop-off.ts';

const page = (id: string, more: Partial<Page> = {}): Page => ({
  ...{ id, title: id },
  items: [{ id: `${id}_q`, type: 'short_text', title: 'What?' }],
  ...more,
});
const definition: Definition = {
  format: 1,
  pages: [page('a'), page('b', { when: { question: 'a_q', is: 'answered' } })],
};
const visit = (page: string, channel: string, visits: number, day = '2026-11-01', area = '') => ({
  ...{ page, channel, visits, day, area },
});
const sent = (part: string, responses: number) => ({
  ...{ question: '', answer: '', breakdown: 'channel', part, responses, total: 0 },
});
const visits = [
  visit('a', 'website', 40),
  visit('a', 'poster', 10),
  visit('b', 'website', 20),
  visit('-check', 'website', 18),
  visit('gone', 'website', 9),
];
const counts = [sent('website', 16), sent('poster', 4), sent('hub', 7), sent('paper', 30)];

test('each page is told as a share of the first; what staff wrote down counts for nothing, nor does a page that went', () => {
  expect(dropOff(definition, visits, counts)).toEqual([
    { id: 'a', reached: 50, share: 1, isForSome: false },
    { id: 'b', reached: 20, share: 0.4, isForSome: true },
    { id: '-check', reached: 18, share: 0.36, isForSome: false },
    { id: '-sent', reached: 20, share: 0.4, isForSome: false },
  ]);
});

test('a channel has its own', () => {
  expect(
    dropOff(definition, visits, counts, ['channel', 'poster']).map(({ reached }) => reached),
  ).toEqual([10, 0, 0, 4]);
});

test('more answers than were counted on the way are no share', () => {
  expect(dropOff(definition, [visit('a', 'website', 10)], counts).at(-1)).toMatchObject({
    reached: 20,
    share: null,
  });
});

test('where nobody was counted on the way there is nothing to tell', () => {
  expect(dropOff(definition, [], counts)).toEqual([]);
});

test('an area is told from where it was known on, those who had not said theirs last', () => {
  const inArea = (page: string, visits: number, area: string, channel = 'website') =>
    visit(page, channel, visits, '2026-11-01', area);
  const known = [
    inArea('a', 2, 'y', 'poster'),
    inArea('a', 40, ''),
    inArea('b', 12, 'x'),
    inArea('b', 8, 'y'),
    inArea('b', 5, ''),
    inArea('-check', 9, 'x'),
    inArea('-check', 2, 'y'),
    inArea('a', 7, 'z', 'paper'),
  ];
  const names: Record<string, string> = { '': 'a', x: 'North', y: 'East' };
  const told = dropOffByArea(definition, known, (area) => names[area]!);
  expect(told.map(({ area, most, checked }) => [area, most, checked])).toEqual([
    ['y', 8, 2],
    ['x', 12, 9],
    ['', 40, 0],
  ]);
  expect(told[0]!.steps).toEqual([
    { id: 'a', reached: 2, share: 0.25, isForSome: false },
    { id: 'b', reached: 8, share: 1, isForSome: true },
    { id: '-check', reached: 2, share: 0.25, isForSome: false },
  ]);
});

test('day by day it is told who answered, who began, and who came to the end', () => {
  const onDay = (day: string, responses: number) => ({
    ...{ question: '', answer: '', breakdown: 'day', part: day, responses, total: 0 },
  });
  const later = [
    visit('a', 'website', 5, '2026-11-03'),
    visit('-check', 'poster', 2, '2026-11-03'),
  ];
  expect(
    dayByDay(
      definition,
      [...visits, ...later],
      [...counts, onDay('2026-11-01', 16), onDay('2026-11-02', 30)],
    ),
  ).toEqual([
    { day: '2026-11-01', people: 16, begun: 50, checked: 18 },
    { day: '2026-11-02', people: 30, begun: 0, checked: 0 },
    { day: '2026-11-03', people: 0, begun: 5, checked: 2 },
  ]);
});
