-- What somebody said on paper, by phone, on a doorstep or to their councillor, entered by staff. It is
-- checked and stored by the very function that takes what residents send themselves.

insert into private.form_limits (form, submissions, period) values ('enter_priority', 600, '1 hour');

-- Who entered what is on the record from the start; a resident's own sending is no change by staff.
create trigger "entries by staff are noted" after insert on public.priorities
  for each row when (new.entered_by is not null)
  execute function private.note_change('kind,theme_id,neighbourhood_id,ward_id,location_id,channel,entered_by');

drop function private.take_priority;
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

create function public.enter_priority(
  channel text default '', kind text default '', said text default '', theme text default '',
  neighbourhood text default '', ward text default '', place text default '',
  latitude text default '', longitude text default '', email text default '', phone text default '',
  age_group text default '', sex text default '', ethnic_group text default '',
  disability text default '', idempotency_key text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  area constant uuid := (
    select n.id from public.neighbourhoods n where n.slug = enter_priority.neighbourhood
  );
  -- Whoever may enter nowhere learns nothing of which areas there are.
  me constant uuid := private.require('enter_priorities', area);
  is_councillor constant boolean := (private.me()).role = 'councillor';
  way constant text := case when is_councillor then 'councillor' else coalesce(channel, '') end;
  wards constant uuid[] := private.my_wards_alone(area);
  taken record;
begin
  if way not in ('paper', 'phone', 'doorstep', 'councillor', 'hub', 'email') then
    raise exception using
      errcode = 'PT400', message = 'Say how it reached us.',
      detail = case when way = '' then 'channel:missing' else 'channel:unknown' end;
  end if;
  if private.refusal(coalesce(idempotency_key, ''), 'private.idempotency_key') is not null then
    raise exception using
      errcode = 'PT400', message = 'Nothing was stored, because a retry could store it twice.',
      detail = 'idempotency_key:malformed';
  end if;
  -- A councillor speaks for their own wards, or for the area when nobody said which ward.
  if area is not null and wards is not null and ward <> '' and not exists (
    select from public.wards w where w.slug = enter_priority.ward and w.id = any (wards)
  ) then
    raise exception using
      errcode = 'PT403', message = 'You can raise this for your own wards.', detail = 'not_allowed';
  end if;

  select * into taken from private.take_priority(
    kind, said, theme, neighbourhood, ward, place, latitude, longitude, email, phone,
    age_group, sex, ethnic_group, disability,
    -- Each member of staff has keys of their own, so that none is told another's receipt.
    encode(sha256(convert_to(me || ' ' || idempotency_key, 'UTF8')), 'hex'), '', '', way, me, 'enter_priority'
  );
  if taken.status <> 201 then
    raise exception using
      errcode = 'PT' || taken.status, message = coalesce(taken.message, 'Send this with POST.'),
      detail = coalesce(
        (select key || ':' || value from json_each_text(taken.fields) limit 1),
        taken.code, 'wrong_method'
      );
  end if;
  return jsonb_build_object('receipt', taken.receipt);
end
$$;

revoke execute on function public.enter_priority from public, anon;
grant execute on function public.enter_priority to authenticated;

comment on function private.take_priority is
  'What submit_priority, its plain form and enter_priority share: checks every field, and either stores and answers the receipt code or says what is wrong. Written for speed, because a crowd may come at once.';
comment on function public.enter_priority is
  'Takes what somebody said from staff who may enter it in that area: the fields of submit_priority, how it reached us (councillors: always councillor, in their own wards), and a key that makes a retry harmless. Answers the receipt code to hand over.';
