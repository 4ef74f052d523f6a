import { expect, test } from 'vitest';
import { cellsOf, pointsByWard } from './points-by-ward.ts';

const count = (answer: string, responses: number | null, breakdown = '') => ({
  ...{ question: 'where', answer, breakdown, part: '', responses },
});
const square = (name: string, west: number) => ({
  name,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 54],
        [west + 1, 54],
        [west + 1, 55],
        [west, 55],
        [west, 54],
      ],
    ],
  },
});

test('cells of the map are told apart from areas, and hidden ones are none', () => {
  const counts = [
    count('', 20),
    count('54.575,-1.236', 8),
    count('north', 5),
    count('54.6,-1.2', null),
  ];
  expect(cellsOf('where', counts)).toEqual([{ latitude: 54.575, longitude: -1.236, people: 8 }]);
  expect(cellsOf('other', counts)).toEqual([]);
});

test('a point is in the ward that the middle of its cell is in', () => {
  const cells = [
    { latitude: 54.5, longitude: -1.5, people: 5 },
    { latitude: 54.6, longitude: -1.5, people: 6 },
    { latitude: 54.5, longitude: -0.001, people: 12 },
    { latitude: 54.5, longitude: 7, people: 5 },
  ];
  expect(
    pointsByWard(cells, [square('West', -2), square('Middle', -1), square('East', 0)]),
  ).toEqual([
    { ward: 'East', points: 12 },
    { ward: 'West', points: 11 },
    { ward: '', points: 5 },
  ]);
});
