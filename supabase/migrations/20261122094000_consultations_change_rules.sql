-- A consultation from the first idea to its opening: what it is for, its questions, its dates.

create function private.consultation_words(field text, words text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  return coalesce(private.plan_words(field, words, 4000, false), '');
end
$$;

create function private.consultation_title(title text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  return private.plan_words('title', regexp_replace(title, '\s+', ' ', 'g'), 160);
end
$$;

create function private.check_definition_shape(definition jsonb)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if definition is null or jsonb_typeof(definition) <> 'object'
    or definition -> 'format' is distinct from '1'
    or jsonb_typeof(definition -> 'pages') is distinct from 'array'
  then
    perform private.refuse_answer('definition', 'malformed',
      'Nothing was stored, because these are not questions that we understand.');
  end if;
  if octet_length(definition::text) > 1000000 or pg_column_size(definition) > 400000 then
    perform private.refuse_answer('definition', 'too_long',
      'Nothing was stored, because the questions and pictures are too big together. Make the pictures smaller.');
  end if;
end
$$;

create function private.require_sound_questions(definition jsonb, codes text[] default null)
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  code constant text := (
    select problem ->> 'code'
    from jsonb_array_elements(private.definition_problems(definition)) as problem
    where codes is null or problem ->> 'code' = any (codes)
    limit 1
  );
begin
  if code is not null then
    perform private.refuse_answer('definition', code, case code
      when 'never_asked' then 'Nothing was stored, because no answers lead to one of the questions or pages. Change who is asked, or undo.'
      when 'not_earlier' then 'Nothing was stored, because who is asked depends on a question that comes later. Move it, or undo.'
      when 'shape' then 'Nothing was stored, because something in the questions is still empty, or too long.'
      else 'Nothing was stored, because something in the questions does not fit together. Look at the list of checks.'
    end);
  end if;
end
$$;

create function private.set_consultation_areas(id uuid, areas uuid[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  if coalesce(cardinality(areas), 0) = 0 then
    perform private.refuse_answer('neighbourhoods', 'missing',
      'Nothing was stored, because no area is chosen. Choose whom you ask.');
  end if;
  perform private.require('edit_consultations', area) from unnest(areas) as area;
  delete from public.consultation_neighbourhoods n
  where n.consultation_id = set_consultation_areas.id and n.neighbourhood_id <> all (areas);
  insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
  select set_consultation_areas.id, n.id from public.neighbourhoods n where n.id = any (areas)
  on conflict do nothing;
end
$$;

create function private.editable_consultation(id uuid, seen integer)
returns public.consultations
language plpgsql
set search_path = ''
as $$
declare
  known public.consultations := private.consultation_to_change(id, seen);
begin
  if private.consultation_state(known) not in ('draft', 'scheduled', 'open') then
    raise exception using
      errcode = 'PT409', message = 'This consultation has closed, so it can no longer be changed.',
      detail = 'closed';
  end if;
  return known;
end
$$;

create function private.check_consultation_dates(
  opens_at timestamptz,
  closes_at timestamptz,
  report_by date,
  retained_until date
)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  perform private.plan_day('opens_at', (opens_at at time zone 'Europe/London')::date);
  perform private.plan_day('closes_at', (closes_at at time zone 'Europe/London')::date);
  perform private.plan_day('report_by', report_by);
  perform private.plan_day('retained_until', retained_until);
  if closes_at <= opens_at then
    perform private.refuse_answer('closes_at', 'too_early',
      'Nothing was stored, because it would close before it opens.');
  end if;
  if report_by < (closes_at at time zone 'Europe/London')::date then
    perform private.refuse_answer('report_by', 'too_early',
      'Nothing was stored, because the report would be due before the consultation closes.');
  end if;
  if retained_until < report_by then
    perform private.refuse_answer('retained_until', 'too_early',
      'Nothing was stored, because the answers would be deleted before the report is due.');
  end if;
end
$$;

comment on function private.consultation_words(text, text) is
  'Words about a consultation without blank edges; empty where there are none yet.';
comment on function private.consultation_title(text) is 'A title on one line; refuses one that is empty or too long.';
comment on function private.check_definition_shape(jsonb) is
  'Refuses what is no definition at all, or too big; a draft of questions may be incomplete otherwise.';
comment on function private.require_sound_questions(jsonb, text[]) is
  'Refuses questions that nobody could answer; of the given codes of private.definition_problems alone, where some are given.';
comment on function private.set_consultation_areas(uuid, uuid[]) is
  'Says whom a consultation asks: areas in which the person asking may edit consultations, at least one.';
comment on function private.editable_consultation(uuid, integer) is
  'A consultation, locked, that has not closed yet, for somebody who may edit it and has seen its latest version.';
comment on function private.check_consultation_dates(timestamptz, timestamptz, date, date) is
  'Refuses dates that are out of order; those that are still empty are passed over.';
