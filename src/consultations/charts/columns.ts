import {
  axisX,
  axisY,
  binX,
  rect,
  rectY,
  ruleX,
  ruleY,
  text,
  type PlotOptions,
} from '@observablehq/plot';
import { inLines } from './bars.ts';
import type { ChartSpec } from './chart.types.ts';

const HEIGHT = 200;
const TEXT = 14;

type Scale = Extract<ChartSpec, { kind: 'scale' }>;

/** A column for each point of a scale, its ends in words, and where the mean is. */
export function scalePlot({ points, low, high, mean }: Scale, width: number): PlotOptions {
  const at = points.map(({ point }) => point);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const most = Math.max(0.01, ...points.map(({ share }) => share ?? 0));
  const words = { fontSize: TEXT, frameAnchor: 'bottom' } as const;
  const end = { ...words, lineAnchor: 'top', lineHeight: 1.3, className: 'chart-name' } as const;
  const letters = Math.floor(width / 2 / 7.6) - 1;
  const lines = Math.max(inLines(low, letters).length, inLines(high, letters).length);
  return {
    width,
    height: HEIGHT + lines * TEXT * 1.3,
    marginTop: 40,
    marginBottom: 28 + lines * TEXT * 1.3,
    x: { domain: [first - 0.5, last + 0.5], range: [0, width] },
    y: { domain: [0, most] },
    marks: [
      rect(points, {
        x1: ({ point }) => point - 0.36,
        x2: ({ point }) => point + 0.36,
        y1: 0,
        y2: ({ share }) => share ?? 0,
        className: 'chart-bar',
      }),
      ruleY([0], { className: 'chart-line' }),
      text(points, {
        x: 'point',
        y: ({ share }) => share ?? 0,
        text: 'value',
        fontSize: TEXT,
        dy: -6,
        lineAnchor: 'bottom',
        className: 'chart-value',
      }),
      text(points, { ...end, x: 'point', text: ({ point }) => String(point), dy: 6 }),
      text([inLines(low, letters).join('\n')], {
        ...end,
        frameAnchor: 'bottom-left',
        textAnchor: 'start',
        dy: 26,
      }),
      text([inLines(high, letters).join('\n')], {
        ...end,
        frameAnchor: 'bottom-right',
        textAnchor: 'end',
        dy: 26,
      }),
      ...(mean
        ? [
            ruleX([mean.at], { className: 'chart-mean', insetTop: -22 }),
            text([mean], {
              x: 'at',
              text: 'name',
              frameAnchor: 'top',
              lineAnchor: 'bottom',
              dy: -24,
              fontSize: TEXT,
              className: 'chart-name',
            }),
          ]
        : []),
    ],
  };
}

const framed = { height: HEIGHT, marginTop: 12, marginLeft: 34, marginRight: 12, marginBottom: 28 };
const people = axisY({
  fontSize: 13,
  ticks: 4,
  tickSize: 0,
  label: null,
  tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : ''),
  className: 'chart-axis',
});

/** How many gave which number, in bands of even width. */
export function numbersPlot(
  numbers: Extract<ChartSpec, { kind: 'numbers' }>['numbers'],
  width: number,
): PlotOptions {
  const counted = { x: 'number', y: 'people', className: 'chart-bar' };
  return {
    ...framed,
    width,
    y: { nice: true },
    marks: [
      rectY(numbers, binX({ y: 'sum' }, counted)),
      ruleY([0], { className: 'chart-line' }),
      people,
      axisX({ fontSize: 13, tickSize: 0, label: null, className: 'chart-axis' }),
    ],
  };
}

/** How many answered on each day. */
export function daysPlot(
  days: Extract<ChartSpec, { kind: 'days' }>['days'],
  width: number,
): PlotOptions {
  return {
    ...framed,
    width,
    y: { nice: true },
    x: { type: 'utc' },
    marks: [
      rectY(days, {
        x: ({ day }) => new Date(day),
        interval: 'day',
        y: 'people',
        className: 'chart-bar',
      }),
      ruleY([0], { className: 'chart-line' }),
      people,
      axisX({
        fontSize: 13,
        tickSize: 0,
        ticks: Math.max(2, Math.floor(width / 110)),
        label: null,
        className: 'chart-axis',
      }),
    ],
  };
}
