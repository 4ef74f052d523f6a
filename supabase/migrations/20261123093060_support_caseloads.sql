-- How many cases somebody can lead, and who stands in while they are away.

create function private.may_plan_for(person uuid)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  return private.may('work_gateway') or exists (
    select from unnest(private.areas_where_i_may('read_cases')) area
    where private.works_in(person, area)
  );
end
$$;

create function public.caseload_list()
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not private.may('read_cases') then
    perform private.require('lead_cases');
  end if;
  return (
    select coalesce(jsonb_agg(
      jsonb_build_object(
        'id', s.id, 'name', s.name, 'role', s.role, 'leads', private.leads(s.id),
        'capacity', l.capacity, 'covered_by', l.covered_by, 'cover', cover.name,
        'covered_from', l.covered_from, 'covered_until', l.covered_until,
        'version', coalesce(l.version, 0), 'is_me', s.id = private.my_id(),
        'may_plan', private.may_plan_for(s.id)
      ) order by s.name, s.id
    ), '[]')
    from private.case_leads s
    left join public.caseloads l on l.staff_id = s.id
    left join public.staff cover on cover.id = l.covered_by
  );
end
$$;

create function public.save_caseload(
  person uuid, seen integer, capacity integer default null, covered_by uuid default null,
  covered_from date default null, covered_until date default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  stored public.caseloads;
  may_plan boolean;
begin
  perform private.require(case when private.may('read_cases') then 'read_cases' else 'lead_cases' end);
  if not exists (select from private.case_leads s where s.id = person) then
    perform private.refuse_unknown();
  end if;
  may_plan := private.may_plan_for(person);
  -- Everybody may say who stands in for them; how much they can take is for whoever gives them cases.
  if not may_plan and person is distinct from private.my_id() then
    perform private.require('work_gateway');
  end if;
  select l.* into stored from public.caseloads l where l.staff_id = person for update;
  perform private.require_version(seen, coalesce(stored.version, 0));
  if not may_plan then
    if capacity is distinct from stored.capacity::integer then
      perform private.require('work_gateway');
    end if;
    capacity := coalesce(capacity, 200);
  end if;
  if capacity is null or capacity not between 0 and 200 then
    perform private.refuse_answer('capacity', 'out_of_range', 'Say how many cases they can lead: 0 to 200.');
  end if;
  if num_nonnulls(covered_by, covered_from, covered_until) not in (0, 3) then
    perform private.refuse_answer(
      case when covered_by is null then 'covered_by' when covered_from is null then 'covered_from' else 'covered_until' end,
      'missing', 'Say who stands in, from which day and until which.'
    );
  end if;
  if covered_by = person or covered_by is not null and not exists (
    select from private.case_leads s where s.id = save_caseload.covered_by
  ) then
    perform private.refuse_answer('covered_by', 'unknown', 'Choose a colleague who leads cases.');
  end if;
  if covered_until < covered_from or covered_until < private.today()
    or covered_until > private.today() + 366 or covered_from < private.today() - 366 then
    perform private.refuse_answer('covered_until', 'out_of_range', 'Choose a last day within a year, not before the first.');
  end if;
  insert into public.caseloads as l (staff_id, capacity, covered_by, covered_from, covered_until)
  values (person, capacity, covered_by, covered_from, covered_until)
  on conflict (staff_id) do update set
    capacity = excluded.capacity, covered_by = excluded.covered_by,
    covered_from = excluded.covered_from, covered_until = excluded.covered_until,
    version = l.version + 1;
  return jsonb_build_object('version', coalesce(stored.version, 0) + 1);
end
$$;

revoke execute on function public.caseload_list, public.save_caseload from public;
grant execute on function public.caseload_list, public.save_caseload to authenticated;

comment on function private.may_plan_for(uuid) is
  'Whether the person asking says how many cases somebody can lead: the gateway, and the manager of an area they work in.';
comment on function public.caseload_list() is
  'Everybody who leads cases, how many beside how many they can, and who stands in for them when.';
comment on function public.save_caseload is
  'Says how many cases somebody can lead, and who stands in from which day until which. The second may be said for oneself.';
