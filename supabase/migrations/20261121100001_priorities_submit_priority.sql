create domain private.latitude as double precision
  constraint out_of_range check (value between -90 and 90);
create domain private.longitude as double precision
  constraint out_of_range check (value between -180 and 180);

insert into private.form_limits (form, submissions, period) values ('submit_priority', 30, '1 hour');

create function private.store_priority(
  kind text, said text, theme_id uuid, neighbourhood_id uuid, ward_id uuid, location_id uuid,
  latitude double precision, longitude double precision, email text, phone text,
  age_group text, sex text, ethnic_group text, disability text,
  channel text, entered_by uuid, code_hash bytea
)
returns uuid
language plpgsql
set search_path = ''
as $$
declare
  priority uuid;
begin
  insert into public.priorities (
    kind, said, theme_id, neighbourhood_id, ward_id, location_id, latitude, longitude, channel,
    entered_by
  )
  values (
    kind, said, theme_id, neighbourhood_id, ward_id, location_id, latitude, longitude, channel,
    entered_by
  )
  returning id into priority;
  insert into private.priority_receipts (priority_id, code_hash) values (priority, code_hash);
  if email is not null or phone is not null then
    insert into public.priority_contacts (priority_id, neighbourhood_id, email, phone)
    values (priority, neighbourhood_id, email, phone);
  end if;
  if coalesce(age_group, sex, ethnic_group, disability) is not null then
    insert into public.priority_equality_answers
      (neighbourhood_id, month, age_group, sex, ethnic_group, disability)
    values (
      neighbourhood_id, date_trunc('month', now() at time zone 'Europe/London')::date,
      age_group, sex, ethnic_group, disability
    );
  end if;
  return priority;
end
$$;

create function private.take_priority(
  kind text, said text, theme text, neighbourhood text, ward text, place text,
  latitude text, longitude text, email text, phone text,
  age_group text, sex text, ethnic_group text, disability text,
  idempotency_key text, website text, seconds_taken text,
  channel text default 'website', entered_by uuid default null, form text default 'submit_priority',
  out status integer, out code text, out message text, out fields json, out receipt text
)
language plpgsql
set search_path = ''
as $$
declare
  words constant text := replace(coalesce(said, ''), E'\r\n', E'\n');
  key constant text := nullif(idempotency_key, '');
  took constant text := nullif(seconds_taken, '');
  reply_to constant text := nullif(btrim(email), '');
  ring constant text := nullif(btrim(phone), '');
  north constant text := nullif(btrim(latitude), '');
  east constant text := nullif(btrim(longitude), '');
  about record;
  received record;
  is_sound boolean;
begin
  if current_setting('request.method', true) <> 'POST' then
    status := 405;
    return;
  end if;
  fields := '{}';
  if website <> '' then
    status := 201;
    select r.receipt into take_priority.receipt
    from private.receipt_for(gen_random_uuid()::text) r;
    return;
  end if;

  select
    n.id as neighbourhood,
    (select t.id from public.themes t where t.slug = take_priority.theme) as theme,
    case when ward <> '' then (
      select w.id from public.wards w
      join public.neighbourhood_wards x on x.ward_id = w.id and x.neighbourhood_id = n.id
      cross join lateral (select (now() at time zone 'Europe/London')::date as today) d
      where w.slug = take_priority.ward
        and d.today between w.valid_from and coalesce(w.valid_to, d.today)
        and d.today between x.valid_from and coalesce(x.valid_to, d.today)
    ) end as ward,
    case when place ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (
      select l.id from public.locations l where l.id = place::uuid and not l.masked
    ) end as location,
    nullif(take_priority.age_group, '') as age_group, nullif(take_priority.sex, '') as sex,
    nullif(take_priority.ethnic_group, '') as ethnic_group,
    nullif(take_priority.disability, '') as disability
  into about
  from (select) as request
  left join public.neighbourhoods n
    on n.slug = take_priority.neighbourhood and n.status <> 'ended';

  -- What nearly everybody sends, told in one look. Whatever it does not know goes the long way.
  is_sound := kind in ('concern', 'idea', 'thanks')
    and words ~ '\S' and char_length(words) <= 2000
    and about.neighbourhood is not null
    and (about.theme is not null or coalesce(theme, '') = '')
    and (about.ward is not null or coalesce(ward, '') = '')
    and (about.location is not null or coalesce(place, '') = '')
    and coalesce(north, east, reply_to, ring) is null
    and coalesce(about.age_group, about.sex, about.ethnic_group, about.disability) is null
    and (key is null or key ~ '^[A-Za-z0-9_-]{16,64}$')
    and (took is null or took ~ '^([3-9]|[1-9][0-9]{1,8})(\.[0-9]{1,9})?$');
  if is_sound is not true then
    fields := json_strip_nulls(json_build_object(
      'kind', private.refusal(coalesce(kind, ''), 'public.priority_kind'),
      'said', private.refusal(words, 'public.priority_words'),
      'theme', case when about.theme is null and theme <> '' then 'unknown' end,
      'neighbourhood', case
        when coalesce(neighbourhood, '') = '' then 'missing'
        when about.neighbourhood is null then 'unknown'
      end,
      'ward', case when about.ward is null and about.neighbourhood is not null and ward <> '' then
        case
          when exists (select from public.wards w where w.slug = take_priority.ward) then 'elsewhere'
          else 'unknown'
        end
      end,
      'place', case when about.location is null and place <> '' then 'unknown' end,
      'latitude', case
        when north is null and east is not null then 'missing'
        else private.refusal(north, 'private.latitude')
      end,
      'longitude', case
        when east is null and north is not null then 'missing'
        else private.refusal(east, 'private.longitude')
      end,
      'email', private.refusal(reply_to, 'public.email_address'),
      'phone', private.refusal(ring, 'public.phone_number'),
      'age_group', private.refusal(about.age_group, 'public.age_group'),
      'sex', private.refusal(about.sex, 'public.sex'),
      'ethnic_group', private.refusal(about.ethnic_group, 'public.ethnic_group'),
      'disability', private.refusal(about.disability, 'public.disability'),
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

  select * into received from private.receive(
    form, key,
    jsonb_build_array(
      kind, words, about.theme, about.neighbourhood, about.ward, about.location, north, east,
      reply_to, ring, about.age_group, about.sex, about.ethnic_group, about.disability
    )::text
  );
  case received.verdict
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
      perform private.store_priority(
        kind, words, about.theme, about.neighbourhood, about.ward, about.location,
        north::double precision, east::double precision, reply_to, ring,
        about.age_group, about.sex, about.ethnic_group, about.disability,
        channel, entered_by, received.hash
      );
      if reply_to is not null then
        perform private.send_receipt(reply_to, received.receipt);
      end if;
    else
      null;
  end case;
  status := 201;
  receipt := received.receipt;
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
  select * into taken from private.take_priority(
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

comment on domain private.latitude is 'Degrees north (WGS 84).';
comment on domain private.longitude is 'Degrees east (WGS 84).';
comment on function private.store_priority is
  'Stores what somebody said, with the hash of its receipt code (private.receipt_for), contact details and equality answers apart, and answers its id. All of it must have been checked: whoever enters it for somebody else says how it came and who they are.';
comment on function private.take_priority is
  'What submit_priority, its plain form and enter_priority share: checks every field, and either stores and answers the receipt code or says what is wrong. Written for speed, because a crowd may come at once.';
comment on function public.submit_priority is
  'Takes "Tell us what matters" from anyone and answers the receipt code. Every argument is text, so that whatever is sent is answered in words. A filled website field (hidden from people) is thanked with a code that opens nothing, so that a robot learns nothing.';
