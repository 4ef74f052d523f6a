-- Publishing what came of a consultation: words and numbers become files with checksums, which no
-- later change of the database reaches.

create function private.csv_field(value text)
returns text
language sql
immutable
set search_path = ''
as $$
  -- As src/lib/csv.ts: what a spreadsheet would take for a formula gets an apostrophe in front.
  select case when safe ~ '[",\r\n]' then '"' || replace(safe, '"', '""') || '"' else safe end
  from (select case when value ~ '^[=+\-@\t\r]' then '''' || value else coalesce(value, '') end as safe) made
$$;

create function private.record_questions(consultation uuid, questions text[])
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(latest.item order by latest.number, latest.page, latest.place), '[]')
  from (
    -- As its latest version words it; a question that an edit took out is still one that was asked.
    select distinct on (item.value ->> 'id')
      item.value - 'when' as item, -v.number as number, page.ordinality as page, item.ordinality as place
    from public.consultation_versions v
    cross join lateral jsonb_array_elements(v.definition -> 'pages') with ordinality page
    cross join lateral jsonb_array_elements(page.value -> 'items') with ordinality item
    where v.consultation_id = record_questions.consultation
      and item.value ->> 'id' = any (record_questions.questions)
    order by item.value ->> 'id', v.number desc
  ) latest
$$;

-- Options that the latest version of a question does not offer any more: some answered with them.
create function private.earlier_options(consultation uuid, asked jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(q.id, q.options), '{}')
  from (
    select o.id, jsonb_agg(o.option order by o.number desc, o.place) as options
    from (
      select distinct on (a.value ->> 'id', x.value ->> 'id')
        a.value ->> 'id' as id, x.value as option, v.number, x.ordinality as place
      from jsonb_array_elements(asked) a
      join public.consultation_versions v on v.consultation_id = earlier_options.consultation
      cross join lateral jsonb_path_query(
        v.definition, '$.pages[*].items[*] ? (@.id == $id)', jsonb_build_object('id', a.value -> 'id')
      ) item
      cross join lateral jsonb_array_elements(
        case when jsonb_typeof(item -> 'options') = 'array' then item -> 'options' else '[]' end
      ) with ordinality x
      where jsonb_typeof(a.value -> 'options') = 'array'
        and not jsonb_path_exists(
          a.value -> 'options', '$[*] ? (@.id == $id)', jsonb_build_object('id', x.value -> 'id')
        )
      order by a.value ->> 'id', x.value ->> 'id', v.number desc
    ) o
    group by o.id
  ) q
$$;

-- In which versions a question, or an option of it, was; those that were in all are left away.
create function private.asked_in(consultation uuid, questions text[])
returns jsonb
language sql
stable
set search_path = ''
as $$
  with asked as (
    select v.number, item, item ->> 'id' as id
    from public.consultation_versions v,
      jsonb_path_query(v.definition, '$.pages[*].items[*]') item
    where v.consultation_id = asked_in.consultation and item ->> 'id' = any (asked_in.questions)
  ),
  named as (
    select a.id as key, array_agg(a.number order by a.number) as numbers, (
      select count(*) from public.consultation_versions v where v.consultation_id = asked_in.consultation
    ) as most
    from asked a group by a.id
    union all
    select a.id || '.' || (x ->> 'id'), array_agg(a.number order by a.number),
      (select count(*) from asked b where b.id = a.id)
    from asked a, jsonb_path_query(a.item, '$.options[*]') x
    group by a.id, x ->> 'id'
  )
  select coalesce(jsonb_object_agg(n.key, to_jsonb(n.numbers)), '{}')
  from named n
  where cardinality(n.numbers) < n.most
$$;

create function private.record_csv(asked jsonb, earlier jsonb, rows jsonb)
returns text
language sql
immutable
set search_path = ''
as $$
  select E'\uFEFFquestion_id,question,answer_id,answer,breakdown,part,responses,hidden,mean\r\n' || coalesce(string_agg(
    concat_ws(',',
      private.csv_field(r.value ->> 'question'), private.csv_field(q.value ->> 'title'),
      private.csv_field(r.value ->> 'answer'),
      private.csv_field(coalesce(o.value ->> 'text', r.value ->> 'answer')),
      private.csv_field(r.value ->> 'breakdown'), private.csv_field(r.value ->> 'part'),
      coalesce(r.value ->> 'responses', ''),
      case when r.value ->> 'responses' is null then 'yes' else 'no' end,
      coalesce(r.value ->> 'mean', '')
    ) || E'\r\n', '' order by r.ordinality
  ), '')
  from jsonb_array_elements(rows) with ordinality r
  left join lateral (
    select a.value from jsonb_array_elements(asked) a where a.value ->> 'id' = r.value ->> 'question'
  ) q on true
  left join lateral (
    select a.value
    from jsonb_array_elements(
      case when jsonb_typeof(q.value -> 'options') = 'array' then q.value -> 'options' else '[]' end
        || coalesce(earlier -> (q.value ->> 'id'), '[]')
    ) a
    -- 1: who put it first.
    where a.value ->> 'id' = regexp_replace(r.value ->> 'answer', '^1:', '')
  ) o on true
$$;

create function private.record_files(it public.consultations, edition integer, tables jsonb, at timestamptz)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  outcome public.consultation_outcomes;
  about constant jsonb := jsonb_build_object(
    'format', 1, 'consultation', it.slug, 'edition', edition, 'published_on', (at at time zone 'Europe/London')::date
  );
  asked jsonb;
  earlier jsonb;
  files jsonb;
begin
  select o.* into outcome from public.consultation_outcomes o where o.consultation_id = it.id;
  asked := private.record_questions(it.id, outcome.questions);
  earlier := private.earlier_options(it.id, asked);
  files := jsonb_build_object(
    'outcome.json', jsonb_pretty(about || jsonb_build_object(
      'title', it.title, 'summary', it.summary, 'decided_by', it.decided_by,
      'opened_on', (it.opens_at at time zone 'Europe/London')::date,
      'closed_on', (it.closes_at at time zone 'Europe/London')::date,
      'responses', tables -> 'responses',
      'heard', outcome.heard, 'will_change', outcome.will_change, 'will_not_change', outcome.will_not_change,
      'actions', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'title', a.title, 'lead', a.lead,
          'address', format('/neighbourhoods/%s/plans/%s/', p.neighbourhood, p.theme)
        ) order by p.neighbourhood, p.theme, a.position), '[]')
        from public.consultation_outcome_links l
        join public.published_plan_actions a on a.id = l.action_id
        join public.published_plans p on p.id = a.plan
        where l.consultation_id = it.id
      ),
      -- Their addresses alone: whoever said it may still take it back.
      'priorities', (
        select coalesce(jsonb_agg(format('/priorities/%s/', p.slug) order by p.slug), '[]')
        from public.consultation_outcome_links l
        join public.published_priorities p on p.id = l.priority_id
        where l.consultation_id = it.id
      )
    )),
    'results.json', jsonb_pretty(about || tables || jsonb_build_object(
      'questions', asked, 'earlier_options', earlier, 'asked_in', private.asked_in(it.id, outcome.questions)
    )),
    'results.csv', private.record_csv(asked, earlier, tables -> 'rows'),
    'questions.json', jsonb_pretty(about || jsonb_build_object('versions', (
      select jsonb_agg(jsonb_build_object(
        'number', v.number, 'published_on', (v.published_at at time zone 'Europe/London')::date,
        'comparability', v.comparability, 'definition', v.definition
      ) order by v.number)
      from public.consultation_versions v where v.consultation_id = it.id
    )))
  );
  return files || jsonb_build_object('manifest.json', jsonb_pretty(about || jsonb_build_object('files', (
    select jsonb_agg(jsonb_build_object(
      'name', f.key, 'bytes', octet_length(convert_to(f.value, 'UTF8')),
      'sha256', encode(sha256(convert_to(f.value, 'UTF8')), 'hex')
    ) order by f.key)
    from jsonb_each_text(files) f
  ))));
end
$$;

create function private.publish_record(
  consultation uuid, by uuid, note text default null, at timestamptz default now()
)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  it public.consultations;
  asked constant text[] := (
    select o.questions from public.consultation_outcomes o
    where o.consultation_id = publish_record.consultation
  );
  edition constant integer := 1 + coalesce((
    select max(r.number) from public.consultation_records r
    where r.consultation_id = publish_record.consultation
  ), 0);
  tables jsonb;
begin
  select c.* into it from public.consultations c where c.id = consultation for update;
  tables := private.suppressed_tables(it.id, asked);
  insert into public.consultation_records (consultation_id, number, questions, tables, files, published_by, published_at)
  values (it.id, edition, asked, tables, private.record_files(it, edition, tables, at), by, at);
  if note is not null then
    insert into public.consultation_corrections (consultation_id, record_number, words, corrected_by, corrected_at)
    values (it.id, edition, note, by, at);
  end if;
  update public.consultations c
  set stage = 'reported', reported_at = coalesce(c.reported_at, at), version = c.version + 1
  where c.id = it.id;
  perform private.publish();
  return edition;
end
$$;

create function public.publish_outcome(consultation uuid, version integer, note text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.consultations := private.outcome_to_change(consultation, version);
  outcome public.consultation_outcomes;
  correction text;
begin
  case private.consultation_state(it)
    when 'closed' then null;
    when 'reported' then correction := private.plan_words('note', note, 2000);
    when 'archived' then
      perform private.refuse_answer('stage', 'archived', 'It is archived. What is wrong in it, say in a correction.');
    else
      perform private.refuse_answer('stage', 'not_closed', 'People can still answer. Say what came of it once it has closed.');
  end case;
  select o.* into outcome from public.consultation_outcomes o where o.consultation_id = it.id;
  perform private.plan_words('heard', outcome.heard, 8000);
  if outcome.will_change = '[]' and outcome.will_not_change = '[]' then
    perform private.refuse_answer('will_change', 'missing', 'Say what will change, or what will not and why.');
  end if;
  if jsonb_path_exists(outcome.will_change, '$[*] ? (@.by == "")') then
    perform private.refuse_answer('will_change', 'missing_by', 'Say of everything that will change by when.');
  end if;
  if jsonb_path_exists(outcome.will_not_change, '$[*] ? (@.why == "")') then
    perform private.refuse_answer('will_not_change', 'missing_why', 'Say of everything that will not change why.');
  end if;
  return jsonb_build_object(
    'number', private.publish_record(it.id, private.my_id(), correction), 'slug', it.slug
  );
end
$$;

revoke execute on function public.publish_outcome from public;
grant execute on function public.publish_outcome to authenticated;

comment on function private.csv_field(text) is 'One field of a CSV file (RFC 4180), never a formula.';
comment on function private.record_questions(uuid, text[]) is
  'The published questions with their options, as the latest version of each words them.';
comment on function private.earlier_options(uuid, jsonb) is
  'Options of some questions that only earlier versions offered, by question: [{id, text}], as they were last worded.';
comment on function private.asked_in(uuid, text[]) is
  'In which versions some questions (by id) and their options (question.option) were, where these are not all.';
comment on function private.record_csv(jsonb, jsonb, jsonb) is 'The published numbers as CSV; docs/exports.md says what the columns are.';
comment on function private.record_files is
  'Every file of a published record by name, and the manifest of their checksums.';
comment on function private.publish_record(uuid, uuid, text, timestamptz) is
  'Makes the next record of a consultation from its outcome and its counts; with a note, that stands beside it as a correction.';
comment on function public.publish_outcome(uuid, integer, text) is
  'Publishes what came of a closed consultation, and has pages built anew. Published again, it needs a note of what changed; what was published before stays.';
