import { expect, test } from 'vitest';
import { benchmarksSql, readBenchmarks } from './benchmark-file.ts';

const HEADER = 'area,variable,category,count,source,date';
const areas = new Set(['north', 'E05000001']);
const read = (...lines: string[]) =>
  readBenchmarks('file.csv', [HEADER, ...lines].join('\r\n'), areas, '2026-11-22');
const sexes = (area: string) => [
  `${area},sex,female,512,"Census, by “us”",2021-03-21`,
  `${area},sex,male,488,"Census, by “us”",2021-03-21`,
];

test('areas, wards and the whole council are read, with a mark and either line ending', () => {
  const rows = read(...['north', 'E05000001', ''].flatMap(sexes));
  expect(rows).toHaveLength(6);
  expect(rows[0]).toEqual({
    ...{ area: 'north', variable: 'sex', category: 'female', count: 512 },
    ...{ source: 'Census, by “us”', date: '2021-03-21' },
  });
  const text = `\uFEFF${[HEADER, ...sexes('')].join('\n')}\n`;
  expect(readBenchmarks('f', text, areas, '2026-11-22')).toHaveLength(2);
});

test('a file of area, variable, category and count alone is read, and says whose figures these are', () => {
  const lines = ['area,variable,category,count', 'north,sex,female,512', 'north,sex,male,488'];
  expect(readBenchmarks('file.csv', lines.join('\n'), areas, '2026-11-22')[0]).toEqual({
    ...{ area: 'north', variable: 'sex', category: 'female', count: 512 },
    ...{ source: 'the council’s file “file.csv”', date: '2026-11-22' },
  });
});

test.each([
  ['north,height,tall,5,Us,2021-03-21', 'line 2: variable “height” is not one of age_group, sex'],
  ['north,sex,women,5,Us,2021-03-21', 'line 2: category “women” is not one of female, male.'],
  ['north,sex,male,"1,234",Us,2021-03-21', 'line 2: count “1,234” is not a whole number'],
  ['north,sex,male,-3,Us,2021-03-21', 'line 2: count “-3” is not a whole number'],
  ['north,sex,male,5,,2021-03-21', 'line 2: source is empty.'],
  ['north,sex,male,5,Us,21/03/2021', 'line 2: date “21/03/2021” is not a day as in 2021-03-21.'],
  ['nowhere,sex,male,5,Us,2021-03-21', 'line 2: area “nowhere” is neither an area’s address'],
  ['north,sex,male,5', 'line 2: not as many columns as the first row.'],
])('a bad row is told in a sentence with its line: %s', (line, said) => {
  expect(() => read(line)).toThrow(`file.csv, ${said}`);
});

test('a group twice, and a group that is missing beside others, are told', () => {
  expect(() => read(...sexes('north'), sexes('north')[1]!)).toThrow(
    'file.csv, line 4: the same group as on line 3.',
  );
  expect(() => read(sexes('')[0]!)).toThrow('file.csv: no row for sex male of the whole council.');
});

test('a file without rows, or without a column, is told', () => {
  expect(() => read()).toThrow('file.csv: there are no rows.');
  expect(() => readBenchmarks('file.csv', 'area,count\nnorth,5', areas, '2026-11-22')).toThrow(
    'file.csv, line 1: no column for variable, category.',
  );
});

test('nothing in the file can be more than a value of the seed', () => {
  const evil = `north,sex,female,1,"'); drop table public.staff; --",2021-03-21`;
  expect(benchmarksSql(read(evil, sexes('north')[1]!))).toContain(
    `'''); drop table public.staff; --', date '2021-03-21')`,
  );
});
