-- Who leads a case. A full caseload or somebody who is away needs a reason: nobody is left unseen.

create index on public.cases (lead_id) where state <> 'closed' and merged_into is null;

create view private.case_leads
with (security_barrier = true)
as
select
  s.id, s.name, s.role, s.email, s.all_neighbourhoods, l.capacity,
  cover.name as covered_by, case when cover.id is not null then l.covered_until end as away_until
from public.staff s
left join public.caseloads l on l.staff_id = s.id
left join public.staff cover
  on cover.id = l.covered_by and private.today() between l.covered_from and l.covered_until
where s.removed_at is null
  and exists (
    select from private.role_actions a where a.role = s.role and a.action = 'lead_cases'
  );

create function private.leads(staff_id uuid)
returns integer
language sql
stable
set search_path = ''
as $$
  select count(*)::integer from public.cases c
  where c.lead_id = leads.staff_id and c.state <> 'closed' and c.merged_into is null
$$;

create function private.works_in(staff_id uuid, neighbourhood uuid)
returns boolean
language sql
stable
set search_path = ''
as $$
  select neighbourhood is null
    or exists (select from public.staff s where s.id = works_in.staff_id and s.all_neighbourhoods)
    or exists (
      select from public.staff_neighbourhoods n
      where n.staff_id = works_in.staff_id and n.neighbourhood_id = works_in.neighbourhood
    )
$$;

create function private.lead_problem(lead uuid, neighbourhood uuid)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  person private.case_leads := (select l from private.case_leads l where l.id = lead_problem.lead);
  load constant integer := private.leads(lead);
begin
  return case
    when load >= person.capacity
      then format('%s already leads %s of at most %s cases.', person.name, load, person.capacity)
    when person.away_until is not null
      then format(
        '%s is away until %s, and %s stands in.', person.name,
        to_char(person.away_until, 'FMDD FMMonth YYYY'), person.covered_by
      )
    when not private.works_in(person.id, neighbourhood)
      then format('%s does not work in this area.', person.name)
  end;
end
$$;

create function private.check_lead(found_case public.cases, lead uuid, words text)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  problem text;
begin
  if not exists (select from private.case_leads l where l.id = check_lead.lead) then
    raise exception using
      errcode = 'PT400', message = 'Choose somebody from the list.', detail = 'lead:unknown';
  end if;
  if coalesce(words, '') ~ '\S' then
    return;
  end if;
  problem := private.lead_problem(lead, found_case.neighbourhood_id);
  if problem is not null then
    raise exception using
      errcode = 'PT400', detail = 'words:missing',
      message = problem || ' Say why this is theirs all the same, or choose somebody else.';
  end if;
end
$$;

create function private.led_again(found_case public.cases, lead uuid)
returns uuid
language plpgsql
set search_path = ''
as $$
declare
  problem text;
begin
  if not exists (select from private.case_leads l where l.id = led_again.lead) then
    return null;
  end if;
  -- Whoever takes up again what is theirs knows how much they have.
  if lead = any (private.leads_i_stand_for()) then
    return lead;
  end if;
  perform from public.caseloads l where l.staff_id = led_again.lead for update;
  problem := private.lead_problem(lead, found_case.neighbourhood_id);
  if problem is null then
    return lead;
  end if;
  perform private.add_case_entry(found_case.id, 'assigned', problem);
  return null;
end
$$;

create function public.assign_case(id uuid, seen integer, lead uuid default null, words text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_case constant public.cases := private.case_to_change(id, seen, 'assign');
  email text;
begin
  if found_case.state = 'closed' then
    perform private.refuse_case('closed');
  end if;
  perform private.check_case_words(words);
  if lead is null and coalesce(words, '') !~ '\S' then
    raise exception using
      errcode = 'PT400', message = 'Say why nobody leads this for now.', detail = 'words:missing';
  end if;
  if lead is not distinct from found_case.lead_id then
    raise exception using
      errcode = 'PT400', detail = 'lead:same',
      message = case when lead is null then 'Nobody leads this already.' else 'They lead this already.' end;
  end if;
  if lead is not null then
    -- One after the other: of two who fill the last place at once the second is told.
    perform from public.caseloads l where l.staff_id = assign_case.lead for update;
    perform private.check_lead(found_case, lead, words);
  end if;
  update public.cases c set
    lead_id = assign_case.lead,
    state = case when assign_case.lead is null then 'waiting' else 'open' end,
    apart = false,
    looked_at = coalesce(c.looked_at, now()),
    -- Whoever leads it has a next step from the first moment.
    next_step_at = coalesce(
      c.next_step_at,
      case
        when c.untried then c.respond_by
        else private.after_working_time(now(), interval '7 hours')
      end
    ),
    version = c.version + 1
  where c.id = assign_case.id;
  -- What is followed in this case is read by whoever leads it.
  update public.cases c set lead_id = assign_case.lead, version = c.version + 1
  where c.merged_into = assign_case.id;
  -- Whoever leads it meets the person.
  update public.case_appointments a set staff_id = assign_case.lead, version = a.version + 1
  where a.case_id = assign_case.id and a.state = 'planned' and a.at > now()
    and a.staff_id <> assign_case.lead;
  perform private.add_case_entry(id, 'assigned', words, colleague => lead);
  select s.email into email from public.staff s
  where s.id = assign_case.lead and s.id <> private.my_id();
  if email is not null then
    perform private.send_letter(
      email, 'Something new is yours in the workspace',
      format(E'%s is yours to lead from now on.\n\nSign in to the workspace to see what it is about%s.\n',
        found_case.reference,
        coalesce(': ' || nullif(private.site_origin(), '') || '/staff/cases/', ''))
    );
  end if;
  return jsonb_build_object('id', id, 'version', found_case.version + 1);
end
$$;

create function public.case_leads(neighbourhood uuid default null)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not private.may('read_cases') and not private.may('lead_cases') then
    perform private.require('work_gateway');
  end if;
  return (
    select coalesce(jsonb_agg(
      jsonb_build_object(
        'id', l.id, 'name', l.name, 'role', l.role, 'leads', private.leads(l.id),
        'capacity', l.capacity, 'away_until', l.away_until, 'covered_by', l.covered_by,
        'works_here', private.works_in(l.id, neighbourhood)
      ) order by l.name, l.id
    ), '[]')
    from private.case_leads l
  );
end
$$;

revoke execute on function public.assign_case, public.case_leads from public;
grant execute on function public.assign_case, public.case_leads to authenticated;

comment on view private.case_leads is
  'Everybody who may lead cases, how many they can, and who stands in for them today.';
comment on function private.leads(uuid) is 'How many cases somebody leads that are not closed.';
comment on function private.works_in(uuid, uuid) is
  'Whether somebody works in an area; in none that is known: everybody does.';
comment on function private.lead_problem(uuid, uuid) is
  'Why somebody who leads cases had better not lead one more in an area: full, away, or of another; null for nothing.';
comment on function private.led_again(public.cases, uuid) is
  'Who leads a case that goes on: whoever led it before; null, with why on its timeline, where they are full, away or of another area. Whoever asks for their own keeps it.';
comment on function private.check_lead(public.cases, uuid, text) is
  'Refuses with 400 who cannot lead cases; and without a reason who is full, away or of another area.';
comment on function public.assign_case(uuid, integer, uuid, text) is
  'Gives a case with the meetings that are planned to a lead, or (null) back to the queue, with a reason where the lead is full, away or of another area. By the gateway, the lead or the area''s manager. The new lead is told by a letter that names nothing.';
comment on function public.case_leads(uuid) is
  'Who may lead a case, by name, with how many each leads beside how many they can, and who is away.';
