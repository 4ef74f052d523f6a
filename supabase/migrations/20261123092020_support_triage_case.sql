-- What the gateway makes of a case: how much danger, what for, where and whose.

create function private.refuse_case(code text, field text default null)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  raise exception using
    errcode = case when field is null then 'PT409' else 'PT400' end,
    detail = coalesce(field || ':', '') || code,
    message = case coalesce(field || ':', '') || code
      when 'closed' then 'This case is closed. Open it again first. Nothing was stored.'
      when 'risk:unknown' then 'Say how much danger the person is in.'
      when 'neighbourhood:unknown' then 'Choose an area from the list.'
      when 'team:unknown' then 'Choose a team from the list.'
      when 'needs:missing' then 'Choose at least one thing that would help.'
      when 'needs:unknown' then 'Choose needs from the list.'
      when 'words:too_long' then 'Write 4,000 letters or fewer.'
      else 'Look at this again. Nothing was stored.'
    end;
end
$$;

create function private.check_case_words(words text)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if char_length(words) > 4000 then
    perform private.refuse_case('too_long', 'words');
  end if;
end
$$;

create function private.promised_within(needs uuid[], urgent boolean)
returns interval
language sql
stable
set search_path = ''
as $$
  select coalesce(
    min(case when urgent then n.respond_urgently_within else n.respond_within end), interval '7 hours'
  )
  from public.support_needs n
  where n.id = any (needs)
$$;

create function public.triage_case(
  id uuid, seen integer, risk text, neighbourhood uuid default null, team uuid default null,
  needs uuid[] default null, words text default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_case constant public.cases := private.case_to_change(id, seen);
  had constant uuid[] := array(select n.need_id from public.case_needs n where n.case_id = triage_case.id);
  wanted constant uuid[] := coalesce(needs, had);
  added uuid;
begin
  if found_case.state = 'closed' then
    perform private.refuse_case('closed');
  end if;
  if risk is null or private.refusal(risk, 'public.case_risk') is not null then
    perform private.refuse_case('unknown', 'risk');
  end if;
  if neighbourhood is not null and neighbourhood is distinct from found_case.neighbourhood_id
    and not exists (
      select from public.neighbourhoods n where n.id = triage_case.neighbourhood and n.status <> 'ended'
    )
  then
    perform private.refuse_case('unknown', 'neighbourhood');
  end if;
  if team is not null and not exists (select from public.support_teams t where t.id = triage_case.team) then
    perform private.refuse_case('unknown', 'team');
  end if;
  if cardinality(wanted) = 0 then
    perform private.refuse_case('missing', 'needs');
  end if;
  if exists (
    select from unnest(wanted) w where not exists (select from public.support_needs n where n.id = w)
  ) then
    perform private.refuse_case('unknown', 'needs');
  end if;
  perform private.check_case_words(words);

  delete from public.case_needs n where n.case_id = triage_case.id and n.need_id <> all (wanted);
  for added in
    insert into public.case_needs (case_id, need_id)
    select triage_case.id, w from unnest(wanted) w
    on conflict do nothing
    returning need_id
  loop
    perform private.add_case_entry(id, 'need_added', need => added);
  end loop;
  perform private.add_case_entry(id, 'triaged', words);
  update public.cases c set
    risk = triage_case.risk,
    neighbourhood_id = triage_case.neighbourhood,
    team_id = coalesce(
      triage_case.team, (private.routed(wanted, triage_case.neighbourhood)).team
    ),
    apart = false,
    looked_at = coalesce(c.looked_at, now()),
    -- A promise that somebody was given is never put off, only brought forward.
    respond_by = least(c.respond_by, private.after_working_time(
      now(),
      private.promised_within(wanted, triage_case.risk = 'immediate' or c.how_soon = 'today')
    )),
    version = c.version + 1
  where c.id = triage_case.id;
  return jsonb_build_object('id', id, 'version', found_case.version + 1);
end
$$;

revoke execute on function public.triage_case from public;
grant execute on function public.triage_case to authenticated;

comment on function private.refuse_case(text, text) is
  'Refuses a change of a case: with 400 for what is wrong about a field, with 409 for how the case stands.';
comment on function private.check_case_words(text) is 'Refuses with 400 words that are too long for a note.';
comment on function private.promised_within(uuid[], boolean) is
  'The shortest working time within which somebody with these needs hears from us.';
comment on function public.triage_case(uuid, integer, text, uuid, uuid, uuid[], text) is
  'Says how much danger somebody is in (immediate, high, standard), where they live (null: not known), what would help (null: as it is) and which team looks at it (null: where the rules send it). By the gateway, or the lead.';
