-- How many people there are of each group, to see whom a consultation does not hear.

create table public.population_benchmarks (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid references public.neighbourhoods on delete cascade,
  ward_id uuid references public.wards on delete cascade,
  variable text not null,
  category text not null,
  people public.people_count not null,
  source text not null check (source ~ '\S' and char_length(source) <= 200),
  counted_on date not null,
  demonstration boolean not null default false,
  unique nulls not distinct (neighbourhood_id, ward_id, variable, category),
  check (num_nonnulls(neighbourhood_id, ward_id) <= 1),
  constraint unknown_category check (category = any (case variable
    when 'age_group' then
      array['under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over']
    when 'sex' then array['female', 'male']
    when 'ethnic_group' then array['asian', 'black', 'mixed', 'white', 'other']
    when 'disability' then array['yes_a_lot', 'yes_a_little', 'no']
    else '{}'
  end))
);

create index on public.population_benchmarks (ward_id);

alter table public.population_benchmarks enable row level security;
revoke all on public.population_benchmarks from anon, authenticated;

create function public.whom_a_consultation_asks(consultation uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  asked uuid[];
  wards uuid[];
begin
  perform private.require_for_consultation('read_results', consultation);
  asked := array(
    select n.neighbourhood_id from public.consultation_neighbourhoods n
    where n.consultation_id = whom_a_consultation_asks.consultation
  );
  wards := array(
    select x.ward_id from public.neighbourhood_wards x
    where x.neighbourhood_id = any (asked) and x.valid_to is null
  );
  return jsonb_build_object(
    'areas', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', n.id, 'name', n.name, 'wards', (
          select coalesce(jsonb_agg(w.slug order by w.slug), '[]')
          from public.neighbourhood_wards x join public.wards w on w.id = x.ward_id
          where x.neighbourhood_id = n.id and x.valid_to is null
        )
      ) order by n.position), '[]')
      from public.neighbourhoods n where n.id = any (asked)
    ),
    'asks_everybody', not exists (
      select from public.neighbourhoods n where n.status in ('live', 'pilot') and n.id <> all (asked)
    ),
    'people', (
      select coalesce(jsonb_agg(jsonb_build_array(
        b.neighbourhood_id, w.slug, b.variable, b.category, b.people, b.source, b.at, b.demonstration
      ) order by b.variable, b.category, b.neighbourhood_id, w.slug), '[]')
      from (
        select p.neighbourhood_id, p.ward_id, p.variable, p.category, p.people::integer, p.source,
          p.counted_on::text as at, p.demonstration
        from public.population_benchmarks p
        where p.neighbourhood_id = any (asked) or p.ward_id = any (wards)
          or num_nonnulls(p.neighbourhood_id, p.ward_id) = 0
        union all
        (
          select distinct on (f.ward_id)
            null::uuid, f.ward_id, 'population', 'everybody', f.value::integer, s.name, f.period, false
          from public.figures f join public.sources s on s.slug = f.source
          where f.measure = 'population' and f.unit = 'people' and f.ward_id = any (wards)
          order by f.ward_id, f.checked_on desc nulls last, f.period desc
        )
      ) b
      left join public.wards w on w.id = b.ward_id
    )
  );
end
$$;

revoke execute on function public.whom_a_consultation_asks from public;
grant execute on function public.whom_a_consultation_asks to authenticated;

comment on table public.population_benchmarks is
  'How many people of a group live in an area, a ward or (neither set) the whole council area. Loaded from a file: docs/population-benchmarks.md.';
comment on column public.population_benchmarks.variable is
  'What people are told apart by: age_group, sex, ethnic_group or disability, as forms ask it.';
comment on column public.population_benchmarks.source is 'Who counted, as people read it.';
comment on column public.population_benchmarks.demonstration is 'Made up for demonstration.';
comment on function public.whom_a_consultation_asks(uuid) is
  'The areas that a consultation asks with their wards, whether these are all there are, and how many people live there: [area, ward, variable, category, people, source, date, made up], areas by id and wards by slug; population, everybody from the figures about wards.';
