/** Two neighbourhoods (ids a…1 and a…2) and two themes (b…1 and b…2) to raise things in. */
export const priorityPlacesSql = `
  insert into public.sources (slug, name) values ('made-up', 'Made up for tests') on conflict do nothing;
  insert into public.neighbourhoods (id, slug, name, position, status, source)
  select ('a0000000-0000-4000-8000-00000000000' || n)::uuid, 'area-' || n, 'Area ' || n, 800 + n, 'live', 'made-up'
  from generate_series(1, 2) n;
  insert into public.themes (id, slug, position, name, lead, source)
  select ('b0000000-0000-4000-8000-00000000000' || n)::uuid, 'theme-' || n, 800 + n, 'Theme ' || n, 'Tests', 'made-up'
  from generate_series(1, 2) n;`;

/** The id of a numbered priority, 1 to 9. */
export const priorityId = (number: number) => `c0000000-0000-4000-8000-00000000000${number}`;
