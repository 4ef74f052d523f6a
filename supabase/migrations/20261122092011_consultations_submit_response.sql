-- Taking answers from anybody: checked, told from repeats, and stored with as little work as can be.

create function private.take_response(
  consultation text, version integer, answers jsonb, texts jsonb, via text,
  age_group text, sex text, ethnic_group text, disability text, seed integer,
  idempotency_key text, website text, seconds_taken text,
  channel text default null, entered_by uuid default null, forgiven text default null,
  only_check boolean default false,
  out status integer, out code text, out message text, out fields json, out receipt text
)
language plpgsql
set search_path = ''
-- Planning costs more than running here, and no value makes another plan better.
set plan_cache_mode = 'force_generic_plan'
as $$
declare
  connection bytea;
  same_answers bytea;
  key constant text := nullif(idempotency_key, '');
  took constant text := nullif(seconds_taken, '');
  asked record;
  read record;
  kept jsonb;
  written jsonb;
  area uuid;
  ward uuid;
  problems jsonb;
  location uuid;
  who text;
  about public.response_equality_answers;
  content bytea;
  -- Only a key tells a retry from another at the same computer who thinks the same.
  made constant record := private.receipt_for('submit_response key ' || coalesce(key, gen_random_uuid()::text));
  response constant uuid := private.record_of(made.hash);
  sent bytea;
  same_copy constant bigint := hashtextextended(made.receipt, 0);
  most integer;
  period interval;
  since timestamptz;
  of_connection integer;
  of_answers integer;
begin
  fields := '{}';
  if current_setting('request.method', true) <> 'POST' then
    status := 405;
    return;
  end if;
  if website <> '' then
    status := 201;
    receipt := (private.receipt_for(gen_random_uuid()::text)).receipt;
    return;
  end if;

  if not only_check and not pg_try_advisory_xact_lock(same_copy) then
    -- A second copy sent at the same moment waits here for the first one.
    perform pg_advisory_xact_lock(same_copy);
  end if;
  select
    c.id, c.asks_equality, v.id as version_id, v.definition, v.short_rules,
    case
      when c.stage <> 'published' or now() >= c.closes_at then 'closed'
      when now() < c.opens_at then 'not_open'
      else 'open'
    end as state,
    -- A paper form may be entered until the outcome is told.
    c.stage = 'published' and now() >= c.opens_at as may_be_entered,
    (
      select coalesce(r.sent_hash, '') from public.responses r where r.id = response and not only_check
    ) as before
  into asked
  from public.consultations c
  left join public.consultation_versions v
    on v.consultation_id = c.id and v.number = take_response.version
  where c.slug = take_response.consultation and c.stage <> 'draft';
  if asked.id is null then
    status := 404;
    code := 'unknown';
    message := 'Nothing was stored, because we ask nothing under that name.';
    return;
  end if;

  answers := coalesce(answers, '{}');
  texts := coalesce(texts, '{}');
  if asked.asks_equality then
    age_group := nullif(age_group, '');
    sex := nullif(sex, '');
    ethnic_group := nullif(ethnic_group, '');
    disability := nullif(disability, '');
  else
    age_group := null;
    sex := null;
    ethnic_group := null;
    disability := null;
  end if;
  who := array[age_group, sex, ethnic_group, disability]::text;
  content := convert_to(array[asked.id::text, version::text, answers::text, texts::text, who]::text, 'UTF8');
  sent := sha256(convert_to(key, 'UTF8') || content);

  -- What arrived in time is answered again, however late the answer is asked for. What was sent is
  -- forgotten when it is withdrawn: then any copy is answered like the first.
  if asked.before in (sent, '') then
    status := 201;
    receipt := made.receipt;
    return;
  elsif asked.before is not null then
    status := 409;
    code := 'key_reused';
    message := 'Nothing was stored, because something else was sent with the same key.';
    return;
  end if;

  if not (case when entered_by is null then asked.state = 'open' else asked.may_be_entered end) then
    status := 409;
    code := asked.state;
    message := case asked.state
      when 'not_open' then 'Nothing was stored, because this is not open yet.'
      else 'Nothing was stored, because this has closed.'
    end;
    return;
  end if;

  if asked.version_id is null then
    problems := '{"version": "unknown"}';
  elsif private.is_surely_fine(asked.short_rules, answers, texts) then
    problems := '{}';
    kept := answers;
    written := texts;
  else
    read := private.read_response(asked.definition, answers, texts, forgiven);
    problems := read.problems;
    kept := read.kept;
    written := read.written;
    area := read.neighbourhood;
    ward := read.ward;
  end if;
  if who <> '{NULL,NULL,NULL,NULL}' then
    begin
      about := row(null, age_group, sex, ethnic_group, disability);
    exception when check_violation then
      problems := problems || jsonb_strip_nulls(jsonb_build_object(
        'age_group', private.refusal(age_group, 'public.age_group'),
        'sex', private.refusal(sex, 'public.sex'),
        'ethnic_group', private.refusal(ethnic_group, 'public.ethnic_group'),
        'disability', private.refusal(disability, 'public.disability')
      ));
    end;
  end if;
  if key !~ '^[A-Za-z0-9_-]+$' or length(key) not between 16 and 64 then
    problems := problems || jsonb_build_object('idempotency_key', 'malformed');
  end if;
  if took !~ '^([3-9]|[1-9][0-9]{1,5})(\.[0-9]{1,9})?$' then
    problems := problems || jsonb_strip_nulls(
      jsonb_build_object('seconds_taken', private.refusal(took, 'private.seconds_taken'))
    );
  end if;
  if problems <> '{}' then
    status := 400;
    code := 'invalid';
    message := 'Nothing was stored. Please look again at your answers.';
    fields := problems;
    return;
  end if;

  if only_check then
    status := 200;
    return;
  end if;

  if entered_by is null then
    -- One connection may be a library or a whole phone network: what it sends is taken, and marked
    -- for somebody to judge. Long words are known again wherever they come from.
    connection := private.caller_today();
    same_answers := case
      when length(texts::text) >= 120 then sha256(content) else sha256(connection || content)
    end;
    select l.submissions, l.period into strict most, period
    from private.form_limits l where l.form = 'submit_response';
    since := date_bin(period, now(), timestamptz 'epoch');
    insert into private.submission_counts as c (form, address_hash, period_starts_at)
    values ('submit_response', sha256(connection || uuid_send(asked.id)), since)
    on conflict on constraint submission_counts_pkey do update set submissions = c.submissions + 1
      where c.submissions < most
    returning c.submissions into of_connection;
    if of_connection is null then
      status := 429;
      code := 'too_many';
      message := 'Nothing was stored, because much has come from your connection. Please try again tomorrow.';
      return;
    end if;
    insert into private.submission_counts as c (form, address_hash, period_starts_at)
    values ('same_answers', same_answers, since)
    on conflict on constraint submission_counts_pkey do update set submissions = c.submissions + 1
    returning c.submissions into of_answers;
  end if;

  if via <> '' then
    select l.id into location from public.locations l where l.slug = take_response.via and not l.masked;
  end if;
  channel := coalesce(channel, case when location is null then 'website' else 'poster' end);
  insert into public.responses (
    id, consultation_id, version_id, answers, seed, channel, via_location_id, neighbourhood_id, ward_id,
    repeat_reason, entered_by, seconds_taken, sent_hash
  )
  values (
    response, asked.id, asked.version_id, kept, seed, channel, location, area, ward,
    case when of_answers > 1 then 'same_answers' when of_connection > 1 then 'same_connection' end,
    entered_by, least(took::numeric, 86400)::integer, sent
  );
  insert into public.response_texts (response_id, consultation_id, question_id, words)
  select response, asked.id, t.key, replace(t.value, E'\r\n', E'\n')
  from jsonb_each_text(written) t;
  if who <> '{NULL,NULL,NULL,NULL}' then
    insert into public.response_equality_answers (response_id, age_group, sex, ethnic_group, disability)
    values (response, age_group, sex, ethnic_group, disability);
  end if;
  insert into private.response_changes (consultation_id, sign, response_id) values (asked.id, 1, response);
  if entered_by is not null then
    perform private.note_use('insert', 'responses', response, null, jsonb_build_object('channel', channel));
  end if;
  status := 201;
  receipt := made.receipt;
end
$$;

create function public.submit_response(
  consultation text default '', version integer default null,
  answers jsonb default '{}', texts jsonb default '{}', via text default '',
  age_group text default '', sex text default '', ethnic_group text default '', disability text default '',
  seed integer default null,
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
  taken := private.take_response(
    consultation, version, answers, texts, via, age_group, sex, ethnic_group, disability, seed,
    idempotency_key, website, seconds_taken
  );
  if taken.status = 201 then
    perform set_config('response.status', '201', true);
    return json_build_object('message', 'Thank you. We have your answers.', 'receipt', taken.receipt);
  end if;
  return private.refuse_form(taken.status, taken.code, taken.message, '/consultations/', taken.fields);
end
$$;

revoke execute on function public.submit_response from public;
grant execute on function public.submit_response to anon, authenticated;
comment on function private.take_response is
  'What submit_response, its plain form and enter_response share: checks everything, and either stores and answers the receipt code or says what is wrong; with only_check, 200 where nothing is. Without a key everything is stored, and no code is told twice. Written for speed, because a crowd may come at once: each table is written once, and no row that others wait for.';
comment on function public.submit_response is
  'Takes answers to the version of a consultation that was seen, from anyone, while it is open, and answers the receipt code. What came after it closed is kept nowhere. A filled website field (hidden from people) is thanked with a code that opens nothing, so that a robot learns nothing.';
