import { expect, test } from 'vitest';
import { overlaps, type Ask } from './overlaps.ts';

const now = Date.parse('2026-11-22T00:00:00Z');
const ask = (id: string, opens: string | null, closes: string | null, areas = ['north']): Ask => ({
  id,
  neighbourhoods: areas,
  opens_at: opens && `${opens}T00:00:00Z`,
  closes_at: closes && `${closes}T00:00:00Z`,
});
const found = (one: Ask, ...others: Ask[]) =>
  overlaps(one, others, now).map(({ other, areas }) => [other.id, ...areas].join(' '));
const mine = ask('mine', '2026-12-01', '2026-12-31', ['north', 'east']);

test('two that ask the same area at the same time overlap there', () => {
  expect(found(mine, ask('other', '2026-12-30', '2027-01-30', ['east', 'south']))).toEqual([
    'other east',
  ]);
});

test('one after the other, of other people, or the same one, does not', () => {
  expect(found(mine, ask('after', '2026-12-31', '2027-01-30'))).toEqual([]);
  expect(found(mine, ask('south', '2026-12-01', '2026-12-31', ['south']))).toEqual([]);
  expect(found(mine, mine)).toEqual([]);
});

test('one that says no day of opening opens now; one without an end overlaps with nothing', () => {
  expect(found(ask('mine', null, '2026-12-02'), ask('other', '2026-11-01', '2026-11-23'))).toEqual([
    'other north',
  ]);
  expect(found(mine, ask('draft', null, null))).toEqual([]);
});
