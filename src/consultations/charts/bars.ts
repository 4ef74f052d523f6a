import { rect, ruleY, text, type PlotOptions } from '@observablehq/plot';
import type { Bar } from './chart.types.ts';

const TEXT = 15;
const LINE = 19;
/** How wide a letter is, on average. */
const LETTER = 7.8;
const BAR = 11;
const GAP = 17;

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function inLines(words: string, letters: number): string[] {
  const lines = [''];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1)!;
    const longer = line ? `${line} ${word}` : word;
    if (line && longer.length > letters) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A bar for each answer, its name above it: long names need no room at the side on a phone. */
export function barsPlot(bars: readonly Bar[], width: number): PlotOptions {
  const widest = Math.max(0, ...bars.map(({ value }) => value.length)) * LETTER;
  const letters = Math.max(12, Math.floor((width - widest - 12) / LETTER));
  let top = 0;
  const rows = bars.map((bar) => {
    const lines = inLines(bar.name, letters);
    const row = { ...bar, top, name: lines.join('\n'), from: top + lines.length * LINE + 3 };
    top = row.from + BAR + GAP;
    return row;
  });
  const told = rows.filter(({ share }) => share !== null);
  const sides = { y1: 'from', y2: ({ from }: { from: number }) => from + BAR } as const;
  const words = { y: 'top', fontSize: TEXT, lineHeight: LINE / TEXT, lineAnchor: 'top' } as const;
  return {
    width,
    height: Math.max(1, top - GAP + 6),
    x: { domain: [0, 1], range: [0, width] },
    y: { type: 'identity' },
    marks: [
      rect(told, { x1: 0, x2: 1, ...sides, className: 'chart-track' }),
      rect(told, { x1: 0, x2: 'share', ...sides, className: 'chart-bar' }),
      ruleY(
        told.flatMap(({ between, from }) => (between ? [{ between, from }] : [])),
        {
          x1: ({ between }) => between[0],
          x2: ({ between }) => between[1],
          y: ({ from }) => from + BAR + 4,
          className: 'chart-between',
        },
      ),
      text(rows, { ...words, x: 0, text: 'name', textAnchor: 'start', className: 'chart-name' }),
      text(rows, { ...words, x: 1, text: 'value', textAnchor: 'end', className: 'chart-value' }),
    ],
  };
}
