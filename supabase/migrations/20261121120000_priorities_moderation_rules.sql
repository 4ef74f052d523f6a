-- What every change by a moderator checks first. Each locks its row, so that of two people who press
-- at once one is told what the other did.

create function private.because_of(reason text, required boolean default false)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if required and coalesce(reason, '') !~ '\S' then
    raise exception using
      errcode = 'PT400', message = 'Say why. The reason is kept with the change.', detail = 'reason:missing';
  end if;
  if char_length(reason) > 300 then
    raise exception using
      errcode = 'PT400', message = 'Give the reason in 300 letters or fewer.', detail = 'reason:too_long';
  end if;
  perform private.because(btrim(reason));
end
$$;

create function private.require_to_change(action text, neighbourhood uuid, seen integer, current integer)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if current is null then
    perform private.refuse_unknown();
  end if;
  perform private.require(action, neighbourhood);
  perform private.require_version(seen, current);
end
$$;

create function private.refuse_state(state text, message text)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  raise exception using errcode = 'PT409', message = refuse_state.message, detail = 'state:' || state;
end
$$;

create function private.priority_to_change(id uuid, seen integer)
returns public.priorities
language plpgsql
set search_path = ''
as $$
declare
  it public.priorities;
begin
  -- A role that moderates nowhere learns nothing, not even whether the record exists.
  perform private.require('moderate_priorities');
  select * into it from public.priorities p where p.id = priority_to_change.id for update;
  perform private.require_to_change('moderate_priorities', it.neighbourhood_id, seen, it.version);
  return it;
end
$$;

create function private.require_state(it public.priorities, variadic allowed text[])
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if it.state <> all (allowed) then
    perform private.refuse_state(it.state, case it.state
      when 'withdrawn' then 'The person took this back. Nothing can be done with it any more.'
      when 'merged' then 'This is grouped under something else. Take it out of the group first.'
      when 'declined' then 'This was declined. Bring it back first.'
      when 'published' then 'This is published already.'
      else 'This is not published yet.'
    end);
  end if;
end
$$;

create function private.new_priority_slug()
returns text
language plpgsql
volatile
set search_path = ''
as $$
declare
  address text;
begin
  loop
    -- The first twelve hexadecimal digits of a UUID are random; ten are plenty and short to read out.
    address := left(replace(gen_random_uuid()::text, '-', ''), 10);
    exit when not exists (select from public.priorities p where p.slug = address);
  end loop;
  return address;
end
$$;

comment on function private.because_of(text, boolean) is
  'The reason of this change, up to 300 letters; refuses an empty one with 400 where one must be given.';
comment on function private.require_to_change(text, uuid, integer, integer) is
  'Of a record that was looked for to change it: 404 when there is none (current null), 403 unless the person asking may do this in its area, 409 when it is no longer as they saw it.';
comment on function private.refuse_state(text, text) is
  'Refuses with 409 what cannot be done in this state, with a sentence for the person.';
comment on function private.priority_to_change(uuid, integer) is
  'The record, locked for this change: 404 when there is none, 403 unless the person asking moderates in its area, 409 when it is no longer as they saw it.';
comment on function private.require_state(public.priorities, text[]) is
  'Refuses with 409, saying how it stands, unless the record is in one of these states.';
comment on function private.new_priority_slug() is
  'A short random public address that tells nothing about what was said or when.';
