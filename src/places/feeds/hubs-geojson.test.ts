import { describe, expect, it } from 'vitest';
import { hubsGeoJson } from './hubs-geojson.ts';
import { samplePlace } from './samples.ts';

describe('the map of hubs', () => {
  it('has longitude before latitude, as RFC 7946 wants', () => {
    const [feature] = hubsGeoJson([samplePlace()]).features;
    expect(feature).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-1.25, 54.5] },
      properties: { name: 'Mill Lane Library', postal_code: 'ZE1 1AA', lift: 'partly' },
    });
  });

  it('leaves out a place that is not known to the door', () => {
    const unknown = { latitude: null, longitude: null, position_accuracy: null };
    const hubs = [samplePlace({ position_accuracy: 'ward' }), samplePlace(unknown)];
    expect(hubsGeoJson(hubs)).toEqual({ type: 'FeatureCollection', features: [] });
  });
});
