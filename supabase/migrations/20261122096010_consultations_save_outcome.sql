-- Writing an outcome, correcting a published one, and putting a consultation away once it has one.

create function private.outcome_points(field text, points jsonb, second text)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  result jsonb := '[]';
  point jsonb;
  what text;
  other text;
begin
  if coalesce(jsonb_typeof(points), '') <> 'array' or jsonb_array_length(points) > 30 then
    perform private.refuse_answer(field, 'malformed', 'Nothing was stored, because a list is not one, or is too long.');
  end if;
  for point in select jsonb_array_elements(points) loop
    if jsonb_typeof(point) <> 'object' then
      perform private.refuse_answer(field, 'malformed', 'Nothing was stored, because a list is not one, or is too long.');
    end if;
    what := private.plan_words(field, point ->> 'what', 1000);
    other := private.plan_words(field, point ->> second, 1000, false);
    if second = 'by' and (
      other !~ '^20[0-9]{2}-[0-9]{2}-[0-9]{2}$' or private.refusal(other, 'date') is not null
    ) then
      perform private.refuse_answer(field, 'malformed', 'Nothing was stored, because a date is not one.');
    end if;
    result := result || jsonb_build_array(jsonb_build_object('what', what, second, coalesce(other, '')));
  end loop;
  return result;
end
$$;

create function private.outcome_to_change(consultation uuid, seen integer)
returns public.consultations
language plpgsql
set search_path = ''
as $$
declare
  it public.consultations;
begin
  perform private.require_for_consultation('edit_consultations', consultation);
  select c.* into it from public.consultations c where c.id = consultation for update;
  perform private.require_version(seen, coalesce((
    select o.version from public.consultation_outcomes o where o.consultation_id = consultation
  ), 0));
  return it;
end
$$;

create function public.save_outcome(
  consultation uuid, version integer, heard text, will_change jsonb, will_not_change jsonb,
  questions text[], actions uuid[], priorities uuid[]
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.consultations := private.outcome_to_change(consultation, version);
  heard_words text := coalesce(private.plan_words('heard', heard, 8000, false), '');
  changes jsonb := private.outcome_points('will_change', will_change, 'by');
  refusals jsonb := private.outcome_points('will_not_change', will_not_change, 'why');
  chosen text[];
begin
  if it.stage = 'draft' then
    perform private.refuse_answer('stage', 'draft', 'It has not been opened yet, so nothing can have come of it.');
  elsif it.stage = 'archived' then
    perform private.refuse_answer('stage', 'archived', 'It is archived. What is wrong in it, say in a correction.');
  end if;
  select coalesce(array_agg(distinct q), '{}') into chosen from unnest(questions) q;
  if exists (
    select from unnest(chosen) q
    where q is null or not exists (
      select from public.consultation_versions v
      where v.consultation_id = it.id
        and jsonb_path_exists(v.definition, '$.pages[*].items[*] ? (@.id == $id)', jsonb_build_object('id', q))
    )
  ) then
    perform private.refuse_answer('questions', 'unknown', 'Nothing was stored, because a question is not one of this consultation.');
  end if;
  if exists (
    select from unnest(actions) a
    where not exists (
      select from public.published_plan_actions p
      join public.plan_actions known on known.id = p.id
      join public.consultation_neighbourhoods n
        on n.neighbourhood_id = known.neighbourhood_id and n.consultation_id = it.id
      where p.id = a
    )
  ) then
    perform private.refuse_answer('actions', 'unknown', 'Nothing was stored, because an action is not public, or of another area.');
  end if;
  if exists (
    select from unnest(priorities) p
    where not exists (
      select from public.priorities known
      join public.consultation_neighbourhoods n
        on n.neighbourhood_id = known.neighbourhood_id and n.consultation_id = it.id
      where known.id = p and known.state = 'published'
    )
  ) then
    perform private.refuse_answer('priorities', 'unknown', 'Nothing was stored, because something a resident said is not public, or of another area.');
  end if;

  insert into public.consultation_outcomes as o
    (consultation_id, heard, will_change, will_not_change, questions)
  values (it.id, heard_words, changes, refusals, chosen)
  on conflict on constraint consultation_outcomes_pkey do update set
    heard = excluded.heard, will_change = excluded.will_change,
    will_not_change = excluded.will_not_change, questions = excluded.questions,
    version = o.version + 1;
  delete from public.consultation_outcome_links l
  where l.consultation_id = it.id
    and (l.action_id = any (coalesce(actions, '{}')) or l.priority_id = any (coalesce(priorities, '{}')))
      is not true;
  insert into public.consultation_outcome_links (consultation_id, action_id, priority_id)
  select it.id, a, null from unnest(actions) a where a is not null
  union
  select it.id, null, p from unnest(priorities) p where p is not null
  on conflict do nothing;
  return jsonb_build_object('version', (
    select o.version from public.consultation_outcomes o where o.consultation_id = it.id
  ));
end
$$;

create function public.add_correction(consultation uuid, words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me constant uuid := private.require_for_consultation('edit_consultations', consultation);
  correction constant text := private.plan_words('words', words, 2000);
  latest integer;
  correction_id uuid;
begin
  select max(r.number) into latest
  from public.consultation_records r where r.consultation_id = add_correction.consultation;
  if latest is null then
    perform private.refuse_answer('stage', 'not_published', 'Nothing is published that could be corrected.');
  end if;
  insert into public.consultation_corrections (consultation_id, record_number, words, corrected_by)
  values (consultation, latest, correction, me)
  returning id into correction_id;
  perform private.publish();
  return jsonb_build_object('id', correction_id);
end
$$;

create function public.archive_consultation(id uuid, version integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.consultations := private.consultation_to_change(id, version);
begin
  if not exists (select from public.consultation_records r where r.consultation_id = it.id) then
    perform private.refuse_answer('outcome', 'missing',
      'It cannot be archived yet: people have not been told what came of it.');
  end if;
  if it.stage <> 'archived' then
    update public.consultations c
    set stage = 'archived', archived_at = now(), version = c.version + 1
    where c.id = it.id
    returning c.* into it;
    perform private.publish();
  end if;
  return jsonb_build_object('stage', it.stage, 'version', it.version);
end
$$;

revoke execute on function public.save_outcome, public.add_correction, public.archive_consultation from public;
grant execute on function public.save_outcome, public.add_correction, public.archive_consultation to authenticated;

comment on function private.outcome_points(text, jsonb, text) is
  'A list of what will or will not change as it is stored, or 400.';
comment on function private.outcome_to_change(uuid, integer) is
  'The consultation, locked, for somebody who may write its outcome and has seen the latest (0: there is none yet); 403, 404 or 409.';
comment on function public.save_outcome(uuid, integer, text, jsonb, jsonb, text[], uuid[], uuid[]) is
  'Keeps what staff are writing about what came of a consultation, also when it is not whole yet. Version 0 when nothing was written before.';
comment on function public.add_correction(uuid, text) is
  'Says what is wrong in the latest published record, for everybody to read beside it.';
comment on function public.archive_consultation(uuid, integer) is
  'Puts a consultation away; refused until its outcome is published.';
