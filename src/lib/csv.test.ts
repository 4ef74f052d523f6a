import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvField, csvFile } from './csv.ts';

test.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.example")'])(
  'what a spreadsheet would run is text: %j',
  (text) => {
    expect(parse(csvField(text))[0]).toEqual([`'${text}`]);
  },
);

test('numbers, also negative ones, stay numbers, and nothing is nothing', () => {
  expect([csvField(-3), csvField(null), csvField(undefined), csvField(false)]).toEqual([
    '-3',
    '',
    '',
    'false',
  ]);
});

test('any text comes back as it was, and starts with nothing that a spreadsheet runs', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string() })), (rows) => {
      const read = parse(csvFile(['a', 'b'], rows), { bom: true, columns: true }) as typeof rows;
      expect(read).toHaveLength(rows.length);
      read.forEach((row, index) => {
        for (const column of ['a', 'b'] as const) {
          expect(row[column]).not.toMatch(/^[=+\-@\t\r]/);
          const typed = rows[index]![column];
          expect([typed, `'${typed}`]).toContain(row[column]);
        }
      });
    }),
  );
});
