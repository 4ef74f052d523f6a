-- Finding what is held about somebody who asks to see or erase it. Looking and being told are two
-- requests: whoever makes the second fail cannot undo the trace that the first has left.

create table private.case_searches (
  id uuid primary key default gen_random_uuid(),
  staff_id uuid not null references public.staff,
  at timestamptz not null default now(),
  found uuid[] not null
);
create index on private.case_searches (staff_id, at);
alter table private.case_searches enable row level security;

create policy "who looked for somebody is read by them and the gateway" on public.audit_entries
  for select to authenticated
  using (
    entity = 'case_searches'
    and (staff_id = (select private.my_id()) or (select private.may('work_gateway')))
  );

create function private.cases_about(name text, phone text, email text, reference text)
returns table (id uuid)
language plpgsql
stable
set search_path = ''
as $$
declare
  sounds constant text := private.name_sounds(name);
  digits constant text := nullif(private.plain_phone(phone), '');
begin
  return query
  with asked as (
    select k.case_id from public.case_contacts k
    where k.phone is not null and private.plain_phone(k.phone) = digits
    union
    select k.case_id from public.case_contacts k
    where k.email is not null and lower(k.email) = lower(btrim(cases_about.email))
    union
    select k.case_id from public.case_contacts k where private.name_sounds(k.name) = sounds
    union
    select c.id from public.cases c where c.reference = upper(btrim(cases_about.reference))
  )
  select c.id
  from asked
  join public.cases c on c.id = asked.case_id
  where c.erased_at is null and (
    private.may('work_gateway')
    or c.neighbourhood_id = any (private.areas_where_i_may('answer_data_requests'))
  )
  order by c.received_at desc
  limit 21;
end
$$;

create function public.look_for_person(
  reason text default '', name text default '', phone text default '', email text default '',
  reference text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me constant uuid := private.require('answer_data_requests');
  given constant text[] := array_remove(array[
    case when name ~ '\S' then 'name' end, case when phone ~ '\S' then 'phone' end,
    case when email ~ '\S' then 'email' end, case when reference ~ '\S' then 'reference' end
  ], null);
  search uuid := gen_random_uuid();
  matches uuid[];
begin
  if coalesce(char_length(btrim(reason)), 0) not between 5 and 300 then
    raise exception using
      errcode = 'PT400', message = 'Say why you look for them, in a line.', detail = 'reason:missing';
  end if;
  if given = '{}' then
    raise exception using
      errcode = 'PT400', message = 'Say what to look for: one of these is enough.', detail = 'name:missing';
  end if;
  if greatest(char_length(name), char_length(phone), char_length(email), char_length(reference)) > 254 then
    raise exception using
      errcode = 'PT400', message = 'That is too long to be found.', detail = 'name:too_long';
  end if;
  -- One search after the other, so that a hundred at once do not slip under the limit.
  perform from public.staff s where s.id = me for update;
  if (
    select count(*) from private.case_searches s
    where s.staff_id = me and s.at > now() - interval '1 hour'
  ) >= 20 then
    raise exception using
      errcode = 'PT429', detail = 'too_many',
      message = 'You have looked for somebody 20 times within an hour. Go on later.';
  end if;
  matches := array(select c.id from private.cases_about(name, phone, email, reference) c);
  insert into private.case_searches (id, staff_id, found) values (search, me, matches);
  insert into public.audit_entries
    (staff_id, entity, entity_id, action, changed_columns, before, after, reason)
  values (
    me, 'case_searches', search, 'read', given, '{}', jsonb_build_object('found', cardinality(matches)),
    btrim(reason)
  );
  insert into public.audit_entries
    (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after, reason)
  select me, 'cases', c.id, c.neighbourhood_id, 'read', '{}', '{}', '{}', btrim(look_for_person.reason)
  from public.cases c
  where c.id = any (matches[:20]);
  return jsonb_build_object('search', search);
end
$$;

create function public.cases_found(search uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  me constant uuid := private.require('answer_data_requests');
  matches uuid[];
begin
  select s.found into matches
  from private.case_searches s
  where s.id = search and s.staff_id = me and s.at > now() - interval '10 minutes';
  if matches is null then
    perform private.refuse_unknown();
  end if;
  return jsonb_build_object(
    'more', cardinality(matches) > 20,
    'cases', (
      select coalesce(jsonb_agg(
        jsonb_build_object(
          'id', c.id, 'reference', c.reference, 'neighbourhood', area.name,
          'received_at', c.received_at, 'closed_at', c.closed_at
        ) order by c.received_at desc, c.id
      ), '[]')
      from public.cases c
      left join public.neighbourhoods area on area.id = c.neighbourhood_id
      where c.id = any (matches[:20])
    )
  );
end
$$;

create function private.forget_searches()
returns void
language sql
set search_path = ''
as $$
  delete from private.case_searches s where s.at < now() - interval '1 day'
$$;

revoke execute on function public.look_for_person, public.cases_found from public;
grant execute on function public.look_for_person, public.cases_found to authenticated;

comment on table private.case_searches is
  'Which cases somebody''s search has found, for a day; what was looked for is not kept.';
comment on function private.cases_about(text, text, text, text) is
  'Up to 21 cases, the latest first, whose phone, email or reference is this one or whose name sounds the same, among those about which the caller answers.';
comment on function public.look_for_person(text, text, text, text, text) is
  'Looks for what is held about somebody who asks for it: by the gateway or, in their area, its manager, for a reason that goes on the record of the search and of each case found. 20 times an hour at most. Answers the search, to ask cases_found about.';
comment on function public.cases_found(uuid) is
  'What a search of the caller''s own of the last ten minutes has found: 20 cases at most, and whether there are more. Reference, area and dates; nothing of who it is.';
comment on function private.forget_searches() is
  'Deletes what searches have found, after a day; that they were made stays on the record.';
