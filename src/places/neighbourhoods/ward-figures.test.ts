import { expect, test } from 'vitest';
import type { Figure, Ward } from '../areas.schema.ts';
import { wardFigures } from './ward-figures.ts';

const ward = (slug: string) => ({ slug, name: slug }) as Ward;
const figure = (of: string, measure: string, value: number, unit: Figure['unit']) =>
  ({ ward: of, measure, value, unit, period: '2020' }) as Figure;

test('people are added up across the wards of an area', () => {
  const figures = [
    figure('a', 'population', 100, 'people'),
    figure('b', 'population', 20, 'people'),
  ];
  expect(wardFigures([ward('a'), ward('b')], figures).measures).toEqual([
    { measure: 'population', unit: 'people', period: '2020', total: 120 },
  ]);
});

test('a total is not claimed while one ward has no figure', () => {
  const figures = [figure('a', 'population', 100, 'people')];
  const { measures, rows } = wardFigures([ward('a'), ward('b')], figures);
  expect(measures[0]?.total).toBeNull();
  expect(rows[1]?.values).toEqual([null]);
});

test('percentages are never added up', () => {
  const figures = [figure('a', 'claimants', 3, 'percent'), figure('b', 'claimants', 5, 'percent')];
  expect(wardFigures([ward('a'), ward('b')], figures).measures[0]?.total).toBeNull();
});

test('figures of other areas stay out', () => {
  const figures = [figure('elsewhere', 'population', 100, 'people')];
  expect(wardFigures([ward('a')], figures)).toMatchObject({ measures: [], rows: [{ values: [] }] });
});
