-- What was filled in without scripts, to look over before it is sent. The page has a key of its own,
-- so that a second tap is known for one; two people at one computer have two.

create function private.answer_words(item jsonb, answer jsonb, written text, words jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  select case
    when item ->> 'type' in ('short_text', 'long_text') then written
    when answer is null then null
    when item ->> 'type' in ('scale', 'number', 'date') then concat_ws(' ', answer #>> '{}', item ->> 'unit')
    when item ->> 'type' = 'area' then coalesce(
      (select w.name from public.wards w where w.slug = answer #>> '{}' order by w.valid_from desc limit 1),
      words ->> (answer #>> '{}')
    )
    when item ->> 'type' = 'point' then coalesce(
      (select n.name from public.neighbourhoods n where n.slug = answer #>> '{}'), words ->> 'point'
    )
    else (
      select string_agg(
        case when item ->> 'type' = 'ranking' then a.place || '. ' else '' end
          || coalesce(o.text, words ->> a.value)
          || case when a.value = 'other' and written <> '' then ': ' || written else '' end,
        E'\n' order by a.place
      )
      from jsonb_array_elements_text(
        case jsonb_typeof(answer) when 'array' then answer else jsonb_build_array(answer) end
      ) with ordinality a (value, place)
      left join jsonb_to_recordset(item -> 'options') o (id text, text text) on o.id = a.value
    )
  end
$$;

create function private.check_response_page(
  prefix text, names text[], given text[], definition jsonb, answers jsonb, texts jsonb, words jsonb
)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  c constant jsonb := words -> 'response' -> 'check';
  -- Sixteen bytes nobody can guess, in the page alone.
  key constant text := replace(gen_random_uuid()::text, '-', '');
  asked text;
  held text;
begin
  -- What is not asked on the path of these answers is not sent, and not shown.
  select string_agg(format('<dt><strong>%s. %s</strong></dt><dd>%s</dd>', i.number, private.html(i.item ->> 'title'),
    replace(private.html(coalesce(
      private.answer_words(i.item, r.kept -> (i.item ->> 'id'), r.written ->> (i.item ->> 'id'), c), c ->> 'none_given'
    )), E'\n', '<br>')
  ), '' order by i.number)
  into asked
  from private.read_response(definition, answers, texts, 'off_path') r,
    lateral (
      select p.page -> 'when' as page_when, i.item, row_number() over (order by p.position, i.position) as number
      from jsonb_array_elements(definition -> 'pages') with ordinality p (page, position),
        jsonb_array_elements(p.page -> 'items') with ordinality i (item, position)
      where i.item ->> 'type' not in ('text_block', 'picture_block')
    ) i
  where (i.page_when is null or private.holds(i.page_when, r.kept, r.written))
    and (i.item -> 'when' is null or private.holds(i.item -> 'when', r.kept, r.written));
  -- Without an action the form goes to where this page came from, publishable key and all.
  select string_agg(format(
    '<input type="hidden" name="%s%s" value="%s">', prefix, private.html(f.name), private.html(f.value)
  ), '' order by f.position)
  into held
  from unnest(names, given) with ordinality f (name, value, position)
  where f.name <> 'key';
  return private.page(200, c ->> 'title', format(
    '<p>%s</p><dl>%s</dl><form method="post" enctype="text/plain">%s<input type="hidden" name="%skey" value="%s">'
    '<button>%s</button></form>',
    private.html(c ->> 'text'), asked, held, prefix, key, private.html(c ->> 'send')
  ));
end
$$;

comment on function private.answer_words(jsonb, jsonb, text, jsonb) is
  'What somebody answered to a question, as they read it; null where they left it out.';
comment on function private.check_response_page is
  'Answers a plain form that can be sent as it is: every answer on its path, and the same fields again with a key.';
