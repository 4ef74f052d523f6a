-- Trying to reach somebody, by ways that are safe for them.

create function private.case_words(field text, words text, missing text default null)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  words := btrim(replace(words, E'\r\n', E'\n'), E' \t\n');
  if coalesce(words, '') !~ '\S' then
    if missing is not null then
      perform private.refuse_answer(field, 'missing', missing);
    end if;
    return null;
  end if;
  if char_length(words) > 4000 then
    perform private.refuse_answer(field, 'too_long', 'Make this shorter: 4,000 letters at most.');
  end if;
  return words;
end
$$;

create function private.require_not_closed(it public.cases)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if (it).state = 'closed' then
    raise exception using
      errcode = 'PT409', message = 'This is closed. Open it again first.', detail = 'closed';
  end if;
end
$$;

create function private.next_step(field text, at timestamptz, needed boolean default true)
returns timestamptz
language plpgsql
stable
set search_path = ''
as $$
begin
  if at is null and needed then
    perform private.refuse_answer(field, 'missing', 'Say when.');
  end if;
  if at <= now() or at > now() + interval '1 year' then
    perform private.refuse_answer(field, 'out_of_range', 'Choose a time that is still to come, within a year.');
  end if;
  return at;
end
$$;

create function private.add_case_needs(it uuid, needs uuid[], follows uuid default null)
returns void
language plpgsql
set search_path = ''
as $$
declare
  added uuid;
begin
  if cardinality(needs) > 40
    or (select count(*) from public.support_needs n where n.id = any (needs))
      <> (select count(distinct need) from unnest(needs) need where need is not null) then
    perform private.refuse_answer('other_needs', 'unknown', 'Choose from the list what would help.');
  end if;
  for added in
    insert into public.case_needs (case_id, need_id)
    select it, n.id from public.support_needs n where n.id = any (needs) order by n.position
    on conflict do nothing
    returning need_id
  loop
    perform private.add_case_entry(it, 'need_added', need => added, follows => follows);
  end loop;
end
$$;

create function private.case_changed(id uuid)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  becomes integer;
begin
  update public.cases c set version = c.version + 1 where c.id = case_changed.id returning c.version into becomes;
  return jsonb_build_object('version', becomes);
end
$$;

create function private.require_safe_way(id uuid, way text, why text)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  rule record;
begin
  select r.* into rule from private.rules_now(id) r where r.way = require_safe_way.way;
  if not found then
    perform private.refuse_answer('way', 'missing', 'Say how you tried to reach them.');
  end if;
  if rule.verdict = 'never' then
    perform private.refuse_answer('way', 'unsafe', rule.why || ' If it was done all the same, write a note that says so, and tell your manager at once.');
  end if;
  if rule.verdict = 'ask' then
    return private.case_words('why', why, rule.why || ' Say why it was right all the same: for example, they rang us.');
  end if;
  return null;
end
$$;

create function public.note_contact(
  id uuid, seen integer, way text, reached boolean, words text default '', why text default '',
  other_needs uuid[] default '{}', next_step_at timestamptz default null, next_step text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  reason text;
  clean text;
  plan text;
  entry uuid;
begin
  perform private.require_not_closed(it);
  if reached is null then
    perform private.refuse_answer('reached', 'missing', 'Say whether you reached them.');
  end if;
  reason := private.require_safe_way(id, way, why);
  if reached and way = 'voicemail' then
    perform private.refuse_answer('reached', 'impossible', 'A voicemail reaches somebody only once they answer.');
  end if;
  clean := private.case_words('words', words);
  plan := private.case_words('next_step', next_step);
  next_step_at := private.next_step('next_step_at', next_step_at, plan is not null);
  entry := private.add_case_entry(id, case when reached then 'reached' else 'tried' end, clean, way);
  if reason is not null then
    perform private.add_case_entry(id, 'note', reason, follows => entry);
  end if;
  perform private.add_case_needs(id, other_needs, entry);
  if next_step_at is not null then
    perform private.add_case_entry(id, 'next_step', plan, follows => entry);
  end if;
  update public.cases c
  set tries = case when reached then 0 else least(c.tries + 1, 999) end,
    tried_at = now(),
    reached_at = case when reached then coalesce(c.reached_at, now()) else c.reached_at end,
    next_step_at = coalesce(note_contact.next_step_at, case when c.next_step_at > now() then c.next_step_at end)
  where c.id = note_contact.id;
  return private.case_changed(id);
end
$$;

create function public.add_case_note(id uuid, seen integer, words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
begin
  perform private.add_case_entry(id, 'note', private.case_words('words', words, 'Write the note.'));
  return private.case_changed(id);
end
$$;

create function public.plan_next_step(id uuid, seen integer, at timestamptz, words text default '')
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  plan text;
begin
  perform private.require_not_closed(it);
  plan := private.case_words('words', words, 'Say what you will do.');
  at := private.next_step('at', at);
  perform private.add_case_entry(id, 'next_step', plan);
  update public.cases c set next_step_at = at where c.id = plan_next_step.id;
  return private.case_changed(id);
end
$$;

create function public.add_need(id uuid, seen integer, need uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
begin
  perform private.require_not_closed(it);
  if need is null then
    perform private.refuse_answer('need', 'missing', 'Choose what would help.');
  end if;
  perform private.add_case_needs(id, array[need]);
  return private.case_changed(id);
end
$$;

revoke execute on function
  public.note_contact, public.add_case_note, public.plan_next_step, public.add_need
from public;
grant execute on function
  public.note_contact, public.add_case_note, public.plan_next_step, public.add_need
to authenticated;

comment on function private.case_words(text, text, text) is
  'What staff wrote, without blank edges; null for nothing, which is refused where a sentence says so.';
comment on function private.require_not_closed(public.cases) is 'Refuses with 409 to work on what is closed.';
comment on function private.next_step(text, timestamptz, boolean) is 'A moment within the next year, or none where none is needed.';
comment on function private.add_case_needs(uuid, uuid[], uuid) is 'Adds needs that a case does not have yet, each with an entry on its timeline.';
comment on function private.case_changed(uuid) is 'Gives a case its next version, and answers it.';
comment on function private.require_safe_way(uuid, text, text) is
  'Refuses a way of reaching somebody that is not safe by all that they told us; the reason, where one is needed and given.';
comment on function public.note_contact is
  'Notes that the person was tried or reached, by a way and at a time that are safe for them, or with why all the same; with what else would help, and what comes next.';
comment on function public.add_case_note is 'Adds a note to a case, also to a closed one.';
comment on function public.plan_next_step is 'Says what is to be done next about a case, and when.';
comment on function public.add_need is 'Adds something that would help.';
