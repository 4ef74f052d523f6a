/** A made-up town on top of a council's own seeds. */
export interface TownSize {
  hubs: number;
  services: number;
}

/**
 * SQL that adds a town of this size: the same town every time, every word of it made up. Names,
 * streets and hours differ as real ones do, or the pages would compress better than a real town's.
 * Each service is at one hub, and one in ten at a few more.
 */
export function townSql({ hubs, services }: TownSize): string {
  return `
    insert into public.sources (slug, name) values ('bench', 'Made up for measuring');

    create temporary table bench_ward as
    select
      row_number() over (order by w.slug) - 1 as number, w.id as ward, m.neighbourhood_id,
      w.label_latitude as latitude, w.label_longitude as longitude
    from public.wards w
    join public.neighbourhood_wards m on m.ward_id = w.id
    where w.label_latitude is not null;

    -- Numbers from 0 to 1 that follow from what they are for.
    create function pg_temp.chance(purpose text, number bigint) returns double precision
    language sql immutable
    return ('x' || substr(md5(purpose || number), 1, 7))::bit(28)::int / 268435456.0;

    create function pg_temp.pick(words text[], purpose text, number bigint) returns text
    language sql immutable
    return words[1 + floor(pg_temp.chance(purpose, number) * cardinality(words))::int];

    insert into public.locations (
      id, slug, name, kind, ward_id, neighbourhood_id, address_1, city, postal_code,
      latitude, longitude, position_accuracy, position_source, bank_holidays, source
    )
    select
      private.stable_id('location', 'bench-' || n), 'bench-' || n,
      initcap(pg_temp.pick(array['oak', 'mill', 'river', 'abbey', 'harbour', 'station', 'garden',
        'castle', 'market', 'forge', 'meadow', 'chapel', 'bridge', 'orchard'], 'first', n)
        || ' ' || pg_temp.pick(array['field', 'side', 'gate', 'view', 'hill', 'park', 'lane',
        'green', 'dale', 'wood', 'point', 'cross'], 'second', n)) || ' '
        || pg_temp.pick(array['Community Hub', 'Library', 'Family Hub', 'Centre', 'Hall'], 'third', n)
        || ' ' || n,
      pg_temp.pick(array['hub', 'spoke', 'outreach', 'family_hub', 'library', 'partner_venue'],
        'kind', n),
      ward, neighbourhood_id,
      1 + floor(pg_temp.chance('house', n) * 180) || ' '
        || initcap(pg_temp.pick(array['ash', 'birch', 'cedar', 'elm', 'fern', 'hazel', 'ivy',
        'larch', 'maple', 'rowan'], 'street', n)) || ' '
        || pg_temp.pick(array['Road', 'Street', 'Avenue', 'Lane', 'Way'], 'road', n),
      'Benchton',
      'TS' || 1 + n % 8 || ' ' || n % 10 || chr(65 + (n * 7) % 26) || chr(65 + (n * 11) % 26),
      latitude + (pg_temp.chance('north', n) - 0.5) / 40,
      longitude + (pg_temp.chance('east', n) - 0.5) / 25,
      'building', 'bench', pg_temp.pick(array['closed', 'unknown', 'as_usual'], 'holiday', n), 'bench'
    from generate_series(1, ${hubs}) as n
    join bench_ward on number = n % (select count(*) from bench_ward);

    insert into public.schedules (location_id, byday, opens_at, closes_at, source)
    select
      private.stable_id('location', 'bench-' || n), days,
      make_time(8 + floor(pg_temp.chance('opens' || days, n) * 3)::int, 30 * (n % 2)::int, 0),
      make_time(12 + floor(pg_temp.chance('closes' || days, n) * 9)::int, 0, 0), 'bench'
    from generate_series(1, ${hubs}) as n, (values ('MO,WE,FR'), ('TU,TH'), ('SA')) as week (days)
    where pg_temp.chance('shut' || days, n) > 0.2;

    insert into public.location_facilities (location_id, facility, available, source)
    select private.stable_id('location', 'bench-' || n), slug, 'yes', 'bench'
    from generate_series(1, ${hubs}) as n, public.facilities
    where pg_temp.chance(slug, n) > 0.6;

    insert into public.services (id, slug, organization_id, name, description, source)
    select
      private.stable_id('service', 'bench-' || n), 'bench-' || n,
      (select id from public.organizations order by slug limit 1),
      'Service ' || n, 'Made up for measuring.', 'bench'
    from generate_series(1, ${services}) as n;

    insert into public.service_terms (service_id, term_id)
    select distinct private.stable_id('service', 'bench-' || n), term.id
    from generate_series(1, ${services}) as n
    join lateral (
      select t.id from public.taxonomy_terms t
      join public.taxonomies x on x.id = t.taxonomy_id
      where x.slug in ('need', 'team')
        and t.slug not in (
          select s.slug from public.help_areas h join public.taxonomy_terms s on s.id = h.need_term_id
          where h.sensitive
        )
      order by pg_temp.chance(t.slug, n) limit 2
    ) as term on true;

    insert into public.service_at_locations (id, service_id, location_id, source)
    select
      private.stable_id('service-at-location', n || '-' || copy),
      private.stable_id('service', 'bench-' || n),
      private.stable_id('location', 'bench-' || 1 + (n + copy * 37) % ${hubs}), 'bench'
    from generate_series(1, ${services}) as n, generate_series(0, 3) as copy
    where copy = 0 or (n % 10 = 0 and copy < ${hubs});
  `;
}
