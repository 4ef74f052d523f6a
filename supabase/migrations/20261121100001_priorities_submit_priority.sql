insert into private.form_limits (form, submissions, period) values ('submit_priority', 30, '1 hour');

create function private.take_priority(
  kind text, said text, theme text, neighbourhood text, ward text, place text,
  latitude text, longitude text, email text, phone text,
  age_group text, sex text, ethnic_group text, disability text,
  idempotency_key text, website text, seconds_taken text,
  channel text default 'website', entered_by uuid default null, form text default 'submit_priority',
  checks_alone boolean default false,
  out status integer, out code text, out message text, out fields json, out receipt text
)
language plpgsql
set search_path = ''
as $$
declare
  words constant text := replace(coalesce(said, ''), E'\r\n', E'\n');
  today constant date := (now() at time zone 'Europe/London')::date;
  area uuid;
  subject uuid;
  part uuid;
  is_plain boolean;
  made record;
  key constant text := nullif(idempotency_key, '');
  took text;
  reply_to text;
  ring text;
  north text;
  east text;
  location uuid;
  priority uuid;
  same_copy bigint;
  sent bytea;
  before bytea;
begin
  if current_setting('request.method', true) <> 'POST' then
    status := 405;
    return;
  end if;
  fields := '{}';
  if not checks_alone then
    -- Only a key tells a retry from somebody else on the same connection, who must never get the code
    -- of this one. A second copy sent at the same moment waits here for the first one.
    made := private.receipt_for(form || ' key ' || coalesce(key, gen_random_uuid()::text));
    priority := private.record_of(made.hash);
    same_copy := hashtextextended(made.receipt, 0);
    if not pg_try_advisory_xact_lock(same_copy) then
      perform pg_advisory_xact_lock(same_copy);
    end if;
  end if;
  select
    n.id, t.id,
    (
      select w.id
      from public.wards w
      join public.neighbourhood_wards x on x.ward_id = w.id
      where w.slug = ward and x.neighbourhood_id = n.id
        and today between w.valid_from and coalesce(w.valid_to, 'infinity')
        and today between x.valid_from and coalesce(x.valid_to, 'infinity')
    ),
    (select coalesce(p.sent_hash, '') from public.priorities p where p.id = priority)
  into area, subject, part, before
  from (select) one
  left join public.neighbourhoods n on n.slug = neighbourhood and n.status <> 'ended'
  left join public.themes t on t.slug = theme;
  -- What nearly everybody sends, told in one look. Whatever it does not know goes the long way.
  is_plain := kind in ('concern', 'idea', 'thanks')
    and words ~ '\S' and char_length(words) <= 2000
    and area is not null
    and (subject is not null or coalesce(theme, '') = '')
    and (part is not null or coalesce(ward, '') = '')
    and concat(place, latitude, longitude, email, phone, age_group, sex, ethnic_group, disability) = ''
    and (key is null or key ~ '^[A-Za-z0-9_-]+$' and length(key) between 16 and 64)
    and (coalesce(seconds_taken, '') = '' or seconds_taken ~ '^([3-9]|[1-9][0-9]{1,8})(\.[0-9]{1,9})?$');
  if is_plain is not true then
    took := nullif(seconds_taken, '');
    reply_to := nullif(btrim(email), '');
    ring := nullif(btrim(phone), '');
    north := nullif(btrim(latitude), '');
    east := nullif(btrim(longitude), '');
    age_group := nullif(age_group, '');
    sex := nullif(sex, '');
    ethnic_group := nullif(ethnic_group, '');
    disability := nullif(disability, '');
    if place ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
      select l.id into location from public.locations l where l.id = place::uuid and not l.masked;
    end if;
    fields := json_strip_nulls(json_build_object(
      'kind', private.refusal(coalesce(kind, ''), 'public.priority_kind'),
      'said', private.refusal(words, 'public.priority_words'),
      'theme', case when subject is null and theme <> '' then 'unknown' end,
      'neighbourhood', case
        when coalesce(neighbourhood, '') = '' then 'missing'
        when area is null then 'unknown'
      end,
      'ward', case when part is null and area is not null and ward <> '' then
        case
          when exists (select from public.wards w where w.slug = take_priority.ward) then 'elsewhere'
          else 'unknown'
        end
      end,
      'place', case when location is null and place <> '' then 'unknown' end,
      'latitude', case
        when north is null and east is not null then 'missing'
        else private.refusal(north, 'public.latitude')
      end,
      'longitude', case
        when east is null and north is not null then 'missing'
        else private.refusal(east, 'public.longitude')
      end,
      'email', private.refusal(reply_to, 'public.email_address'),
      'phone', private.refusal(ring, 'public.phone_number'),
      'age_group', private.refusal(age_group, 'public.age_group'),
      'sex', private.refusal(sex, 'public.sex'),
      'ethnic_group', private.refusal(ethnic_group, 'public.ethnic_group'),
      'disability', private.refusal(disability, 'public.disability'),
      'idempotency_key', private.refusal(key, 'private.idempotency_key'),
      'seconds_taken', private.refusal(took, 'private.seconds_taken')
    ));
    if fields::text <> '{}' then
      status := 400;
      code := 'invalid';
      message := 'Nothing was stored. Please look again at: '
        || (select string_agg(k, ', ') from json_object_keys(fields) k) || '.';
      return;
    end if;
  end if;

  if checks_alone then
    status := 200;
    return;
  end if;
  sent := sha256(convert_to(key || array[
    kind, words, subject::text, area::text, part::text, location::text,
    north, east, reply_to, ring, age_group, sex, ethnic_group, disability
  ]::text, 'UTF8'));
  -- What was sent is forgotten when it is withdrawn: then any copy is answered like the first.
  if before in (sent, '') then
    status := 201;
    receipt := made.receipt;
    return;
  elsif before is not null then
    status := 409;
    code := 'key_reused';
    message := 'Nothing was stored, because something else was sent with the same key.';
    return;
  elsif not private.within_limit(form) then
    status := 429;
    code := 'too_many';
    message := 'Nothing was stored, because much has come from your connection. Please try again in an hour.';
    return;
  end if;
  insert into public.priorities (
    id, kind, said, theme_id, neighbourhood_id, ward_id, location_id, latitude, longitude, channel,
    entered_by, perhaps_robot, sent_hash
  )
  values (
    priority, kind, words, subject, area, part, location,
    north::double precision, east::double precision, channel, entered_by, coalesce(website, '') <> '', sent
  );
  if entered_by is not null then
    perform private.note_use('insert', 'priorities', priority, area, jsonb_build_object('channel', channel));
  end if;
  if coalesce(reply_to, ring) is not null then
    insert into public.priority_contacts (priority_id, neighbourhood_id, email, phone)
    values (priority, area, reply_to, ring);
  end if;
  if concat(age_group, sex, ethnic_group, disability) <> '' then
    insert into public.priority_equality_answers
      (neighbourhood_id, month, age_group, sex, ethnic_group, disability)
    values (
      area, date_trunc('month', now() at time zone 'Europe/London')::date,
      age_group, sex, ethnic_group, disability
    );
  end if;
  if reply_to is not null then
    perform private.send_receipt(reply_to, made.receipt);
  end if;
  status := 201;
  receipt := made.receipt;
end
$$;

create function public.submit_priority(
  kind text default '', said text default '', theme text default '', neighbourhood text default '',
  ward text default '', place text default '', latitude text default '', longitude text default '',
  email text default '', phone text default '',
  age_group text default '', sex text default '', ethnic_group text default '',
  disability text default '',
  idempotency_key text default '', website text default '', seconds_taken text default ''
)
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  taken record;
begin
  taken := private.take_priority(
    kind, said, theme, neighbourhood, ward, place, latitude, longitude, email, phone,
    age_group, sex, ethnic_group, disability, idempotency_key, website, seconds_taken
  );
  if taken.status = 201 then
    perform set_config('response.status', '201', true);
    return json_build_object('message', 'Thank you. We have what you said.', 'receipt', taken.receipt);
  end if;
  return private.refuse_form(taken.status, taken.code, taken.message, '/priorities/new/', taken.fields);
end
$$;

revoke execute on function public.submit_priority from public;
grant execute on function public.submit_priority to anon, authenticated;

comment on function private.take_priority is
  'What submit_priority, its plain form and enter_priority share: checks every field, and either stores and answers the receipt code or says what is wrong; or (checks_alone) stores nothing and answers 200. Written for speed, because a crowd may come at once.';
comment on function public.submit_priority is
  'Takes "Tell us what matters" from anyone and answers the receipt code. Every argument is text, so that whatever is sent is answered in words. Something in the website field (hidden from people) marks it for the moderator and is not kept. Without an idempotency key every call counts.';
