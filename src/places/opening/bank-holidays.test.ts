import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import {
  bankHolidayOn,
  bankHolidays,
  bankHolidaysBetween,
  bankHolidaysRunOut,
} from './bank-holidays.ts';
import { dateAt } from './london-time.ts';

it('lists the same days and names as date-holidays for England, substitute days too', () => {
  const england = new Holidays('GB', 'ENG');
  const years = [...new Set(Object.keys(bankHolidays).map((date) => Number(date.slice(0, 4))))];
  const expected = years
    .flatMap((year) => england.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => [date.slice(0, 10), name.replace("'", '’')]);
  expect(years).toEqual([2025, 2026, 2027, 2028]);
  expect(Object.entries(bankHolidays)).toEqual(expected);
});

it('names the bank holiday of a date, and none on an ordinary day', () => {
  expect(bankHolidayOn('2026-12-28')).toBe('Boxing Day (substitute day)');
  expect(bankHolidayOn('2026-12-29')).toBeNull();
});

it('gives a page the days it needs, both ends included', () => {
  expect(bankHolidaysBetween('2026-12-25', '2026-12-28')).toEqual({
    '2026-12-25': 'Christmas Day',
    '2026-12-26': 'Boxing Day',
    '2026-12-28': 'Boxing Day (substitute day)',
  });
});

it('asks for the next years when fewer than six months remain', () => {
  expect(bankHolidaysRunOut('2028-06-26')).toBeNull();
  expect(bankHolidaysRunOut('2028-06-27')).toBe(
    'Bank holidays are listed only until 2028-12-26, less than six months from 2028-06-27. ' +
      'Add the next years from https://www.gov.uk/bank-holidays to src/places/opening/bank-holidays.json.',
  );
});

it('has at least six months of bank holidays today', () => {
  const advice = bankHolidaysRunOut(dateAt(Date.now()));
  expect(advice, advice ?? '').toBeNull();
});
