import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('puts values into the places named for them', () => {
  expect(fill('{opens} to {closes}', { opens: '9am', closes: '5pm' })).toBe('9am to 5pm');
});

it('chooses the plural form by count', () => {
  const minutes = { one: '{count} minute', other: '{count} minutes' };
  expect(fill(minutes, { count: 1 }, 'en-GB')).toBe('1 minute');
  expect(fill(minutes, { count: 2 }, 'en-GB')).toBe('2 minutes');
});

it('follows the plural rules of the language', () => {
  const minutes = {
    one: '{count} minuta',
    few: '{count} minuty',
    many: '{count} minut',
    other: '',
  };
  expect([1, 3, 5].map((count) => fill(minutes, { count }, 'pl'))).toEqual([
    '1 minuta',
    '3 minuty',
    '5 minut',
  ]);
});

it('leaves alone what a value holds', () => {
  expect(fill('Closed: {reason}', { reason: '{name} $& <b>' })).toBe('Closed: {name} $& <b>');
});

it('refuses to leave a placeholder unfilled', () => {
  expect(() => fill('Opens {when}', {})).toThrow('No when: Opens {when}');
});
