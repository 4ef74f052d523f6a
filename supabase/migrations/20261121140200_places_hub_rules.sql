-- What is refused when a place is published, in a sentence that names the field. The tables' own
-- constraints decide, the same that hold for the seeds; here they get the names that people read.

create function private.hub_rule(constraint_name text)
returns text
language sql
immutable
set search_path = ''
as $$
  select coalesce(
    case
      when constraint_name in ('schedules_check', 'opening_exception_intervals_check', 'sessions_check1')
        then 'closes_at:same_time'
      when constraint_name in ('schedules_check1', 'sessions_check') then 'valid_to:too_early'
      when constraint_name = 'opening_exceptions_check' then 'ends_on:too_early'
      when constraint_name = 'opening_exceptions_location_id_starts_on_key' then 'starts_on:duplicate'
      when constraint_name = 'opening_exception_intervals_pkey' then 'opens_at:duplicate'
      when constraint_name = 'session_exceptions_pkey' then 'occurs_on:duplicate'
      when constraint_name in ('schedules_byday_check', 'sessions_byday_check') then 'byday:malformed'
      when constraint_name = 'sessions_check2' then 'maximum_age:out_of_range'
      when constraint_name in ('sessions_check4', 'sessions_check7') then 'dtstart:missing'
      when constraint_name = 'sessions_check5' then 'byday:missing'
      when constraint_name = 'sessions_check6' then 'byday:one_of'
      when constraint_name = 'phones_number_check' then 'number:malformed'
      when constraint_name = 'locations_hours_note_check' then 'note:too_long'
      when constraint_name = 'malformed' then 'email:malformed'
      when constraint_name = 'web_address_is_http' then 'website:malformed'
    end,
    (select parts[1] || ':out_of_range'
      from regexp_match(constraint_name, '_(bymonthday|interval|minimum_age)_check$') parts where parts[1] <> ''),
    (select parts[1] || ':unknown'
      from regexp_match(constraint_name, '_(access|freq|bank_holidays|cost|booking|available|type)_check$') parts
      where parts[1] <> ''),
    (select parts[1] || ':too_long'
      from regexp_match(
        constraint_name, '_(reason|name|description|title|department|note|what_to_bring)_check$'
      ) parts
      where parts[1] <> ''),
    'content:malformed'
  )
$$;

create function private.hub_sentence(fault text)
returns text
language sql
immutable
set search_path = ''
as $$
  select
    case split_part(path, '.', 1)
      when 'hours' then case split_part(path, '.', 2)
        when 'weekly' then 'Weekly opening times' when 'dated' then 'Temporary hours' else 'Opening times'
      end
      when 'sessions' then 'Sessions'
      when 'services' then 'Services'
      when 'contacts' then case split_part(path, '.', 2) when 'phones' then 'Phone numbers' else 'Contacts' end
      when 'facilities' then 'Facilities'
      when 'place' then 'About the place'
      else 'This draft'
    end
    || coalesce(', number ' || (substring(path from '\.([0-9]+)')::integer + 1), '')
    || coalesce(', ' || replace(substring(path from '\.([a-z_]+)$'), '_', ' '), '')
    || ': ' || case code
      when 'missing' then 'something is missing.'
      when 'too_long' then 'the text is too long.'
      when 'too_many' then 'there are too many.'
      when 'unknown' then 'this is not one of the choices.'
      when 'same_time' then 'it cannot open and close at the same time.'
      when 'too_early' then 'the last day is before the first.'
      when 'duplicate' then 'this is in the list twice.'
      when 'overlap' then 'these hours overlap with others of the same kind.'
      when 'out_of_range' then 'the number is too small or too large.'
      when 'one_of' then 'choose either days of the week or a day of the month.'
      when 'unchecked' then 'say that you have checked this part before you change it.'
      when 'unchanged' then 'nothing has changed, and nothing is marked as checked.'
      else 'this is not written in a way that we can use.'
    end
  from (select split_part(fault, ':', 1) as path, split_part(fault, ':', 2) as code) parts
$$;

create function private.refuse_hub(fault text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if fault is not null then
    raise exception using errcode = 'PT400', message = private.hub_sentence(fault), detail = fault;
  end if;
end
$$;

create function private.first_overlap(intervals jsonb)
returns integer
language sql
stable
set search_path = ''
as $$
  -- Minutes of a week from Monday; hours past midnight run into the next day, on Sunday into Monday.
  -- Hours without weekdays are those of one date.
  with spans as (
    select n, v ->> 'access' as access,
      coalesce((v ->> 'valid_from')::date, '-infinity') as valid_from,
      coalesce((v ->> 'valid_to')::date, 'infinity') as valid_to,
      starts + opens as opens,
      starts + closes + case when closes <= opens then 1440 else 0 end as closes
    from jsonb_array_elements(intervals) with ordinality t (v, n)
    cross join lateral (
      select (extract(epoch from (v ->> 'opens_at')::time) / 60)::integer as opens,
        (extract(epoch from (v ->> 'closes_at')::time) / 60)::integer as closes
    ) minutes
    cross join lateral (
      select (array_position(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], day) - 1) * 1440 as starts
      from unnest(string_to_array(coalesce(v ->> 'byday', 'MO'), ',')) day
    ) days
  )
  select min(greatest(a.n, b.n))::integer - 1
  from spans a
  join spans b on b.access = a.access and (b.n, b.opens) <> (a.n, a.opens)
    and a.valid_from <= b.valid_to and b.valid_from <= a.valid_to
  cross join (values (0), (10080)) as week (ahead)
  where a.opens + week.ahead < b.closes and b.opens < a.closes + week.ahead
$$;

comment on function private.hub_rule(text) is
  'The field and code, as closes_at:same_time, that a constraint of the place tables stands for.';
comment on function private.hub_sentence(text) is 'What is wrong, for the person; takes path:code.';
comment on function private.refuse_hub(text) is 'Refuses a draft with 400 and path:code as detail; null passes.';
comment on function private.first_overlap(jsonb) is
  'The index of the first hours that overlap with earlier ones of the same access; null when none do.';
