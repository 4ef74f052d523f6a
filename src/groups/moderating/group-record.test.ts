import { expect, test } from 'vitest';
import { answersAbout, isDue, toldWords, type GroupRecord } from './group-record.ts';

const group = {
  name: 'Knitters',
  neighbourhood_id: 'n1',
  location_id: null,
  place: null,
  email: 'knit@example.org',
  agreed: true,
} as GroupRecord;

test('a group is due for its check a month before its page says so', () => {
  const checked = (checked_on: string) => ({ state: 'published', checked_on });
  expect(isDue(checked('2025-12-22'), '2026-11-22')).toBe(false);
  expect(isDue(checked('2025-12-21'), '2026-11-22')).toBe(true);
  expect(isDue({ state: 'taken_down', checked_on: '2020-01-01' }, '2026-11-22')).toBe(false);
  expect(isDue({ state: 'published', checked_on: null }, '2026-11-22')).toBe(false);
});

test('the form has a text for everything, and the area by its slug', () => {
  const areas = [{ id: 'n1', slug: 'north' }];
  expect(answersAbout(group, areas)).toMatchObject({
    neighbourhood: 'north',
    hub: '',
    place: '',
    group_email: 'knit@example.org',
    agreed: true,
  });
  expect(answersAbout(group, []).neighbourhood).toBe('');
});

test('what was told is shown by field, and nothing where nothing was changed', () => {
  expect(toldWords({ told: { name: 'Knitting', place: null } })).toEqual({ name: 'Knitting' });
  expect(toldWords({ told: null })).toEqual({});
});
