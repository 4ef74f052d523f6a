import { expect, test } from 'vitest';
import words from '../../messages/en/gateway.json' with { type: 'json' };
import { leadOption } from './lead-option.ts';

const lead = {
  id: '1',
  name: 'Ann',
  role: 'navigator',
  leads: 3,
  capacity: null,
  away_until: null,
  covered_by: null,
  works_here: true,
};
const told = (more: object) => leadOption({ ...lead, ...more }, words.assign, 'en-GB');

test('a lead is told by how much they carry', () => {
  expect(told({})).toBe('Ann – leads 3');
  expect(told({ capacity: 5 })).toBe('Ann – leads 3 of 5');
});

test('and by what speaks against them', () => {
  expect(told({ away_until: '2026-11-30', works_here: false })).toBe(
    'Ann – leads 3, away until 30 November 2026, works in another area',
  );
});
