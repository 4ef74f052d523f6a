/** An area (a…1) and another (a…2), and a consultation of both with one published version, open now. */
export const consultation = {
  id: 'd0000000-0000-4000-8000-000000000001',
  version: 'e0000000-0000-4000-8000-000000000001',
  areas: ['a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002'],
} as const;

/** @param definition the questions of its only version, as JSON. */
export const consultationSql = (definition: unknown) => `
  insert into public.sources (slug, name) values ('made-up', 'Made up for tests') on conflict do nothing;
  insert into public.neighbourhoods (id, slug, name, position, status, source)
  select ('a0000000-0000-4000-8000-00000000000' || n)::uuid, 'area-' || n, 'Area ' || n, 800 + n, 'live', 'made-up'
  from generate_series(1, 2) n;
  insert into public.consultations
    (id, slug, title, stage, opens_at, closes_at, report_by, retained_until, published_at)
  values ('${consultation.id}', 'made-up', 'Made up', 'published', now() - interval '1 day',
    now() + interval '30 days', current_date + 60, current_date + 90, now());
  insert into public.consultation_neighbourhoods
  select '${consultation.id}', ('a0000000-0000-4000-8000-00000000000' || n)::uuid from generate_series(1, 2) n;
  insert into public.consultation_versions (id, consultation_id, number, definition)
  values ('${consultation.version}', '${consultation.id}', 1, '${JSON.stringify(definition).replaceAll("'", "''")}');`;
