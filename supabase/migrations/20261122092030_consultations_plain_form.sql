-- Answers to a whole consultation from a plain form: its fields vary, so it comes as text, a line for
-- each, and what the form showed but never asked is left out.

update private.receipt_words set words = words || $words$
{
  "response": {
    "given": {
      "title": "Thank you. We have your answers",
      "use": "With it you can change your answers until the day this closes, or take them back at any time.",
      "next": "See your answers with your code"
    },
    "check": {
      "title": "Check your answers",
      "text": "You have not sent them yet. If they are right, press Send. To change one, go back with your browser’s back button: what you filled in is still there.",
      "send": "Send",
      "none_given": "Not answered",
      "other": "Something else",
      "none": "None of these",
      "elsewhere": "Somewhere else",
      "not_sure": "I am not sure",
      "point": "A point on the map"
    },
    "story": {
      "title": "What you answered",
      "about": "You answered our questions: {title}",
      "received": "We got your answers",
      "revised": "You changed your answers",
      "open": "You can change your answers until {day}",
      "closed": "This has closed. We are looking at what everybody said",
      "report_by": "We will tell you what came of it by {day}",
      "reported": "We have told what came of it",
      "cleared": "Single answers are deleted. The numbers stay.",
      "withdrawn": "You took your answers back. They are gone from our records and from our numbers.",
      "see": "See the questions, and what came of them",
      "change": "Change your answers"
    },
    "change": {
      "title": "Change your answers",
      "text": "These are your answers. Nothing changes until you press Save my answers.",
      "some": "Not everybody is asked this. What does not go with your other answers is left out.",
      "wrong": "Nothing is changed yet. Please look again at:",
      "none_given": "No answer",
      "other_words": "Something else: what is it?",
      "place": "Place of {option}",
      "save": "Save my answers",
      "saved": "Your answers are changed",
      "saved_text": "Your code stays the same. You can change your answers again until the day this closes.",
      "unknown": "We have no answers to our questions under that code. Look at each letter again.",
      "codes_too_many": "Too many wrong codes have come from your internet connection. Please try again in an hour.",
      "closed": "This has closed, so your answers cannot be changed any more. You can still take them back with your code.",
      "withdrawn": "You took these answers back, so there is nothing left to change.",
      "too_many": "Many changes have come from your internet connection. Nothing is changed yet. Please try again in an hour.",
      "receipt": "See what your code is for"
    },
    "withdraw": {
      "title": "Take your answers back",
      "text": "Your answers will be gone from our records, and from our numbers. This cannot be undone."
    },
    "refused": {
      "title": "We have not kept your answers yet",
      "back": "Go back with your browser’s back button. What you filled in is still there. Change these answers and send it again:",
      "not_open": "This is not open yet. Nothing was kept.",
      "closed": "This has closed, so nothing was kept. We are looking at what everybody said.",
      "unknown": "We ask nothing under that name. Nothing was kept.",
      "too_many": "Much has come from your internet connection today. Please try again tomorrow.",
      "see": "Go to the questions",
      "about_you": "About you"
    },
    "problems": {
      "missing": "Answer this question.",
      "unknown_option": "Choose one of the answers on the list.",
      "none_with_others": "Choose “None of these” or the others, not both.",
      "too_many": "Choose fewer answers.",
      "too_few": "Choose more answers.",
      "incomplete": "Give each one a place of its own.",
      "not_whole": "Write a whole number.",
      "not_a_date": "Write a real date, like 2026-05-31.",
      "out_of_range": "This is too small or too large.",
      "too_precise": "Use fewer digits after the point.",
      "wrong_type": "Write this answer in another way.",
      "too_long": "Use fewer words.",
      "unknown": "Choose a place on the list.",
      "other": "Look at this answer again."
    }
  }
}
$words$
where language = 'en';

-- As src/consultations/answering/read-form.ts reads it, double precision and all.
create function private.plain_number(typed text)
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
declare
  number constant text := case
    when typed ~ '^[-+]?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$' then replace(typed, ',', '')
    else regexp_replace(typed, ',', '.')
  end;
begin
  if number ~ '^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)$' and length(number) <= 40 then
    return to_jsonb(number::double precision);
  end if;
  return to_jsonb(typed);
end
$$;

-- Every name begins with what this form's first one begins with, which nobody types by chance.
create function private.plain_fields(
  body text, first text, out prefix text, out names text[], out given text[], out sent jsonb
)
language plpgsql
immutable
set search_path = ''
as $$
begin
  body := E'\n' || regexp_replace(replace(body, E'\r\n', E'\n'), '\n$', '');
  prefix := substring(body from '^\n([0-9a-f]{16}\.)' || first || '=');
  select
    coalesce(array_agg(split_part(f.line, '=', 1)), '{}'),
    coalesce(array_agg(substr(f.line, strpos(f.line, '=') + 1)), '{}')
  into names, given
  from string_to_table(body, E'\n' || coalesce(prefix, ' ')) f (line)
  where strpos(f.line, '=') > 0;
  sent := jsonb_object(names, given);
end
$$;

create function private.plain_answers(
  definition jsonb, names text[], given text[],
  out answers jsonb, out texts jsonb
)
language sql
immutable
set search_path = ''
as $$
  with sent as (
    select * from unnest(names, given) as s (name, value) where private.without_blanks(s.value) <> ''
  ),
  asked as (
    select
      item, item ->> 'id' as id, item ->> 'type' as type,
      (select private.without_blanks(s.value) from sent s where s.name = 'q.' || (item ->> 'id') limit 1) as value
    from jsonb_path_query(definition, '$.pages[*].items[*]') item
  ),
  answered as (
    select a.id, a.value, a.type, case
      when a.type in ('short_text', 'long_text') then null
      when a.type = 'several_of' then (
        select jsonb_agg(s.value) from sent s where s.name = 'q.' || a.id
      )
      when a.type = 'ranking' then (
        -- Two in one place are in none, and the ranking is then not whole.
        select case when count(*) > 0 then coalesce(
          jsonb_agg(r.option order by r.place) filter (where r.others = 0), jsonb_build_array(min(r.option))
        ) end
        from (
          select
            substr(s.name, length('rank.' || a.id) + 2) as option, btrim(s.value)::integer as place,
            count(*) over (partition by btrim(s.value)::integer) - 1 as others
          from sent s
          where starts_with(s.name, 'rank.' || a.id || '.') and btrim(s.value) ~ '^[0-9]{1,2}$'
        ) r
      )
      when a.type in ('scale', 'number') then private.plain_number(a.value)
      -- A point that is kept while other answers are changed.
      when a.type = 'point' and a.value ~ '^-?[0-9]{1,3}(\.[0-9]{1,6})?,-?[0-9]{1,3}(\.[0-9]{1,6})?$' then
        jsonb_build_array(split_part(a.value, ',', 1)::numeric, split_part(a.value, ',', 2)::numeric)
      else to_jsonb(a.value)
    end as answer
    from asked a
  ),
  worded as (
    select a.id, s.value as words
    from answered a
    join sent s on s.name = case
      when a.type in ('short_text', 'long_text') then 'q.'
      when a.answer = '"other"' or a.type = 'several_of' and a.answer ? 'other' then 'other.'
    end || a.id
  )
  select
    (select coalesce(jsonb_object_agg(a.id, a.answer) filter (where a.answer is not null), '{}') from answered a),
    (select coalesce(jsonb_object_agg(w.id, w.words), '{}') from worded w)
$$;

create function private.refused_response_page(
  status integer, code text, fields jsonb, slug text, definition jsonb, words jsonb
)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  r constant jsonb := words -> 'response' -> 'refused';
  p constant jsonb := words -> 'response' -> 'problems';
  see text := '';
  problems text;
begin
  if slug ~ '^[a-z0-9-]+$' and code <> 'unknown' then
    see := format('<p class="screen"><a href="%s/consultations/%s/">%s</a></p>',
      private.html(private.site_origin()), slug, private.html(r ->> 'see'));
  end if;
  if code <> 'invalid' then
    return private.page(status, r ->> 'title', format(
      '<p class="error" role="alert">%s</p>', private.html(coalesce(r ->> code, p ->> 'other'))
    ) || see);
  end if;
  -- In the order of the questions, with their numbers; what is not one of them comes last.
  select string_agg(format('<li><strong>%s</strong><br>%s</li>',
    private.html(coalesce(q.number || '. ' || q.title, r ->> 'about_you')), private.html(coalesce(p ->> f.value, p ->> 'other'))
  ), '' order by q.number nulls last, f.key)
  into problems
  from jsonb_each_text(fields) f
  left join (
    select
      'answers.' || (item ->> 'id') as key, item ->> 'title' as title, row_number() over (order by position) as number
    from jsonb_path_query(definition, '$.pages[*].items[*]') with ordinality as i (item, position)
    where item ->> 'type' not in ('text_block', 'picture_block')
  ) q on q.key = f.key;
  return private.page(status, r ->> 'title', format(
    '<div role="alert"><p>%s</p><ul>%s</ul></div>', private.html(r ->> 'back'), problems
  ));
end
$$;

create function public.submit_response_page(text)
returns public."text/html"
language plpgsql
security definer
set search_path = ''
as $$
declare
  words constant jsonb := (select w.words from private.receipt_words w limit 1);
  r constant jsonb := words -> 'response' -> 'given';
  site constant text := private.html(private.site_origin());
  prefix text;
  names text[];
  given text[];
  sent jsonb;
  definition jsonb;
  answers jsonb := '{}';
  texts jsonb := '{}';
  taken record;
begin
  select f.prefix, f.names, f.given, f.sent into prefix, names, given, sent
  from private.plain_fields($1, 'consultation') f;
  select v.definition into definition
  from public.consultations c
  join public.consultation_versions v on v.consultation_id = c.id
  where c.slug = sent ->> 'consultation' and c.stage <> 'draft'
    and v.number::text = sent ->> 'version';
  if definition is not null then
    select a.answers, a.texts into answers, texts
    from private.plain_answers(definition, names, given) a;
  end if;
  taken := private.take_response(
    sent ->> 'consultation',
    case when sent ->> 'version' ~ '^[0-9]{1,9}$' then (sent ->> 'version')::integer end,
    answers, texts, sent ->> 'via',
    sent ->> 'age_group', sent ->> 'sex', sent ->> 'ethnic_group', sent ->> 'disability', null,
    coalesce(sent ->> 'key', ''), sent ->> 'website', '',
    -- All branches are shown: what was filled in off the path was never asked.
    forgiven => 'off_path',
    -- A page that is the same for everybody has no key by which a second tap is known: what comes
    -- from it is shown once more, with one.
    only_check => coalesce(sent ->> 'key', '') = ''
  );
  if taken.status = 405 then
    return private.html(private.refused_method() ->> 'message');
  elsif taken.status = 200 then
    return private.check_response_page(prefix, names, given, definition, answers, texts, words);
  elsif taken.status <> 201 then
    return private.refused_response_page(
      taken.status, taken.code, taken.fields::jsonb, sent ->> 'consultation', definition, words
    );
  end if;
  return private.page(201, r ->> 'title', format(
    '<h2>%s</h2><p class="code">%s</p><p>%s</p><p>%s</p>'
    '<p class="screen"><a href="%s/receipt/">%s</a></p><p class="screen"><a href="%s/">%s</a></p>',
    private.html(words -> 'given' ->> 'code'), taken.receipt, private.html(words -> 'given' ->> 'keep'),
    private.html(r ->> 'use'), site, private.html(r ->> 'next'), site,
    private.html(words -> 'given' ->> 'home')
  ));
end
$$;

revoke execute on function public.submit_response_page from public;
grant execute on function public.submit_response_page to anon, authenticated;
comment on function private.plain_number is
  'A number as people type it, with commas between thousands or one for the point; what is none stays text, for the rules to refuse.';
comment on function private.plain_fields is
  'The fields of a form sent as text/plain: what their names begin with (with its point), each name with its value in their order, and the last value of each name; nothing where the first field has another name.';
comment on function private.plain_answers is
  'The answers and free words in the fields of a plain form, typed as the questions want them; also of questions off the path.';
comment on function private.refused_response_page is
  'Answers a plain form whose answers were not stored: why, question by question, and that going back loses nothing.';
comment on function public.submit_response_page(text) is
  'submit_response for a form sent without JavaScript as text/plain: a line <16 hexadecimal digits>.<field>=<value> for each field (consultation first, version, via, website, key, q.<question>, other.<question>, rank.<question>.<option>, age_group, sex, ethnic_group, disability). Answers a page with what to change; without a key, with the answers to look over and a key to send them with; with it, with the receipt code.';
