-- Whether somebody has asked before: how alike two cases are, in reasons that a person can check.

create extension if not exists fuzzystrmatch with schema extensions;

create function private.name_sounds(name text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  return (
    select string_agg(
      -- Sounds are known for English letters; other names are compared as they are written.
      case when word ~ '^[a-z]+$' then coalesce(nullif(extensions.dmetaphone(word), ''), word) else word end,
      ' ' order by word
    )
    -- By Unicode, whatever language the server was set up in.
    from regexp_split_to_table(lower(name collate "pg_c_utf8"), '[^[:alpha:]]+') as word
    where word not in ('', 'mr', 'mrs', 'ms', 'miss', 'dr')
  );
end
$$;

create function private.plain_phone(phone text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  return regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(0044|44)0?', '0');
end
$$;

create index on public.case_contacts (private.name_sounds(name));
create index on public.case_contacts (private.plain_phone(phone)) where phone is not null;
create index on public.case_contacts (lower(email)) where email is not null;

create function private.alike_cases(id uuid)
returns table (case_id uuid, score integer, why text[])
language sql
stable
security definer
set search_path = ''
begin atomic
  with this as materialized (
    select k.name, private.name_sounds(k.name) as sounds, private.plain_phone(k.phone) as phone,
      lower(k.email) as email, c.neighbourhood_id
    from public.case_contacts k
    join public.cases c on c.id = k.case_id
    where k.case_id = alike_cases.id and alike_cases.id = (select private.open_record())
  ),
  near as (
    (
      select k.case_id from this, public.case_contacts k
      where k.phone is not null and private.plain_phone(k.phone) = this.phone limit 100
    )
    union
    (
      select k.case_id from this, public.case_contacts k
      where k.email is not null and lower(k.email) = this.email limit 100
    )
    union
    (
      select k.case_id from this, public.case_contacts k
      where private.name_sounds(k.name) = this.sounds order by k.consented_at desc limit 200
    )
  ),
  reasons as (
    select k.case_id, array_remove(array[
      case when private.plain_phone(k.phone) = this.phone then 'phone' end,
      case when lower(k.email) = this.email then 'email' end,
      case
        when lower(btrim(k.name) collate "pg_c_utf8") = lower(btrim(this.name) collate "pg_c_utf8") then 'name'
        when private.name_sounds(k.name) = this.sounds then 'name_sounds'
      end,
      case when c.neighbourhood_id = this.neighbourhood_id then 'area' end
    ], null) as why
    from near
    join public.case_contacts k on k.case_id = near.case_id
    join public.cases c on c.id = k.case_id
    cross join this
    where k.case_id <> alike_cases.id and c.merged_into is null and c.erased_at is null
  )
  select scored.case_id, scored.score, scored.why
  from (
    select r.case_id, r.why, (
      select sum(case w
        when 'phone' then 50 when 'email' then 50 when 'name' then 40 when 'name_sounds' then 30 else 10
      end)::integer
      from unnest(r.why) w
    ) as score
    from reasons r
  ) as scored
  where scored.score >= 40;
end;

create function private.require_opened(id uuid)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if private.open_record() is distinct from id then
    perform private.refuse_unknown();
  end if;
end
$$;

create function private.note_compared(id uuid)
returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.audit_entries
    (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after)
  select private.my_id(), 'cases', c.id, c.neighbourhood_id, 'read', '{}', '{}', '{}'
  from public.cases c
  where c.id = note_compared.id;
  return true;
end
$$;

create function public.likely_duplicates(id uuid)
returns jsonb
language sql
volatile
set search_path = ''
begin atomic
  select private.read_record(c.id, 'read') from public.cases c where c.id = likely_duplicates.id;
  select private.require_opened(likely_duplicates.id);
  select coalesce(jsonb_agg(
    private.queue_row(best.c) || jsonb_build_object('score', best.score, 'why', best.why)
    order by best.score desc, (best.c).received_at desc
  ) filter (where private.note_compared((best.c).id)), '[]')
  from (
    select c, a.score, a.why
    from private.alike_cases(likely_duplicates.id) a
    join public.cases c on c.id = a.case_id
    order by a.score desc, c.received_at desc
    limit 5
  ) as best;
end;

grant execute on function
  private.alike_cases, private.require_opened, private.note_compared
to authenticated;
revoke execute on function public.likely_duplicates from public;
grant execute on function public.likely_duplicates to authenticated;

comment on function private.name_sounds(text) is
  'How a name sounds, word by word in the order of the alphabet: Sam Smith as Smyth, Sam.';
comment on function private.plain_phone(text) is
  'A number as it is dialled in this country, without spaces: +44 (0)1632 and 01632 begin the same.';
comment on function private.alike_cases(uuid) is
  'Cases that may be the same person''s as the one whose record is open, with a score from 40 up and its reasons: phone and email 50 each, the same name 40 or one that sounds the same 30, the same area 10.';
comment on function private.require_opened(uuid) is
  'Refuses with 404 unless this request has put the reading of this case on the record.';
comment on function private.note_compared(uuid) is
  'Notes that what a case says about somebody was compared with another.';
comment on function public.likely_duplicates(uuid) is
  'Up to five cases that the caller may read and that may be the same person''s, with score and reasons. After public.note_reading; the comparing is on the record of each. Merging is for a person to decide.';
