-- Asking for help, from anybody. Nobody in need is turned away: what looks like a flood waits apart for
-- a person, and a gap in needs, teams or hours never stops it.

insert into private.form_limits (form, submissions, period) values
  -- Over it, what is sent is queued apart.
  ('submit_referral', 10, '1 hour'),
  -- Anybody may type anybody's address.
  ('referral_letter', 3, '1 day'),
  ('referral_letter_together', 60, '1 hour');

create domain private.yes as text
  constraint missing check (value = 'yes');
create domain private.named_list as text[]
  constraint missing check (cardinality(value) > 0)
  constraint too_many check (cardinality(value) <= 20);
create domain private.short_list as text[]
  constraint too_many check (cardinality(value) <= 40);

create type private.referral_fields as (
  for_whom public.referral_for,
  agreed private.yes,
  asked_by public.short_note,
  needs private.named_list,
  words public.referral_words,
  how_soon public.how_soon,
  neighbourhood text,
  name public.person_name,
  ways public.ways_to_reach,
  phone public.phone_number,
  email public.email_address,
  post_address public.short_note,
  hub text,
  through_whom public.short_note,
  safe_messages public.safe_messages,
  safe_days public.safe_days,
  safe_times public.safe_times,
  caller_says public.short_note,
  safe_word public.short_note,
  must_not public.short_note,
  communication public.communication_needs,
  language public.short_note,
  share_with private.short_list,
  contact_consent private.yes,
  wants_code private.yes,
  age_group public.age_group,
  sex public.sex,
  ethnic_group public.ethnic_group,
  disability public.disability
);

create function private.referral_refusals(sent jsonb)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  field record;
  typed text;
  refusal text;
  refusals jsonb := '{}';
begin
  for field in
    select a.attname as name, a.atttypid::regtype as kind, t.typndims > 0 as is_list
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_type t on t.oid = a.atttypid
    where a.attrelid = 'private.referral_fields'::regclass
    order by a.attnum
  loop
    continue when not sent ? field.name;
    begin
      typed := case when field.is_list
        then array(select jsonb_array_elements_text(sent -> field.name))::text
        else sent ->> field.name
      end;
      refusal := private.refusal(typed, field.kind);
    exception when data_exception then
      refusal := 'malformed';
    end;
    if refusal is not null then
      refusals := refusals || jsonb_build_object(field.name, refusal);
    end if;
  end loop;
  return refusals;
end
$$;

create function private.read_referral(sent jsonb, out fields private.referral_fields, out refusals jsonb)
language plpgsql
stable
set search_path = ''
as $$
declare
  way text;
begin
  -- What a form sends empty was not filled in.
  select coalesce(jsonb_object_agg(s.key, s.value), '{}') into sent
  from jsonb_each(case when jsonb_typeof(sent) = 'object' then sent else '{}' end) s
  where s.value not in ('""', 'null', '[]') and (jsonb_typeof(s.value) <> 'string' or s.value #>> '{}' ~ '\S');
  refusals := '{}';
  begin
    fields := jsonb_populate_record(null::private.referral_fields, sent);
  exception when check_violation or data_exception then
    refusals := private.referral_refusals(sent);
    begin
      -- What else is missing is told at once, not the next time.
      fields := jsonb_populate_record(
        null::private.referral_fields, sent - array(select jsonb_object_keys(refusals))
      );
    exception when check_violation or data_exception then
      -- A list in a list is of no kind, though each of its parts is.
      refusals := refusals || '{"referral": "malformed"}';
      fields := null;
      return;
    end;
  end;
  refusals := jsonb_strip_nulls(jsonb_build_object(
    'for_whom', case when fields.for_whom is null then 'missing' end,
    'agreed', case when fields.for_whom <> 'me' and fields.agreed is null then 'missing' end,
    'asked_by', case when fields.for_whom <> 'me' and fields.asked_by is null then 'missing' end,
    'needs', case when fields.needs is null then 'missing' end,
    'name', case when fields.name is null then 'missing' end,
    'ways', case when fields.ways is null then 'missing' end,
    'phone', case when 'phone' = any (fields.ways) and fields.phone is null then 'missing' end,
    'email', case when 'email' = any (fields.ways) and fields.email is null then 'missing' end,
    'post_address', case when 'post' = any (fields.ways) and fields.post_address is null then 'missing' end,
    'hub', case when 'hub' = any (fields.ways) and fields.hub is null then 'missing' end,
    'through_whom', case when 'through' = any (fields.ways) and fields.through_whom is null then 'missing' end,
    -- An email or a letter is sent only where that is safe: nothing else is left to reach them by.
    'safe_messages', case
      when fields.ways::text[] <@ array['email', 'post']
        and not fields.ways::text[] && coalesce(fields.safe_messages::text[], '{}') then 'unreachable'
    end,
    'language', case
      when 'interpreter' = any (fields.communication) and fields.language is null then 'missing'
    end,
    'contact_consent', case when fields.contact_consent is null then 'missing' end
  )) || refusals;
end
$$;

create function private.take_referral(
  referral jsonb, idempotency_key text, website text, seconds_taken text,
  channel text default 'website', entered_by uuid default null, consent text default null,
  out status integer, out code text, out message text, out fields jsonb,
  out reference text, out receipt text, out respond_by timestamptz
)
language plpgsql
set search_path = ''
set plan_cache_mode = 'force_generic_plan'
as $$
declare
  read record;
  r private.referral_fields;
  key constant text := nullif(idempotency_key, '');
  needs uuid[];
  shared uuid[];
  within interval;
  area uuid;
  hub_id uuid;
  identity text;
  made_receipt record;
  ten_minutes constant timestamptz := date_bin('10 minutes', now(), timestamptz 'epoch');
  since timestamptz;
  set_apart boolean;
  made uuid := gen_random_uuid();
begin
  fields := '{}';
  if current_setting('request.method', true) <> 'POST' then
    status := 405;
    return;
  end if;
  read := private.read_referral(referral);
  r := read.fields;
  fields := read.refusals;
  select array_agg(n.id order by n.position),
    min(case when r.how_soon = 'today' then n.respond_urgently_within else n.respond_within end)
  into needs, within
  from public.support_needs n
  where n.slug::text = any (r.needs::text[]);
  select n.id into area from public.neighbourhoods n
  where n.slug::text = r.neighbourhood and n.status <> 'ended';
  if r.hub is not null then
    select l.id into hub_id from public.locations l where l.slug::text = r.hub and not l.masked;
  end if;
  if r.share_with is not null then
    select array_agg(o.id) into shared
    from public.organizations o
    where o.slug::text = any (r.share_with::text[]);
  end if;
  fields := fields || jsonb_strip_nulls(jsonb_build_object(
    'needs', case when cardinality(r.needs::text[]) <> coalesce(cardinality(needs), 0) then 'unknown' end,
    'neighbourhood', case when r.neighbourhood is not null and area is null then 'unknown' end,
    'hub', case when r.hub is not null and hub_id is null then 'unknown' end,
    'share_with', case
      when cardinality(r.share_with::text[]) <> coalesce(cardinality(shared), 0) then 'unknown'
    end,
    -- Asking a domain for its reason costs much, and nearly everybody's are fine.
    'idempotency_key', case
      when key !~ '^[A-Za-z0-9_-]+$' or length(key) not between 16 and 64 then 'malformed'
    end,
    'seconds_taken', case when seconds_taken !~ '^(([3-9]|[1-9][0-9]{1,8})(\.[0-9]{1,9})?)?$' then
      private.refusal(seconds_taken, 'private.seconds_taken')
    end
  ));
  if fields <> '{}' then
    status := 400;
    code := 'invalid';
    message := 'Nothing was sent. Please look again at: '
      || (select string_agg(k, ', ') from jsonb_object_keys(fields) k) || '.';
    return;
  end if;

  status := 201;
  -- Without a key, the same from the same connection within ten minutes is a second tap.
  foreach since in array case
    when key is null then array[ten_minutes - interval '10 minutes', ten_minutes] else array[now()]
  end loop
    identity := private.referral_identity(r::text, key, since);
    reference := private.case_reference(private.keyed_hash(identity));
    if r.wants_code is not null then
      made_receipt := private.receipt_for(identity);
      receipt := made_receipt.receipt;
    end if;
    select c.respond_by into respond_by from public.cases c where c.reference = take_referral.reference;
    if found then
      return;
    end if;
  end loop;

  -- A field that people do not see may be filled in by a browser that means well.
  set_apart := entered_by is null and (private.comes_in_a_flood() or coalesce(website, '') <> '');
  respond_by := private.after_working_time(now(), coalesce(within, '7 hours'));
  insert into public.cases (
    id, reference, channel, entered_by, for_whom, how_soon, neighbourhood_id, team_id, apart, respond_by
  )
  values (
    made, reference, channel, entered_by, r.for_whom, coalesce(r.how_soon, 'this_week'), area,
    (private.routed(needs, area)).team,
    set_apart, respond_by
  )
  on conflict on constraint cases_reference_key do nothing;
  if not found then
    return;
  end if;
  insert into public.case_needs (case_id, need_id) select made, unnest(needs);
  insert into public.case_contacts (
    case_id, name, ways, phone, email, post_address, hub_id, through_whom, safe_messages, safe_days,
    safe_times, caller_says, safe_word, communication, language, must_not, asked_by, consent_recorded
  )
  values (
    made, r.name, r.ways, r.phone, r.email, r.post_address, hub_id, r.through_whom,
    coalesce(r.safe_messages::text[], '{}'), coalesce(r.safe_days::text[], '{}'),
    coalesce(r.safe_times::text[], '{}'), r.caller_says, r.safe_word,
    coalesce(r.communication::text[], '{}'), r.language, r.must_not, r.asked_by,
    coalesce(consent, case when r.for_whom = 'me' then 'themselves' else 'agreed' end)
  );
  if r.words is not null then
    insert into public.case_words (case_id, words) values (made, replace(r.words, E'\r\n', E'\n'));
  end if;
  if shared is not null then
    insert into public.case_sharing (case_id, organization_id) select made, unnest(shared);
  end if;
  if not set_apart and 'email' = any (r.ways) and 'email' = any (r.safe_messages) then
    perform private.send_referral_letter(r.email, reference);
  end if;
  if receipt is not null then
    insert into private.case_receipts (case_id, code_hash) values (made, made_receipt.hash);
  end if;
  if num_nonnulls(r.age_group, r.sex, r.ethnic_group, r.disability) > 0 then
    insert into public.case_equality_answers
      (month, neighbourhood_id, age_group, sex, ethnic_group, disability)
    values (
      date_trunc('month', private.today())::date, area, r.age_group, r.sex, r.ethnic_group, r.disability
    );
  end if;
end
$$;

comment on type private.referral_fields is
  'Every field of a referral with its rule: what the form asks, and nothing else.';
comment on domain private.yes is 'Something that is only there when agreed to.';
comment on domain private.named_list is 'Names of ours, one at least.';
comment on domain private.short_list is 'Names of ours.';
comment on function private.referral_refusals(jsonb) is
  'For each field that cannot be kept, which rule it breaks.';
comment on function private.read_referral(jsonb) is
  'A referral as it was sent, typed; or for each field what is wrong with it.';
comment on function private.take_referral is
  'What submit_referral, its plain form and enter_referral share: checks every field, and either stores a case, sent to its team with its promise, or says what is wrong. The receipt code is answered only where it was wished for.';
