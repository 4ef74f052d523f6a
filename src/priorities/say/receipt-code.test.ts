import { expect, test } from 'vitest';
import { readCode } from './receipt-code.ts';

const alphabet = '23456789ABCDEFGHJKMNPQRTVWXYZ';
// Given by the database.
const codes = ['2HNG-H3P3-A3Q4', 'XAFN-FBBC-GK5K'];

test.each(codes)('%s is a code', (code) => {
  expect(readCode(code)).toBe(code);
});

test.each([
  '2hng-h3p3-a3q4',
  ' 2HNG H3P3 A3Q4 ',
  '2HNGH3P3A3Q4',
  '2hng–h3p3—a3q4.',
  '2 H N G/H3P3/A3Q4',
])('it may be typed as %j', (typed) => {
  expect(readCode(typed)).toBe('2HNG-H3P3-A3Q4');
});

test('an S is read as the 5 that it looks like', () => {
  expect(readCode('XAFN-FBBC-GKSK')).toBe('XAFN-FBBC-GK5K');
});

test.each(codes)('every single wrong letter in %s is noticed', (code) => {
  const letters = code.replaceAll('-', '');
  const slips = [...letters].flatMap((right, index) =>
    [...alphabet]
      .filter((wrong) => wrong !== right)
      .map((wrong) => letters.slice(0, index) + wrong + letters.slice(index + 1)),
  );
  expect(slips).toHaveLength(12 * 28);
  expect(slips.filter((slip) => readCode(slip))).toEqual([]);
});

test.each(codes)('any two letters of %s that changed places are noticed', (code) => {
  const letters = [...code.replaceAll('-', '')];
  for (let one = 0; one < letters.length; one++) {
    for (let other = one + 1; other < letters.length; other++) {
      if (letters[one] === letters[other]) continue;
      const slip = letters.with(one, letters[other]!).with(other, letters[one]!);
      expect(readCode(slip.join('')), `${one} and ${other}`).toBeUndefined();
    }
  }
});

test.each([
  '',
  '-',
  '2HNG-H3P3-A3Q',
  '2HNG-H3P3-A3Q44',
  '0HNG-H3P3-A3Q4',
  'IHNG-H3P3-A3Q4',
  '👋'.repeat(12),
])('%j is not one', (typed) => {
  expect(readCode(typed)).toBeUndefined();
});
