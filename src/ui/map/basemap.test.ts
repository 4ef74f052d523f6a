import { describe, expect, it } from 'vitest';
import { basemapFor, basemapOrigins } from './basemap.ts';

describe('the configured basemap', () => {
  it('calls nobody when it draws shapes', () => {
    const basemap = basemapFor({ provider: 'shapes', key: null });
    expect(basemap).toEqual({ kind: 'shapes' });
    expect(basemapOrigins(basemap)).toEqual([]);
  });

  it('says to OpenStreetMap, and to nobody else, which site asks', () => {
    expect(basemapFor({ provider: 'osm', key: null })).toMatchObject({
      referrerPolicy: 'strict-origin',
    });
    expect(basemapFor({ provider: 'os', key: 'a'.repeat(32) })).toMatchObject({
      referrerPolicy: false,
    });
  });

  it('names the one origin that the policy of the page must allow', () => {
    expect(basemapOrigins(basemapFor({ provider: 'osm', key: null }))).toEqual([
      'https://tile.openstreetmap.org',
    ]);
    expect(basemapOrigins(basemapFor({ provider: 'os', key: 'a'.repeat(32) }))).toEqual([
      'https://api.os.uk',
    ]);
    expect(basemapOrigins(basemapFor({ provider: 'pmtiles', key: '/map/town.pmtiles' }))).toEqual(
      [],
    );
  });

  it('credits whose map it is', () => {
    expect(basemapFor({ provider: 'osm', key: null })).toMatchObject({
      attribution: expect.stringContaining('OpenStreetMap contributors'),
    });
    expect(basemapFor({ provider: 'os', key: 'a'.repeat(32) })).toMatchObject({
      attribution: expect.stringContaining('OS data © Crown copyright'),
    });
  });

  it.each([
    ['os', null, 'map.key is not the key of an OS Maps API project'],
    ['os', 'not a key', 'map.key is not the key of an OS Maps API project'],
    ['pmtiles', null, 'set it to a path such as /map/town.pmtiles'],
    ['pmtiles', 'http://elsewhere/town.pmtiles', 'set it to a path such as /map/town.pmtiles'],
    ['osm', 'abc', 'set map.key to null'],
    ['shapes', 'abc', 'set map.key to null'],
  ] as const)('stops the build for provider %s with key %s', (provider, key, message) => {
    expect(() => basemapFor({ provider, key })).toThrow(message);
  });
});
