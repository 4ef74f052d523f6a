-- The council's answer, the templates that make answering quicker, and how to reach a person.

insert into private.role_actions (role, action)
values ('admin', 'edit_templates'), ('neighbourhood_manager', 'edit_templates');

create table public.answer_templates (
  id uuid primary key default gen_random_uuid(),
  title text not null check (title ~ '\S' and char_length(title) <= 80),
  outcome text not null
    check (outcome in ('done', 'will_do', 'looking_into', 'partly', 'no', 'not_ours')),
  words text not null check (words ~ '\S' and char_length(words) <= 4000),
  demonstration boolean not null default false,
  version integer not null default 1
);
create unique index on public.answer_templates (lower(title));

alter table public.answer_templates enable row level security;
revoke all on public.answer_templates from anon, authenticated;
grant select on public.answer_templates to authenticated;
create policy "moderators read templates" on public.answer_templates
  for select to authenticated using ((select private.may('moderate_priorities')));
create trigger "changes are noted" after insert or update or delete on public.answer_templates
  for each row execute function private.note_change('title,outcome,words');

-- Who looked at personal details, and who took a copy away, is on the record like any change.
create function private.note_use(
  action text, entity text, entity_id uuid, neighbourhood uuid, details jsonb default '{}', reason text default null
)
returns void
language sql
set search_path = ''
as $$
  insert into public.audit_entries
    (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after, reason)
  values (private.my_id(), entity, entity_id, neighbourhood, action, '{}', '{}', details, nullif(btrim(reason), ''))
$$;

create function private.outcome_words(outcome text)
returns text
language sql
immutable
set search_path = ''
as $$
  select case outcome
    when 'done' then 'Done'
    when 'will_do' then 'We will do this'
    when 'looking_into' then 'We are looking into it'
    when 'partly' then 'We will do part of it'
    when 'no' then 'No'
    when 'not_ours' then 'This is not ours to do'
  end
$$;

create function public.answer_priority(
  id uuid, version integer, outcome text, answer text, answered_as text, reason text default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.priorities := private.priority_to_change(id, version);
  area text := (select n.name from public.neighbourhoods n where n.id = it.neighbourhood_id);
  words text := btrim(replace(answer, E'\r\n', E'\n'), E' \t\n');
  whose text := btrim(answered_as);
  wrong text;
begin
  perform private.require_state(it, 'received', 'published');
  wrong := case
    when private.outcome_words(outcome) is null then 'outcome:unknown'
    when coalesce(words, '') !~ '\S' then 'answer:missing'
    when char_length(words) > 4000 then 'answer:too_long'
    when coalesce(whose, '') !~ '\S' then 'answered_as:missing'
    when char_length(whose) > 120 then 'answered_as:too_long'
  end;
  if wrong is not null then
    raise exception using
      errcode = 'PT400', detail = wrong,
      message = case wrong
        when 'outcome:unknown' then 'Choose what came of it.'
        when 'answer:missing' then 'Write the answer.'
        when 'answer:too_long' then 'Write 4,000 letters or fewer.'
        when 'answered_as:missing' then 'Say which team answers.'
        else 'Name the team in 120 letters or fewer.'
      end;
  end if;
  perform private.because_of(reason);
  update public.priority_answers a set replaced_at = now()
  where a.priority_id = it.id and a.replaced_at is null;
  insert into public.priority_answers (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by)
  values (it.id, it.neighbourhood_id, outcome, words, whose, private.my_id());
  update public.priorities p set read_at = coalesce(p.read_at, now()), version = p.version + 1
  where p.id = it.id;
  perform private.tell_writers(
    it.id, 'An answer to what you told us',
    'You told us what matters in ' || area || E'. Here is the answer from ' || whose || E'.\n\n'
    || private.outcome_words(outcome) || E'.\n\n' || words
  );
  if it.state = 'published' then
    perform private.publish();
  end if;
  return private.priority_record(it.id);
end
$$;

create function public.save_answer_template(
  title text, outcome text, words text, id uuid default null, version integer default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  saved public.answer_templates;
  wrong text;
begin
  perform private.require('edit_templates');
  wrong := case
    when coalesce(title, '') !~ '\S' then 'title:missing'
    when char_length(btrim(title)) > 80 then 'title:too_long'
    when private.outcome_words(outcome) is null then 'outcome:unknown'
    when coalesce(words, '') !~ '\S' then 'words:missing'
    when char_length(btrim(words)) > 4000 then 'words:too_long'
    when exists (
      select from public.answer_templates t
      where lower(t.title) = lower(btrim(save_answer_template.title))
        and t.id is distinct from save_answer_template.id
    ) then 'title:taken'
  end;
  if wrong is not null then
    raise exception using
      errcode = 'PT400', detail = wrong,
      message = case wrong
        when 'title:missing' then 'Give the template a name.'
        when 'title:too_long' then 'Name it in 80 letters or fewer.'
        when 'title:taken' then 'There is a template of that name already.'
        when 'outcome:unknown' then 'Choose what came of it.'
        when 'words:missing' then 'Write the words of the answer.'
        else 'Write 4,000 letters or fewer.'
      end;
  end if;
  if id is null then
    insert into public.answer_templates as t (title, outcome, words)
    values (btrim(title), outcome, btrim(words)) returning t.* into saved;
  else
    select t.* into saved from public.answer_templates t where t.id = save_answer_template.id for update;
    if saved.id is null then
      perform private.refuse_unknown();
    end if;
    perform private.require_version(version, saved.version);
    update public.answer_templates t set
      title = btrim(save_answer_template.title), outcome = save_answer_template.outcome,
      words = btrim(save_answer_template.words), version = t.version + 1
    where t.id = saved.id
    returning t.* into saved;
  end if;
  return to_jsonb(saved);
exception
  when unique_violation then
    raise exception using
      errcode = 'PT400', message = 'There is a template of that name already.', detail = 'title:taken';
end
$$;

create function public.remove_answer_template(id uuid, version integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  gone public.answer_templates;
begin
  perform private.require('edit_templates');
  select t.* into gone from public.answer_templates t where t.id = remove_answer_template.id for update;
  if gone.id is null then
    perform private.refuse_unknown();
  end if;
  perform private.require_version(version, gone.version);
  delete from public.answer_templates t where t.id = gone.id;
  return jsonb_build_object('id', gone.id);
end
$$;

-- Contacts are read one at a time and each reading is noted, which a grant on the table cannot do.
revoke select on public.priority_contacts from authenticated;
drop policy "some read how to reach people in their areas" on public.priority_contacts;

create function public.priority_contact(id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  contact public.priority_contacts;
begin
  perform private.require('read_contacts');
  select c.* into contact from public.priority_contacts c where c.priority_id = priority_contact.id;
  if contact.priority_id is null then
    raise exception using
      errcode = 'PT404', message = 'This person left no way to reach them.', detail = 'not_found';
  end if;
  perform private.require('read_contacts', contact.neighbourhood_id);
  perform private.note_use('read', 'priority_contacts', contact.priority_id, contact.neighbourhood_id);
  return jsonb_build_object('email', contact.email, 'phone', contact.phone, 'expires_on', contact.expires_on);
end
$$;

revoke execute on function
  public.answer_priority, public.save_answer_template, public.remove_answer_template, public.priority_contact
from public;
grant execute on function
  public.answer_priority, public.save_answer_template, public.remove_answer_template, public.priority_contact
to authenticated;

comment on table public.answer_templates is
  'Beginnings of answers that managers keep for everybody who answers; council-wide.';
comment on function private.note_use(text, text, uuid, uuid, jsonb, text) is
  'Writes an audit entry for personal details that somebody looked at or a copy that somebody took.';
comment on function private.outcome_words(text) is
  'An outcome as letters name it; null for an unknown one.';
comment on function public.answer_priority(uuid, integer, text, text, text, text) is
  'Answers for a team, in place of the answer before, which stays on the record. Whoever left an email gets one letter.';
comment on function public.save_answer_template(text, text, text, uuid, integer) is
  'Keeps a template: a new one, or (with its id and version) a changed one.';
comment on function public.remove_answer_template(uuid, integer) is 'Removes a template.';
comment on function public.priority_contact(uuid) is
  'How to reach the person who said something, for the roles that may; each reading is noted in the audit.';
