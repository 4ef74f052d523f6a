import { expect, test } from 'vitest';
import {
  answersAbout,
  asArguments,
  placesOf,
  readPeople,
  standing,
  type Person,
} from './people.ts';

const person: Person = {
  id: 'p',
  name: 'Ann',
  email: 'ann@council.example',
  role: 'navigator',
  organization_id: null,
  neighbourhoods: ['n', 'e'],
  wards: [],
  all_neighbourhoods: false,
  demonstration: false,
  invited_at: '2026-11-02T09:00:00+00:00',
  signed_in_at: null,
  removed_at: null,
  version: 1,
};

test('somebody is invited until they have come', () => {
  expect(standing(person)).toBe('invited');
  expect(standing({ ...person, signed_in_at: '2026-11-03T09:00:00+00:00' })).toBe('here');
});

test('somebody invited again has to come again', () => {
  expect(standing({ ...person, signed_in_at: '2026-11-01T09:00:00+00:00' })).toBe('invited');
});

test('somebody removed is removed, whatever else', () => {
  const left = {
    signed_in_at: '2026-11-03T09:00:00+00:00',
    removed_at: '2026-11-04T09:00:00+00:00',
  };
  expect(standing({ ...person, ...left })).toBe('removed');
});

test('places are named, and everywhere is one', () => {
  const names = new Map([
    ['n', 'North'],
    ['e', 'East'],
  ]);
  expect(placesOf(person, names, 'Everywhere')).toBe('North, East');
  expect(placesOf({ ...person, all_neighbourhoods: true }, names, 'Everywhere')).toBe('Everywhere');
});

test('no organisation is sent where none was chosen', () => {
  expect(asArguments(answersAbout(person))).not.toHaveProperty('organization_id');
  expect(asArguments({ ...answersAbout(person), organization_id: 'o' })).toMatchObject({
    organization_id: 'o',
  });
});

test('rows of another shape are not taken', () => {
  expect(() => readPeople([{ ...person, version: '1' }])).toThrow();
});
