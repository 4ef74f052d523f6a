-- Opening a consultation to the public, a new version of its questions, its dates, and its end.

create function private.consultation_gaps(consultation public.consultations)
returns text[]
language sql
stable
set search_path = ''
as $$
  select array(
    select gap.rule
    from (values
      (1, 'no_summary', consultation.summary = ''),
      (2, 'no_decision_maker', consultation.decided_by = ''),
      (3, 'no_influence', consultation.can_change = ''),
      (4, 'no_contact', consultation.contact = ''),
      (5, 'no_other_format', consultation.other_formats = ''),
      (6, 'no_privacy', consultation.privacy = ''),
      (7, 'no_dates', consultation.closes_at is null),
      (8, 'no_report_by', consultation.report_by is null),
      (9, 'no_retention', consultation.retained_until is null),
      (10, 'no_questions', not exists (
        select from jsonb_path_query(consultation.definition, '$.pages[*].items[*].type') as type
        where type not in ('"text_block"', '"picture_block"')
      )),
      (11, 'no_alt_text', exists (
        select from jsonb_path_query(
          consultation.definition, '$.pages[*].items[*] ? (@.type == "picture_block").alt'
        ) as alt
        where alt #>> '{}' !~ '\S'
      ))
    ) as gap (position, rule, holds)
    where gap.holds
    order by gap.position
  )
$$;

create function private.require_words(id uuid, definition_too boolean)
returns void
language plpgsql
set search_path = ''
as $$
declare
  gap constant text := (
    select gap
    from public.consultations c,
      unnest(private.consultation_gaps(c)) with ordinality as gaps (gap, position)
    where c.id = require_words.id and (definition_too or gap not in ('no_questions', 'no_alt_text'))
    order by position limit 1
  );
begin
  if gap is not null then
    perform private.refuse_answer('preflight', gap, case gap
      when 'no_summary' then 'Nothing was published. First say what the consultation is about.'
      when 'no_decision_maker' then 'Nothing was published. First say who decides.'
      when 'no_influence' then 'Nothing was published. First say what people can change.'
      when 'no_contact' then 'Nothing was published. First say whom people can ask.'
      when 'no_other_format' then 'Nothing was published. First say how to answer in another way.'
      when 'no_privacy' then 'Nothing was published. First say what happens with what people tell us.'
      when 'no_dates' then 'Nothing was published. First say when it closes.'
      when 'no_report_by' then 'Nothing was published. First say by when you will report what came of it.'
      when 'no_retention' then 'Nothing was published. First say how long answers are kept.'
      when 'no_questions' then 'Nothing was published. First ask at least one question.'
      else 'Nothing was published. First describe each picture for people who cannot see it.'
    end);
  end if;
end
$$;

create function private.new_consultation_slug(title text)
returns public.slug
language plpgsql
set search_path = ''
as $$
declare
  stem constant text := coalesce(
    nullif(btrim(left(btrim(regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g'), '-'), 60), '-'), ''),
    'consultation'
  );
  candidate text := stem;
  number integer := 1;
begin
  while exists (select from public.consultations c where c.slug = candidate) loop
    number := number + 1;
    candidate := stem || '-' || number;
  end loop;
  return candidate;
end
$$;

create function public.publish_consultation(
  consultation uuid,
  version integer,
  comparability text default ''
)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.editable_consultation(consultation, version);
  last public.consultation_versions;
  said constant text :=
    coalesce(private.plan_words('comparability', comparability, 4000, false), '');
begin
  perform private.require_words(known.id, true);
  perform private.require_sound_questions(known.definition);
  if known.closes_at <= now() then
    perform private.refuse_answer('closes_at', 'too_early',
      'Nothing was published, because the day on which it closes has gone.');
  end if;
  select v.* into last
  from public.consultation_versions v
  where v.consultation_id = known.id
  order by v.number desc limit 1;
  if last.definition = known.definition then
    raise exception using
      errcode = 'PT409', message = 'Nothing was published, because the questions are the same as before.',
      detail = 'same_questions';
  end if;
  if last.number is not null and said = '' then
    perform private.refuse_answer('comparability', 'missing',
      'Nothing was published. First say what this change does to comparing answers.');
  end if;
  insert into public.consultation_versions
    (consultation_id, number, definition, comparability, published_by)
  values (known.id, coalesce(last.number, 0) + 1, known.definition, said, private.my_id());
  if known.stage = 'draft' then
    -- What was taken back comes again under the address that posters already have.
    known.slug := coalesce(known.slug, private.new_consultation_slug(known.title));
    update public.consultations c set
      stage = 'published', slug = known.slug, published_at = now(),
      opens_at = greatest(c.opens_at, now())
    where c.id = known.id;
  end if;
  update public.consultations c set version = c.version + 1 where c.id = known.id;
  perform private.publish();
  return known.slug;
end
$$;

create function public.change_dates(
  consultation uuid,
  version integer,
  opens_at timestamptz,
  closes_at timestamptz,
  report_by date,
  retained_until date,
  reason text default ''
)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.consultation_to_change(consultation, version);
  state constant text := private.consultation_state(known);
begin
  perform private.check_consultation_dates(
    case when known.stage = 'draft' then change_dates.opens_at
      else coalesce(change_dates.opens_at, known.opens_at) end,
    change_dates.closes_at, change_dates.report_by, change_dates.retained_until
  );
  if state not in ('draft', 'scheduled', 'open', 'closed') then
    raise exception using
      errcode = 'PT409', message = 'Its outcome is public, so its dates can no longer be changed.',
      detail = 'reported';
  end if;
  if known.stage = 'published' then
    if num_nulls(change_dates.closes_at, change_dates.report_by, change_dates.retained_until) > 0 then
      perform private.refuse_answer('closes_at', 'missing',
        'Nothing was stored, because a date is still empty. People have read these dates already.');
    end if;
    perform private.because(private.plan_words('reason', change_dates.reason, 300));
    perform private.note_promise(
      known,
      jsonb_build_object('report_by', change_dates.report_by, 'retained_until', change_dates.retained_until),
      private.plan_words('reason', change_dates.reason, 300)
    );
    if change_dates.opens_at is distinct from known.opens_at and change_dates.opens_at is not null
      and (state <> 'scheduled' or change_dates.opens_at < now())
    then
      perform private.refuse_answer('opens_at', 'too_late',
        'Nothing was stored, because the day on which it opens can only be moved before it has opened, and not into the past.');
    end if;
    if change_dates.closes_at is distinct from known.closes_at
      and (state = 'closed' or change_dates.closes_at < now())
    then
      perform private.refuse_answer('closes_at', 'too_late',
        'Nothing was stored, because the day on which it closes can only be moved before it has closed, and not into the past.');
    end if;
  end if;
  update public.consultations c set
    opens_at = case when known.stage = 'draft' then change_dates.opens_at
      else coalesce(change_dates.opens_at, c.opens_at) end,
    closes_at = change_dates.closes_at, report_by = change_dates.report_by,
    retained_until = change_dates.retained_until, version = c.version + 1
  where c.id = known.id;
  if known.stage <> 'draft' then
    perform private.publish();
  end if;
  return known.version + 1;
end
$$;

create function public.close_consultation(consultation uuid, version integer, reason text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.consultation_to_change(consultation, version);
begin
  if private.consultation_state(known) <> 'open' or known.opens_at >= now() then
    raise exception using
      errcode = 'PT409', message = 'Only a consultation that is open can be closed.', detail = 'not_open';
  end if;
  perform private.because(private.plan_words('reason', close_consultation.reason, 300));
  update public.consultations c set closes_at = now(), version = c.version + 1 where c.id = known.id;
  perform private.publish();
  return known.version + 1;
end
$$;

create function public.take_back_consultation(consultation uuid, version integer, reason text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.consultation_to_change(consultation, version);
begin
  if private.consultation_state(known) <> 'scheduled' then
    raise exception using
      errcode = 'PT409', message = 'Only a consultation that has not opened yet can be taken back.',
      detail = 'not_scheduled';
  end if;
  perform private.because(private.plan_words('reason', take_back_consultation.reason, 300));
  -- Nobody has answered: it is a draft again, as if it had never been announced.
  delete from public.consultation_versions v where v.consultation_id = known.id;
  update public.consultations c set stage = 'draft', published_at = null, version = c.version + 1
  where c.id = known.id;
  perform private.apply_staged(known.id);
  perform private.publish();
  return known.version + 1;
end
$$;

revoke execute on function
  public.publish_consultation, public.change_dates, public.close_consultation,
  public.take_back_consultation
from public;
grant execute on function
  public.publish_consultation, public.change_dates, public.close_consultation,
  public.take_back_consultation
to authenticated;

comment on function private.consultation_gaps(public.consultations) is
  'What still has to be said before a consultation may open: names of blocking rules of src/consultations/definition/preflight.ts.';
comment on function private.require_words(uuid, boolean) is
  'Refuses what would leave the public without something that blocks opening; the questions may be passed over.';
comment on function private.new_consultation_slug(text) is 'A public address that no other consultation has.';
comment on function public.publish_consultation(uuid, integer, text) is
  'Opens a draft to the public (at once, unless it opens later), or makes its changed questions the next version with words on what that does to comparing answers. Answers its public address.';
comment on function public.change_dates(uuid, integer, timestamptz, timestamptz, date, date, text) is
  'Sets when a consultation opens and closes, is reported and its answers deleted; with a reason once it is public, which everybody reads where the last two change. Answers its new version.';
comment on function public.close_consultation(uuid, integer, text) is
  'Closes an open consultation now. Answers its new version.';
comment on function public.take_back_consultation(uuid, integer, text) is
  'Makes a draft again of what has been announced and has not opened. Answers its new version.';
