import { expect, it } from 'vitest';
import { instantIn } from './moments.ts';

it('reads a field by the clock of London, in summer and in winter', () => {
  expect(instantIn('2026-07-01T14:00', 'opens')).toBe('2026-07-01T13:00:00.000Z');
  expect(instantIn('2026-12-01T14:00', 'opens')).toBe('2026-12-01T14:00:00.000Z');
});

it('reads an empty field as nothing', () => {
  expect(instantIn('', 'closes')).toBeUndefined();
});
