import { describe, expect, it } from 'vitest';
import type { Spot } from '../find-my-neighbourhood/distance.ts';
import { byDistance, byName, nearness } from './hub-order.ts';

const acklam: Spot = { latitude: 54.5461, longitude: -1.2463 };
const northOrmesby: Spot = { latitude: 54.5707, longitude: -1.2096 };

describe('the order of places', () => {
  it('says distances as people do', () => {
    expect(nearness(4)).toEqual({ unit: 'metres', count: 100 });
    expect(nearness(749)).toEqual({ unit: 'metres', count: 700 });
    expect(nearness(1609)).toEqual({ unit: 'miles', count: 1 });
    expect(nearness(2400)).toEqual({ unit: 'miles', count: 1.5 });
  });

  it('puts the nearest first and places not on the map last, by name', () => {
    const places = [
      { name: 'Zed', position: null },
      { name: 'North Ormesby', position: northOrmesby },
      { name: 'Abbey', position: null },
      { name: 'Acklam', position: acklam },
    ];
    expect(byDistance(places, acklam, 'en').map(({ name }) => name)).toEqual([
      'Acklam',
      'North Ormesby',
      'Abbey',
      'Zed',
    ]);
  });

  it('orders names as readers do', () => {
    const places = ['hub 10', 'Hub 2', 'école', 'Zoo'].map((name) => ({ name, position: null }));
    expect(byName(places, 'en').map(({ name }) => name)).toEqual([
      'école',
      'Hub 2',
      'hub 10',
      'Zoo',
    ]);
  });
});
