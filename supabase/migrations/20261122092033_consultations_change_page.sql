-- The questions that somebody answered with their answers filled in, to change without scripts; also
-- with them, where newer questions have been published since.

create function private.choice_html(kind text, name text, value text, is_chosen boolean, label text)
returns text
language sql
immutable
set search_path = ''
as $$
  select format(
    '<label class="choice"><input type="%s" name="%s" value="%s"%s> %s</label>',
    kind, private.html(name), private.html(value), case when is_chosen then ' checked' else '' end, private.html(label)
  )
$$;

create function private.select_html(name text, values_held text[], labels text[], chosen text)
returns text
language sql
immutable
set search_path = ''
as $$
  select format('<select id="%s" name="%s">%s</select>', private.html(name), private.html(name), (
    select string_agg(format(
      '<option value="%s"%s>%s</option>', private.html(o.value),
      case when o.value = chosen then ' selected' else '' end, private.html(o.label)
    ), '' order by o.position)
    from unnest(values_held, labels) with ordinality o (value, label, position)
  ))
$$;

-- One line is enough for some, but a browser drops the first line break of a text area.
create function private.text_html(name text, lines integer, value text)
returns text
language sql
immutable
set search_path = ''
as $$
  select format(
    E'<textarea id="%s" name="%s" rows="%s">\n%s</textarea>', private.html(name), private.html(name), lines, private.html(value)
  )
$$;

create function private.choices_html(prefix text, item jsonb, answer jsonb, written text, words jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  select string_agg(private.choice_html(
    case item ->> 'type' when 'several_of' then 'checkbox' else 'radio' end,
    prefix || 'q.' || (item ->> 'id'), o.value,
    case when o.value = '' then answer is null else coalesce(answer @> to_jsonb(o.value) or answer #>> '{}' = o.value, false) end,
    o.label
  ), '' order by o.part, o.position)
    || case when item -> 'other' = 'true' then format(
      '<p><label for="%1$s">%2$s</label>%3$s</p>', private.html(prefix || 'other.' || (item ->> 'id')),
      private.html(words ->> 'other_words'), private.text_html(prefix || 'other.' || (item ->> 'id'), 1, written)
    ) else '' end
  from (
    select 1 as part, e.position, e.option ->> 'id' as value, e.option ->> 'text' as label
    from jsonb_array_elements(item -> 'options') with ordinality e (option, position)
    union all
    select 1, n, n::text, n || case n
      when (item ->> 'from')::integer then ': ' || (item ->> 'low')
      when (item ->> 'to')::integer then ': ' || (item ->> 'high')
      else ''
    end
    from generate_series((item ->> 'from')::integer, (item ->> 'to')::integer) n
    where item ->> 'type' = 'scale'
    union all
    select 2, 1, 'other', words ->> 'other' where item -> 'other' = 'true'
    union all
    select 2, 2, 'none', words ->> 'none' where item -> 'none' = 'true'
    union all
    -- A radio button that is chosen can be given up for nothing else.
    select 3, 1, '', words ->> 'none_given'
    where item ->> 'type' <> 'several_of' and item -> 'required' is distinct from 'true'
  ) o
$$;

create function private.places_html(prefix text, item jsonb, answer jsonb, words jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  select private.select_html(
    prefix || 'q.' || (item ->> 'id'),
    array_agg(o.value order by o.part, o.label), array_agg(o.label order by o.part, o.label),
    case jsonb_typeof(answer) when 'array' then (answer ->> 0) || ',' || (answer ->> 1) else coalesce(answer #>> '{}', '') end
  )
  from (
    select 1 as part, '' as value, words ->> 'none_given' as label
    union all
    select 2, (answer ->> 0) || ',' || (answer ->> 1), words ->> 'point' where jsonb_typeof(answer) = 'array'
    union all
    select 3, n.slug, n.name from public.neighbourhoods n
    where item ->> 'type' = 'point' and n.status <> 'ended'
    union all
    select 3, w.slug, w.name from public.wards w
    where item ->> 'type' = 'area' and private.today() between w.valid_from and coalesce(w.valid_to, 'infinity')
    union all
    select 4, e.value, words ->> e.value from unnest(array['elsewhere', 'not_sure']) e (value)
    where item ->> 'type' = 'area'
  ) o
$$;

create function private.question_html(
  prefix text, item jsonb, number bigint, answer jsonb, written text, problem text, is_for_some boolean, words jsonb
)
returns text
language sql
stable
set search_path = ''
as $$
  with told as (
    select
      private.html(number || '. ' || (item ->> 'title')) as title,
      private.html(prefix || 'q.' || (item ->> 'id')) as name,
      coalesce(format('<p>%s</p>', private.html(item ->> 'hint')), '')
        || case when is_for_some then format('<p>%s</p>', private.html(words -> 'change' ->> 'some')) else '' end
        || case when problem is null then '' else format('<p class="error">%s</p>', private.html(
          coalesce(words -> 'problems' ->> problem, words -> 'problems' ->> 'other')
        )) end as about,
      (words -> 'check') || (words -> 'change') as w
  )
  select case
    when item ->> 'type' in ('one_of', 'several_of', 'scale') then format(
      '<fieldset><legend>%s</legend>%s%s</fieldset>', t.title, t.about, private.choices_html(prefix, item, answer, written, t.w)
    )
    when item ->> 'type' = 'ranking' then format('<fieldset><legend>%s</legend>%s%s</fieldset>', t.title, t.about, (
      select string_agg(format(
        '<p><label for="%s">%s</label>%s</p>', private.html(f.name),
        private.html(replace(t.w ->> 'place', '{option}', e.option ->> 'text')),
        private.select_html(
          f.name, array[''] || array(select generate_series(1, jsonb_array_length(item -> 'options'))::text),
          array[t.w ->> 'none_given'] || array(select generate_series(1, jsonb_array_length(item -> 'options'))::text),
          coalesce((
            select a.place::text from jsonb_array_elements_text(answer) with ordinality a (option, place)
            where a.option = e.option ->> 'id'
          ), '')
        )
      ), '' order by e.position)
      from jsonb_array_elements(item -> 'options') with ordinality e (option, position),
        lateral (select prefix || 'rank.' || (item ->> 'id') || '.' || (e.option ->> 'id') as name) f
    ))
    else format('<div><p><label for="%s">%s</label></p>%s%s</div>', t.name, t.title, t.about, case
      when item ->> 'type' in ('area', 'point') then private.places_html(prefix, item, answer, t.w)
      when item ->> 'type' in ('short_text', 'long_text') then
        private.text_html(prefix || 'q.' || (item ->> 'id'), case item ->> 'type' when 'long_text' then 6 else 1 end, written)
      else private.text_html(prefix || 'q.' || (item ->> 'id'), 1, answer #>> '{}')
    end)
  end
  from told t
$$;

create function private.change_form(
  prefix text, code text, definition jsonb, answers jsonb, texts jsonb, problems jsonb, words jsonb
)
returns text
language sql
stable
set search_path = ''
as $$
  -- Without an action the form goes to where this page came from, publishable key and all.
  select format(
    '<form method="post" enctype="text/plain"><input type="hidden" name="%1$scode" value="%2$s">'
    '<input type="hidden" name="%1$sstep" value="save">%3$s<button>%4$s</button></form>',
    prefix, private.html(code), string_agg(
      case when i.position = 1 then format('<h2>%s</h2>', private.html(i.page ->> 'title'))
        || coalesce(format('<p>%s</p>', private.html(i.page ->> 'intro')), '') else '' end
      || case i.item ->> 'type'
        when 'text_block' then format('<p>%s</p>', private.html(i.item ->> 'text'))
        when 'picture_block' then format('<p>%s</p>', private.html(i.item ->> 'alt'))
        else private.question_html(
          prefix, i.item, i.number, answers -> (i.item ->> 'id'), texts ->> (i.item ->> 'id'),
          problems ->> ('answers.' || (i.item ->> 'id')), i.page -> 'when' is not null or i.item -> 'when' is not null, words
        )
      end, '' order by i.at, i.position
    ), private.html(words -> 'change' ->> 'save')
  )
  from (
    select p.page, p.at, i.item, i.position,
      count(*) filter (where i.item ->> 'type' not in ('text_block', 'picture_block'))
        over (order by p.at, i.position) as number
    from jsonb_array_elements(definition -> 'pages') with ordinality p (page, at),
      jsonb_array_elements(p.page -> 'items') with ordinality i (item, position)
  ) i
$$;

create function public.change_response_page(text)
returns public."text/html"
language plpgsql
security definer
set search_path = ''
as $$
declare
  all_words constant jsonb := (select w.words from private.receipt_words w limit 1);
  words constant jsonb := all_words -> 'response';
  c constant jsonb := words -> 'change';
  site constant text := private.html(private.site_origin());
  onward constant text := format('<p class="screen"><a href="%s/receipt/">%s</a></p>', site, private.html(c ->> 'receipt'));
  form record;
  opened record;
  story json;
  mine record;
  read record;
  changed record;
begin
  form := private.plain_fields($1, 'code');
  opened := private.with_receipt(form.sent ->> 'code');
  if opened.status = 405 then
    return private.html(private.refused_method() ->> 'message');
  end if;
  story := case when opened.status = 200 then private.response_story(opened.hash) end;
  if story is null or (story ->> 'may_change')::boolean is not true then
    return private.page(
      case opened.status when 200 then 409 else opened.status end, c ->> 'title',
      format('<p class="error" role="alert">%s</p>', private.html(c ->> case
        when opened.status = 429 then 'codes_too_many'
        when story is null then 'unknown'
        when story ->> 'state' = 'withdrawn' then 'withdrawn'
        else 'closed'
      end)) || onward
    );
  end if;
  select v.definition, r.answers, (
    select coalesce(jsonb_object_agg(t.question_id, t.words), '{}')
    from public.response_texts t where t.response_id = r.id
  ) as texts
  into mine
  from public.responses r
  join public.consultation_versions v on v.id = r.version_id
  where r.id = private.record_of(opened.hash);
  if form.sent ->> 'step' is distinct from 'save' then
    return private.page(200, c ->> 'title', format('<p>%s</p>', private.html(c ->> 'text')) || private.change_form(
      form.prefix, form.sent ->> 'code', mine.definition, mine.answers, mine.texts, '{}', words
    ));
  end if;

  select a.answers, a.texts into mine.answers, mine.texts
  from private.plain_answers(mine.definition, form.names, form.given) a;
  -- All branches are shown: what was filled in off the path was never asked.
  read := private.read_response(mine.definition, mine.answers, mine.texts, 'off_path');
  changed := private.change_answers(opened.hash, read.kept, read.written);
  if changed.status = 200 then
    return private.page(200, c ->> 'saved', format(
      '<p role="status">%s</p>', private.html(c ->> 'saved_text')
    ) || onward);
  elsif changed.code <> 'invalid' then
    return private.page(changed.status, c ->> 'title', format(
      '<p class="error" role="alert">%s</p>', private.html(coalesce(c ->> changed.code, words -> 'problems' ->> 'other'))
    ) || onward);
  end if;
  return private.page(400, c ->> 'title', format('<div role="alert"><p class="error">%s</p><ol>%s</ol></div>',
    private.html(c ->> 'wrong'), (
      select string_agg(format('<li>%s</li>', private.html(item ->> 'title')), '' order by position)
      from jsonb_path_query(mine.definition, '$.pages[*].items[*]') with ordinality i (item, position)
      where changed.fields::jsonb ? ('answers.' || (item ->> 'id'))
    )
  ) || private.change_form(
    form.prefix, form.sent ->> 'code', mine.definition, mine.answers, mine.texts, changed.fields::jsonb, words
  ));
end
$$;

revoke execute on function public.change_response_page from public;
grant execute on function public.change_response_page to anon, authenticated;
comment on function private.choice_html is 'A radio button or a checkbox with its label.';
comment on function private.select_html is 'A list to choose from: values with their labels, and the one that is chosen.';
comment on function private.text_html is 'A text area of some lines.';
comment on function private.choices_html is 'The choices of a question or the points of a scale, with what was chosen.';
comment on function private.places_html is 'The places that a question about places offers, and the point that was put on a map.';
comment on function private.question_html is
  'A question as plain HTML, with what was answered and with what is wrong about it.';
comment on function private.change_form is
  'Every question of a version, filled in, as a plain form that comes back to change_response_page.';
comment on function public.change_response_page(text) is
  'response_to_change and change_response for a form sent without JavaScript as text/plain, lines as submit_response_page reads them: code (first) alone answers a page with the answers to change; with step=save and the questions'' fields it changes them.';
