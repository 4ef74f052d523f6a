import { expect, test } from 'vitest';
import { clipped, mostSupported, toldPriorities } from './told-priorities.ts';
import { sampleAnswer, samplePriority } from './samples.ts';

const told = (...rest: Parameters<typeof samplePriority>[0][]) =>
  toldPriorities(
    rest.map((one, at) => samplePriority({ slug: `p${at}`, ...one })),
    [],
  );
const slugs = (all: { slug: string }[]) => all.map(({ slug }) => slug);

test('the newest come first', () => {
  const all = told({ published_on: '2026-01-01' }, { published_on: '2026-03-01' });
  expect(slugs(all)).toEqual(['p1', 'p0']);
});

test('the most supported come first, and those with too few to say in no order but their age', () => {
  const all = told(
    { people: null, published_on: '2026-01-01' },
    { people: 7 },
    { people: null, published_on: '2026-02-01' },
    { people: 70 },
  );
  expect(slugs(mostSupported(all))).toEqual(['p3', 'p1', 'p2', 'p0']);
});

test('the answer that stands is told apart from those before it', () => {
  const answers = [
    sampleAnswer({ id: '1', answered_on: '2026-02-01', replaced_on: '2026-03-01' }),
    sampleAnswer({ id: '2', answered_on: '2026-03-01', outcome: 'done' }),
    sampleAnswer({ id: '3', answered_on: '2026-01-15', replaced_on: '2026-02-01' }),
    sampleAnswer({ id: '4', priority: 'another' }),
  ];
  const [one] = toldPriorities([samplePriority()], answers);
  expect(one?.answer?.id).toBe('2');
  expect(one?.earlier.map(({ id }) => id)).toEqual(['1', '3']);
  expect(one?.changed_on).toBe('2026-03-01');
});

test('what answers these very words stands before what was answered to others of the group', () => {
  const answers = [
    sampleAnswer({ id: '1', answered_on: '2026-04-01', grouped: true, outcome: 'done' }),
    sampleAnswer({ id: '2', answered_on: '2026-03-01' }),
    sampleAnswer({ id: '3', answered_on: '2026-05-01', grouped: true }),
  ];
  const [one] = toldPriorities([samplePriority()], answers);
  expect(one?.answer?.id).toBe('2');
  expect(one?.others.map(({ id }) => id)).toEqual(['3', '1']);
  expect(toldPriorities([samplePriority()], answers.slice(0, 1))[0]?.answer?.id).toBe('1');
});

test('without an answer the last thing that happened is publishing or editing', () => {
  expect(told({ published_on: '2026-01-01', edited_on: '2026-01-09' })[0]).toMatchObject({
    answer: undefined,
    changed_on: '2026-01-09',
  });
});

test('long words are cut after a word, and short ones are left alone', () => {
  expect(clipped('Short\n words ', 20)).toBe('Short words');
  expect(clipped('The lamp at the corner, is broken', 25)).toBe('The lamp at the corner…');
  expect(clipped('x'.repeat(40), 10)).toBe(`${'x'.repeat(10)}…`);
});
