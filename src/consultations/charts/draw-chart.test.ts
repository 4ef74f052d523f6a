import { expect, test } from 'vitest';
import { inLines } from './bars.ts';
import type { ChartSpec } from './chart.types.ts';
import { documentAtBuild } from './document-at-build.ts';
import { drawChart } from './draw-chart.ts';

const specs: ChartSpec[] = [
  {
    kind: 'bars',
    label: 'When?',
    bars: [
      { name: 'On weekday evenings', value: '52 (44%)', share: 0.44, between: [0.36, 0.53] },
      { name: 'On Sundays', value: 'Hidden', share: null },
    ],
  },
  {
    kind: 'scale',
    label: 'Safe?',
    points: [1, 2, 3].map((point) => ({ point, value: '5', share: 0.3 })),
    low: 'Not safe at all',
    high: 'Very safe',
    mean: { at: 2, name: 'Mean 2' },
  },
  { kind: 'numbers', label: 'How long?', numbers: [{ number: 5, people: 3 }] },
  { kind: 'days', label: 'Days', days: [{ day: '2026-11-01', people: 3 }] },
  {
    kind: 'density',
    label: 'Where?',
    cells: [{ latitude: 54.575, longitude: -1.236, people: 12 }],
    shapes: [],
  },
];
const draw = (spec: ChartSpec) => drawChart(spec, documentAtBuild(), 340);

test.each(specs)('a chart of $kind has a name and brings no style along', (spec) => {
  const svg = draw(spec).outerHTML;
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('role="img"');
  expect(svg).toContain(`aria-label="${spec.label}"`);
  expect(svg).not.toMatch(/<style|\sstyle=|font-family|NaN/);
});

test('a bar is as long as its share; what is hidden has its word and no bar', () => {
  const svg = draw(specs[0]!);
  const bars = [...svg.querySelectorAll('.chart-bar rect')];
  expect(bars.map((bar) => bar.getAttribute('width'))).toEqual(['149.6']);
  expect(svg.textContent).toContain('Hidden');
  expect(svg.querySelectorAll('.chart-between line')).toHaveLength(1);
});

test('a scale has a column for each point, and says its ends', () => {
  const svg = draw(specs[1]!);
  expect(svg.querySelectorAll('.chart-bar rect')).toHaveLength(3);
  expect(svg.textContent).toMatch(/Not safe at all.*Very safe/s);
});

test('a cell of the map is shaded by how many there are', () => {
  const svg = draw(specs[4]!);
  expect(svg.querySelectorAll('.chart-cell-2 path')).toHaveLength(1);
  expect(svg.querySelectorAll('.chart-cell-1 path, .chart-cell-3 path')).toHaveLength(0);
});

test('what somebody typed for an answer stays text', () => {
  const [bars] = specs;
  if (bars?.kind !== 'bars') return;
  const svg = draw({ ...bars, bars: [{ name: '<b>A & B</b>', value: '1', share: 1 }] });
  expect(svg.querySelector('b')).toBeNull();
  expect(svg.outerHTML).toContain('&lt;b&gt;A &amp; B&lt;/b&gt;');
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['a word-that-is-long b', 5, ['a', 'word-that-is-long', 'b']],
  ['short', 20, ['short']],
])('%j in lines of %i letters', (words, letters, lines) => {
  expect(inLines(words, letters)).toEqual(lines);
});
