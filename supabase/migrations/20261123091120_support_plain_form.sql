-- Asking for help without JavaScript. The answer to a form with mistakes is the form again, with every
-- answer in it: a browser that keeps nothing of the page would lose them on the way back.

create function private.quiet_page(status integer, title text, body text)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  exit constant jsonb := (select w.words -> 'referral' -> 'exit' from private.receipt_words w limit 1);
  page constant text := private.page(status, title, format(
    '<p class="screen"><a class="exit" href="%s" rel="nofollow noreferrer">%s</a> %s</p>%s',
    private.html(exit ->> 'address'), private.html(exit ->> 'button'), private.html(exit ->> 'close'), body
  ));
begin
  perform set_config('response.headers', replace(
    current_setting('response.headers'), '"strict-origin"', '"no-referrer"'
  ), true);
  return page;
end
$$;

create function private.shown_moment(moment timestamptz)
returns text
language sql
stable
set search_path = ''
as $$
  select to_char(there, 'FMDay FMDD FMMonth, FMHH12')
    || case when extract(minute from there) <> 0 then to_char(there, ':MI') else '' end
    || to_char(there, 'am')
  from (select moment at time zone 'Europe/London' as there) as moments
$$;

create function private.plain_referral(names text[], given text[])
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  sent jsonb;
begin
  select coalesce(jsonb_object_agg(f.name, f.value), '{}') into sent
  from (
    select a.attname as name, case
      when t.typndims > 0 then jsonb_agg(s.value order by s.place)
      when a.attname in ('phone', 'email') then to_jsonb(btrim((array_agg(s.value order by s.place))[1]))
      else to_jsonb((array_agg(s.value order by s.place))[1])
    end as value
    from pg_catalog.pg_attribute a
    join pg_catalog.pg_type t on t.oid = a.atttypid
    join unnest(names, given) with ordinality s (name, value, place) on s.name = a.attname and s.value ~ '\S'
    where a.attrelid = 'private.referral_fields'::regclass
    group by a.attname, t.typndims
  ) f;
  -- What belongs to an answer that was not given is not kept: a number that somebody typed and then
  -- did not choose may not be safe.
  return sent - array(
    select off.name
    from (values
      ('agreed', 'for_whom', array['someone', 'client']), ('asked_by', 'for_whom', array['someone', 'client']),
      ('phone', 'ways', array['phone']), ('email', 'ways', array['email']),
      ('post_address', 'ways', array['post']), ('hub', 'ways', array['hub']),
      ('through_whom', 'ways', array['through']), ('language', 'communication', array['interpreter'])
    ) off (name, of, values)
    where not coalesce(sent -> off.of ?| off.values, false)
  );
end
$$;

create function private.referral_choices(field text, words jsonb)
returns table (value text, label text, is_private boolean)
language plpgsql
stable
set search_path = ''
as $$
begin
  if field = 'needs' then
    return query select n.slug::text, n.name, n.sensitive from public.support_needs n order by n.position;
  elsif field = 'hub' then
    return query
    select l.slug::text, l.name, false from public.published_locations l
    where l.kind in ('hub', 'library', 'family_hub', 'spoke') and l.status = 'open' order by l.name;
  else
    return query
    select c.key, c.value, false
    from jsonb_each_text(words -> 'fields' -> field -> 'choices') c
    -- jsonb keeps no order: that of the form.
    order by array_position(array[
      'me', 'someone', 'client', 'phone', 'voicemail', 'text', 'email', 'post', 'hub', 'through',
      'interpreter', 'bsl', 'textphone', 'someone_with_me'
    ], c.key);
  end if;
end
$$;

create function private.before_private(choices text, words jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  select format(
    '<details><summary>%s</summary><h2>%s</h2><p>%s</p><p>%s</p><p>%s</p><p><strong>%s</strong></p>'
    '<p>%s</p><ul>%s</ul><details><summary>%s</summary>%s</details></details>',
    private.html(b ->> 'more'), private.html(b ->> 'title'), private.html(b ->> 'about'),
    private.html(b ->> 'seen'), private.html(b ->> 'exit'), private.html(b ->> 'danger'),
    private.html(b ->> 'talk'), coalesce(string_agg(
      format('<li>%s <a href="tel:%s">%s</a></li>', private.html(l.name),
        regexp_replace(l.number, '[^0-9+]', '', 'g'), private.html(l.number)), '' order by l.position
    ), ''),
    private.html(b ->> 'go'), choices
  )
  from (select words -> 'before' as b) said
  left join public.published_help_lines l
    on l.help_area is null and l.scope <> 'emergency' and l.number is not null
  where choices is not null
  group by b
$$;

create function private.referral_control(
  field text, typed text[], problem text, prefix text, words jsonb
)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  asked constant text := words -> 'fields' -> field ->> 'ask';
  name constant text := prefix || field;
  told constant text := case when problem is null then '' else format(
    '<span class="error">%s</span>',
    private.html(coalesce(words -> 'problems' -> field ->> problem, words -> 'problems' ->> 'other'))
  ) end;
  kind constant text := case
    when field in ('needs', 'ways', 'safe_messages', 'communication') then 'checkbox' else 'radio'
  end;
  choices text;
  private_choices text;
begin
  if field in ('agreed', 'contact_consent') then
    return format('<p>%s%s</p>', told, private.choice_html('checkbox', name, 'yes', false, asked));
  end if;
  select string_agg(c.html, '') filter (where not c.is_private),
    string_agg(c.html, '') filter (where c.is_private)
  into choices, private_choices
  from (
    select o.is_private, private.choice_html(kind, name, o.value, o.value = any (typed), o.label) as html
    from private.referral_choices(field, words) o
  ) c;
  if choices is not null or private_choices is not null then
    return format('<fieldset><legend>%s</legend>%s%s%s</fieldset>', private.html(asked), told, choices,
      private.before_private(private_choices, words));
  end if;
  return format('<p><label>%s %s%s</label></p>', private.html(asked), told, private.text_html(
    name, case when field in ('words', 'must_not', 'post_address') then 5 else 1 end, typed[1]
  ));
end
$$;

create function private.refused_referral_page(
  status integer, code text, fields jsonb, names text[], given text[], prefix text, words jsonb
)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  r constant jsonb := words -> 'refused';
  shown text[];
  controls text;
  kept text;
begin
  if code is distinct from 'invalid' or prefix is null then
    return private.quiet_page(status, r ->> 'title', format('<p class="error" role="alert">%s</p>',
      private.html(r ->> 'other')));
  end if;
  -- A mistake in what belongs to a choice may be one in the choice.
  shown := array(select jsonb_object_keys(fields))
    || array(select 'ways' where fields ?| array['phone', 'email', 'post_address', 'hub', 'through_whom', 'safe_messages'])
    || array(select 'for_whom' where fields ?| array['agreed', 'asked_by'])
    || array(select 'communication' where fields ? 'language');
  select string_agg(
    case
      when words -> 'problems' ? a.attname::text or not fields ? a.attname::text then private.referral_control(
        a.attname::text, array(
          select s.value from unnest(names, given) s (name, value) where s.name = a.attname
        ), fields ->> a.attname::text, prefix, words
      )
      else format('<p class="error">%s</p>', private.html(r ->> 'left_out'))
    end, '' order by a.attnum
  ) into controls
  from pg_catalog.pg_attribute a
  where a.attrelid = 'private.referral_fields'::regclass and a.attname = any (shown);
  select string_agg(format('<input type="hidden" name="%s" value="%s">',
    private.html(prefix || s.name), private.html(s.value)), '' order by s.place)
  into kept
  from unnest(names, given) with ordinality s (name, value, place)
  where s.name <> all (shown);
  -- Without an action it goes to where this page came from, key and all.
  return private.quiet_page(status, r ->> 'title', format(
    '<p role="alert">%s</p><form method="post" enctype="text/plain" autocomplete="off">%s%s<button>%s</button></form>',
    private.html(r ->> 'text'), coalesce(kept, ''), coalesce(controls, ''), private.html(r ->> 'send')
  ));
end
$$;

create function private.given_referral_page(reference text, receipt text, words jsonb)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  g constant jsonb := words -> 'given';
  site constant text := private.html(private.site_origin());
  respond_by constant timestamptz := (
    select c.respond_by from public.cases c where c.reference = given_referral_page.reference
  );
begin
  return private.quiet_page(201, g ->> 'title', format(
    '<h2>%s</h2><p class="code">%s</p><p>%s</p><p>%s</p><p>%s</p>%s<p>%s</p>'
    '<p class="screen"><a href="%s/">%s</a></p>',
    private.html(g ->> 'reference'), private.html(reference), private.html(g ->> 'reference_use'),
    private.html(coalesce(
      replace(g ->> 'respond_by', '{when}', private.shown_moment(respond_by)), g ->> 'soon'
    )),
    private.html(g ->> 'worse'),
    case when receipt is null then '' else format(
      '<h2>%s</h2><p class="code">%s</p><p>%s</p><p class="screen"><a href="%s/receipt/">%s</a></p>',
      private.html(g ->> 'code'), receipt, private.html(g ->> 'code_use'), site, private.html(g ->> 'next')
    ) end,
    private.html(g ->> 'keep'), site, private.html(g ->> 'home')
  ));
end
$$;

create function public.submit_referral_page(text)
returns public."text/html"
language plpgsql
security definer
set search_path = ''
as $$
declare
  words constant jsonb := (select w.words -> 'referral' from private.receipt_words w limit 1);
  -- Every name begins with what this form's first one begins with, which nobody types by chance.
  body constant text := E'\n' || regexp_replace(replace($1, E'\r\n', E'\n'), '\n$', '');
  prefix constant text := substring(body from '^\n([0-9a-f]{16}\.)form=');
  names text[];
  given text[];
  website text;
  taken record;
begin
  select array_agg(split_part(f.line, '=', 1)), array_agg(substr(f.line, strpos(f.line, '=') + 1))
  into names, given
  from string_to_table(body, E'\n' || coalesce(prefix, ' ')) f (line)
  where strpos(f.line, '=') > 0;
  website := given[array_position(names, 'website')];
  taken := private.take_referral(private.plain_referral(names, given), '', website, '');
  if taken.status = 405 then
    return private.html(private.refused_method() ->> 'message');
  elsif taken.status <> 201 then
    return private.refused_referral_page(taken.status, taken.code, taken.fields, names, given, prefix, words);
  end if;
  return private.given_referral_page(taken.reference, taken.receipt, words);
end
$$;

revoke execute on function public.submit_referral_page from public;
grant execute on function public.submit_referral_page to anon, authenticated;

comment on function private.quiet_page(integer, text, text) is
  'private.page with a way to leave it at once, which tells the next site nothing of where somebody came from.';
comment on function private.shown_moment(timestamptz) is 'A day and time as people write it, in London.';
comment on function private.plain_referral(text[], text[]) is
  'The fields of a plain form as submit_referral takes them: lists as arrays, nothing empty, and nothing of a choice that was not made.';
comment on function private.referral_choices(text, jsonb) is
  'What may be chosen in a field, in its order; no rows where it is filled in freely.';
comment on function private.before_private(text, jsonb) is
  'What to know before kinds of help that a person may be harmed for are named and, behind it, these; nothing for none.';
comment on function private.referral_control(text, text[], text, text, jsonb) is
  'A field of the form as HTML, with what was typed in it and, where something is wrong, what.';
comment on function private.refused_referral_page is
  'The form again: what has to change, in its order, and everything else as it was sent.';
comment on function private.given_referral_page(text, text, jsonb) is
  'The page with the reference and, where wished for, the code.';
comment on function public.submit_referral_page(text) is
  'submit_referral for a form sent without JavaScript as text/plain: a line <16 hexadecimal digits>.<field>=<value> for each field (form first, website, those of private.referral_fields; lists repeat). Answers a page with the reference, or the form again with what to change.';
