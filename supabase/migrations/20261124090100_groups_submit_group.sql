-- Telling us of a group, by anyone.

create function private.group_answers(sent jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(f.key, f.said) filter (where f.said <> ''), '{}')
  from (
    select a.key, case
      -- People write web addresses as they say them.
      when a.key = 'group_web' and clean <> '' and clean !~* '^[a-z]+:' then 'https://' || clean
      else clean
    end as said
    from jsonb_each_text(sent) a
    cross join lateral (select btrim(replace(coalesce(a.value, ''), E'\r\n', E'\n'), E' \t\n') as clean) c
  ) f
$$;

create function private.group_refusals(it jsonb, area uuid, hub uuid)
returns json
language sql
stable
set search_path = ''
as $$
  select json_strip_nulls(json_build_object(
    'name', private.refusal(coalesce(it ->> 'name', ''), 'public.group_name'),
    'about', private.refusal(coalesce(it ->> 'about', ''), 'public.group_words'),
    'neighbourhood', case
      when it ->> 'neighbourhood' is null then 'missing'
      when area is null then 'unknown'
    end,
    'meets', private.refusal(coalesce(it ->> 'meets', ''), 'public.group_line'),
    'hub', case when hub is null and it ->> 'hub' is not null then 'unknown' end,
    'place', case
      when it ->> 'hub' is null and it ->> 'place' is null then 'missing'
      else private.refusal(it ->> 'place', 'public.group_line')
    end,
    'for_whom', private.refusal(it ->> 'for_whom', 'public.group_line'),
    'cost', private.refusal(it ->> 'cost', 'public.group_line'),
    'volunteers', private.refusal(it ->> 'volunteers', 'public.group_line'),
    'group_email', private.refusal(it ->> 'group_email', 'public.email_address'),
    'group_phone', private.refusal(it ->> 'group_phone', 'public.phone_number'),
    'group_web', case when private.refusal(it ->> 'group_web', 'public.web_address') is not null then 'malformed' end,
    'agreed', case
      when it ?| array['group_email', 'group_phone', 'group_web'] and it ->> 'agreed' is distinct from 'yes'
        then 'missing'
    end,
    'relation', private.refusal(coalesce(it ->> 'relation', ''), 'public.group_relation'),
    'your_name', private.refusal(it ->> 'your_name', 'public.person_name'),
    'your_email', private.refusal(it ->> 'your_email', 'public.email_address'),
    'your_phone', private.refusal(it ->> 'your_phone', 'public.phone_number'),
    'idempotency_key', private.refusal(it ->> 'idempotency_key', 'private.idempotency_key'),
    'seconds_taken', private.refusal(it ->> 'seconds_taken', 'private.seconds_taken')
  ))
$$;

create function private.take_group(
  sent jsonb, checks_alone boolean default false,
  out status integer, out code text, out message text, out fields json
)
language plpgsql
set search_path = ''
as $$
declare
  it constant jsonb := private.group_answers(sent);
  area constant uuid := (
    select n.id from public.neighbourhoods n where n.slug = it ->> 'neighbourhood' and n.status <> 'ended'
  );
  -- Through the published view alone, so that a masked place is as unknown as a made-up one.
  hub constant uuid := (select l.id from public.published_locations l where l.id::text = it ->> 'hub');
  told uuid;
begin
  if current_setting('request.method', true) <> 'POST' then
    status := 405;
    return;
  end if;
  fields := private.group_refusals(it, area, hub);
  if fields::text <> '{}' then
    status := 400;
    code := 'invalid';
    message := 'Nothing was stored. Please look again at: '
      || (select string_agg(k, ', ') from json_object_keys(fields) k) || '.';
    return;
  end if;
  if checks_alone then
    status := 200;
    return;
  end if;
  case private.admit(
    'submit_group', it ->> 'idempotency_key', it - array['idempotency_key', 'seconds_taken', 'website']
  )
    when 'too_many' then
      status := 429;
      code := 'too_many';
      message := 'Nothing was stored, because much has come from your connection. Please try again in an hour.';
      return;
    when 'key_reused' then
      status := 409;
      code := 'key_reused';
      message := 'Nothing was stored, because something else was sent with the same key.';
      return;
    when 'new' then
      insert into public.groups (
        name, about, neighbourhood_id, meets, location_id, place, for_whom, cost, volunteers,
        email, phone, web, agreed, relation, perhaps_robot
      )
      values (
        it ->> 'name', it ->> 'about', area, it ->> 'meets', hub, it ->> 'place', it ->> 'for_whom',
        it ->> 'cost', it ->> 'volunteers', it ->> 'group_email', it ->> 'group_phone', it ->> 'group_web',
        it ?| array['group_email', 'group_phone', 'group_web'], it ->> 'relation', it ? 'website'
      )
      returning id into told;
      if it ?| array['your_name', 'your_email', 'your_phone'] then
        insert into public.group_tellers (group_id, neighbourhood_id, name, email, phone, expires_on)
        values (
          told, area, it ->> 'your_name', it ->> 'your_email', it ->> 'your_phone',
          private.today() + private.keep('group_teller_waiting', interval '6 months')
        );
      end if;
    else
      null;
  end case;
  status := 201;
  message := 'Thank you. We have what you told us of the group.';
end
$$;

create function public.submit_group(
  name text default '', about text default '', neighbourhood text default '', meets text default '',
  hub text default '', place text default '', for_whom text default '', cost text default '',
  volunteers text default '', group_email text default '', group_phone text default '',
  group_web text default '', agreed text default '', relation text default '',
  your_name text default '', your_email text default '', your_phone text default '',
  idempotency_key text default '', website text default '', seconds_taken text default ''
)
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  taken constant record := private.take_group(jsonb_build_object(
    'name', name, 'about', about, 'neighbourhood', neighbourhood, 'meets', meets, 'hub', hub,
    'place', place, 'for_whom', for_whom, 'cost', cost, 'volunteers', volunteers,
    'group_email', group_email, 'group_phone', group_phone, 'group_web', group_web, 'agreed', agreed,
    'relation', relation, 'your_name', your_name, 'your_email', your_email, 'your_phone', your_phone,
    'idempotency_key', idempotency_key, 'website', website, 'seconds_taken', seconds_taken
  ));
begin
  if taken.status = 201 then
    return private.answer(201, json_build_object('message', taken.message), '/groups/thank-you/');
  end if;
  return private.refuse_form(taken.status, taken.code, taken.message, '/groups/new/', taken.fields);
end
$$;

revoke execute on function public.submit_group from public;
grant execute on function public.submit_group to anon, authenticated;

comment on function private.group_answers(jsonb) is
  'What somebody typed about a group, without what is empty and with web addresses made whole.';
comment on function private.group_refusals(jsonb, uuid, uuid) is
  'What is wrong with each field of the form, by its name; area and hub as they were found, null for none.';
comment on function private.take_group(jsonb, boolean) is
  'What submit_group and its plain form share: checks every field, and stores or says what is wrong; or (checks_alone) stores nothing and answers 200.';
comment on function public.submit_group is
  'Takes "Tell us about a group" from anyone, for staff of the area to look at. Every argument is text, so that whatever is sent is answered in words. Something in the website field (hidden from people) marks it for them and is not kept.';
