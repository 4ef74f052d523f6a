-- One area at a glance for whoever has ten minutes. Every number here costs the same however much
-- has ever been said: it looks at a stretch of an index, no further than a limit, or at a counter.

create function public.area_dashboard(neighbourhood uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require('read_dashboard', neighbourhood);
  wards uuid[];
  exact boolean;
  before_at timestamptz;
  since timestamptz;
begin
  if neighbourhood is null then
    raise exception using
      errcode = 'PT400', message = 'Choose an area.', detail = 'neighbourhood:missing';
  end if;
  wards := private.my_wards_alone(neighbourhood);
  -- Whoever may read each record needs no number hidden.
  exact := private.may('read_priorities', neighbourhood);
  before_at := private.visit(neighbourhood);
  since := coalesce(before_at, now() - interval '7 days');
  return jsonb_build_object(
    'area', (
      select jsonb_build_object('id', n.id, 'slug', n.slug, 'name', n.name)
      from public.neighbourhoods n where n.id = neighbourhood
    ),
    'at', now(),
    'exact', exact,
    'only_wards', wards is not null,
    'since', since,
    'first_visit', before_at is null,
    'waiting', private.dashboard_waiting(neighbourhood, wards, exact),
    'late', private.dashboard_late(neighbourhood),
    'said', private.dashboard_said(neighbourhood, wards, exact),
    'trends', private.dashboard_trends(neighbourhood, wards, exact),
    'moved', private.dashboard_moved(neighbourhood, wards, exact, since),
    'heard', case when private.may('edit_plans', neighbourhood) then private.dashboard_heard(neighbourhood) end,
    'by_ward', case when wards is not null then private.dashboard_wards(neighbourhood, wards) end
  );
end
$$;

revoke execute on function public.area_dashboard from public, anon;
grant execute on function public.area_dashboard to authenticated;

comment on function public.area_dashboard(uuid) is
  'One area at a glance: late, waiting, trends, and what moved since the caller''s visit before (a week ago on the first). Null in place of a number: fewer than five, or it would give such a number away; only for those who may not read the records themselves. Councillors get their wards'' numbers.';
