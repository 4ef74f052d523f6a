import { describe, expect, it } from 'vitest';
import { hubJsonLd, serviceJsonLd } from './json-ld.ts';
import { samplePlace, sampleOrganization, sampleService } from './samples.ts';

const site = new URL('https://hearth.example/');
const hub = (rest: Parameters<typeof samplePlace>[0] = {}) =>
  JSON.parse(hubJsonLd(samplePlace(rest), { site, place: 'Milltown' }));
const service = (rest: Parameters<typeof sampleService>[0] = {}, type: 'council' | 'health') =>
  JSON.parse(
    serviceJsonLd(sampleService(rest), {
      organization: sampleOrganization({ type }),
      places: [samplePlace()],
      site,
    }),
  );

describe('a hub for search engines', () => {
  it('is what it is: a library, a civic building or a place', () => {
    expect(hub()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Library',
      name: 'Mill Lane Library',
      url: 'https://hearth.example/hubs/mill-lane-library/',
      address: { streetAddress: '1 Mill Lane', postalCode: 'ZE1 1AA', addressCountry: 'GB' },
      geo: { latitude: 54.5, longitude: -1.25 },
    });
    expect(hub({ kind: 'hub' })['@type']).toBe('CivicStructure');
    expect(hub({ kind: 'partner_venue' })['@type']).toBe('Place');
  });

  it('has the hours that somebody confirmed', () => {
    expect(hub().openingHoursSpecification).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        opens: '09:30',
        closes: '17:00',
        dayOfWeek: ['Monday', 'Friday'],
      },
    ]);
  });

  it('has no hours that are provisional or not known', () => {
    const provisional = { source: 'a-source', checked_on: null, provisional: true };
    expect(hub({ hours_provenance: provisional })).not.toHaveProperty('openingHoursSpecification');
    expect(hub({ hours_provenance: null })).not.toHaveProperty('openingHoursSpecification');
  });

  it('says on which dates it is closed', () => {
    const dated = [
      { starts_on: '2026-12-25', ends_on: '2026-12-28', reason: 'Christmas', intervals: [] },
    ];
    expect(
      hub({ opening_times: { ...samplePlace().opening_times, dated } })
        .specialOpeningHoursSpecification,
    ).toMatchObject([
      { opens: '00:00', closes: '00:00', validFrom: '2026-12-25', validThrough: '2026-12-28' },
    ]);
  });

  it('has no position when only its ward is known', () => {
    expect(hub({ position_accuracy: 'ward' })).not.toHaveProperty('geo');
  });
});

describe('a service for search engines', () => {
  it('is a government service only when the council offers it', () => {
    expect(service({}, 'council')).toMatchObject({
      '@type': 'GovernmentService',
      provider: { '@type': 'GovernmentOrganization', name: 'The Council' },
      audience: { suggestedMinAge: 18 },
      offers: { price: 0 },
    });
    expect(service({}, 'health')['@type']).toBe('Service');
  });

  it('does not claim to be free when nobody knows the cost', () => {
    expect(service({ cost: 'unknown' }, 'council')).not.toHaveProperty('offers');
  });
});

describe('a hostile name', () => {
  const hostile = '</script><script>alert(1)</script><!--';

  it('cannot end the script it stands in, and reads back unchanged', () => {
    const place = hubJsonLd(samplePlace({ name: hostile }), { site, place: hostile });
    const offered = serviceJsonLd(sampleService({ description: hostile }), {
      organization: sampleOrganization({ name: hostile }),
      places: [],
      site,
    });
    expect(place + offered).not.toContain('<');
    expect(JSON.parse(place).name).toBe(hostile);
    expect(JSON.parse(offered).provider.name).toBe(hostile);
  });
});
