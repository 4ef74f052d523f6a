-- The pages that answer a form sent without JavaScript: the site is built files, and a redirect could
-- carry a receipt code only in an address, where it would be kept.

create domain public."text/html" as text;

create function private.html(value text)
returns text
language sql
immutable
set search_path = ''
as $$
  select replace(replace(replace(replace(replace(
    coalesce(value, ''), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;')
$$;

create function private.hidden_fields(sent jsonb)
returns text
language sql
immutable
set search_path = ''
as $$
  select coalesce(string_agg(
    format('<input type="hidden" name="%s" value="%s">', private.html(f.key), private.html(f.value)), '' order by f.key
  ), '')
  from jsonb_each_text(sent) f
  where f.value <> ''
$$;

create function private.page(status integer, title text, body text)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  style constant text :=
    'body{background:#fffdf8;color:#1c2126;font:1.125rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:42rem;padding:1.5rem 1rem 3rem}'
    'h1{font-size:1.9rem;line-height:1.15}h2{font-size:1.35rem;line-height:1.2;margin-top:2rem}a{color:#0a5c8f}'
    'blockquote{border-left:.3rem solid #b23a16;margin:1rem 0;overflow-wrap:anywhere;padding:.2rem 0 .2rem 1rem;white-space:pre-wrap}'
    '.code{background:#f5efe4;border:2px solid #1c2126;border-radius:.4rem;display:inline-block;font:700 1.6rem/1.2 ui-monospace,monospace;letter-spacing:.04em;margin:0;padding:.7rem 1rem}'
    '.error{border-left:.3rem solid #b3261e;font-weight:700;padding-left:1rem}li{margin:.5rem 0}dt{margin-top:1rem}dd{margin:.2rem 0 0;overflow-wrap:anywhere}'
    'textarea,select{border:2px solid #8a8172;box-sizing:border-box;font:inherit;font-weight:400;padding:.5rem;width:100%}label,legend{display:block;font-weight:700}legend{padding:0}'
    'fieldset{border:0;margin:1.5rem 0;padding:0}label.choice{align-items:start;display:flex;font-weight:400;gap:.7rem;padding:.4rem 0}'
    'input{flex:none;height:1.5rem;margin:0;width:1.5rem}span.error{display:block}'
    'a.exit{background:#b3261e;border-radius:.4rem;color:#fff;display:block;font-weight:700;margin-bottom:.5rem;padding:.5rem 1rem;width:fit-content}'
    'button{background:#0b4a6f;border:2px solid #0b4a6f;border-radius:.4rem;color:#fff;cursor:pointer;font:inherit;font-weight:700;margin:.5rem .5rem .5rem 0;min-height:2.8rem;padding:.4rem 1rem}'
    'button.plain{background:#fffdf8;color:#0b4a6f}'
    'a:focus-visible,button:focus-visible,textarea:focus-visible,input:focus-visible{background:#ffc83d;color:#1c2126;outline:3px solid #1c2126}'
    '@media print{form,.screen{display:none}}';
  language constant text := coalesce((select w.language from private.receipt_words w limit 1), 'en');
begin
  perform set_config('response.status', status::text, true);
  perform set_config('response.headers', json_build_array(
    json_build_object('Cache-Control', 'no-store'),
    json_build_object('Content-Security-Policy', format(
      'default-src ''none''; style-src ''sha256-%s''; form-action ''self'' %s; base-uri ''none''; frame-ancestors ''none''',
      encode(sha256(convert_to(style, 'UTF8')), 'base64'), private.site_origin()
    )),
    json_build_object('X-Content-Type-Options', 'nosniff'),
    json_build_object('Referrer-Policy', 'strict-origin')
  )::text, true);
  return format(
    '<!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    '<meta name="robots" content="noindex"><title>%s</title><style>%s</style></head>'
    '<body><main><h1>%s</h1>%s</main></body></html>',
    private.html(language), private.html(title), style, private.html(title), body
  );
end
$$;

create function private.story_html(story json, words jsonb)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  s constant jsonb := words -> 'story';
  steps text;
begin
  if story ->> 'state' = 'withdrawn' then
    return format('<p>%s</p>', private.html(s ->> 'withdrawn'));
  end if;
  steps := format('<li>%s: %s</li>', private.html(s ->> 'received'), private.shown_day(story ->> 'received_at'))
    || case when story ->> 'read_at' is null
      then format('<li>%s</li>', private.html(s ->> 'not_read'))
      else format('<li>%s: %s</li>', private.html(s ->> 'read'), private.shown_day(story ->> 'read_at'))
    end
    || case story ->> 'state'
      when 'published' then format(
        '<li>%s: %s</li>', private.html(s ->> 'published'), private.shown_day(story ->> 'published_at')
      )
      when 'grouped' then format('<li>%s%s</li>', private.html(s ->> 'grouped'), coalesce(
        format('<blockquote>%s</blockquote>', private.html(story -> 'grouped_under' ->> 'words')), ''
      ))
      when 'declined' then format('<li>%s. %s</li>', private.html(s ->> 'declined'),
        private.html(s -> 'reasons' ->> (story ->> 'decline_reason')))
      else ''
    end;
  steps := steps || coalesce((
    select string_agg(format('<li>%s: %s. %s, %s<blockquote>%s</blockquote></li>',
      private.html(s ->> 'answered'), private.html(s -> 'outcomes' ->> (a.answer ->> 'outcome')),
      private.html(a.answer ->> 'answered_as'), private.shown_day(a.answer ->> 'answered_at'),
      private.html(a.answer ->> 'answer')), '' order by a.at)
    from json_array_elements(story -> 'answers') with ordinality as a (answer, at)
  ), '');
  if json_array_length(story -> 'actions') > 0 then
    steps := steps || format('<li>%s<ul>%s</ul></li>', private.html(s ->> 'acted'), (
      select string_agg(format('<li>%s</li>', private.html(a ->> 'title')), '')
      from json_array_elements(story -> 'actions') a
    ));
  end if;
  return format('<h2>%s</h2><blockquote>%s</blockquote>', private.html(s ->> 'words'), private.html(story ->> 'said'))
    || case when story ->> 'published_words' is null then '' else format(
      '<p>%s</p><blockquote>%s</blockquote>', private.html(s ->> 'edited'), private.html(story ->> 'published_words')
    ) end
    || format('<h2>%s</h2><ol>%s</ol>', private.html(s ->> 'steps'), steps)
    || case when story ->> 'slug' is null then '' else format(
      '<p class="screen"><a href="%s/priorities/%s/">%s</a></p>', private.html(private.site_origin()),
      private.html(story ->> 'slug'), private.html(s ->> 'see')
    ) end;
end
$$;

create function private.receipt_forms(code text, step text, story json, typed text, words jsonb)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  c constant jsonb := words -> 'correct';
  w constant jsonb := words -> 'withdraw';
  held constant text := private.hidden_fields(jsonb_build_object('code', code));
  forms text := '';
begin
  -- Without an action each form goes to where this page came from, key and all.
  if (story ->> 'may_correct')::boolean and step <> 'withdraw' then
    -- A browser drops the first line break of a text area.
    forms := format(
      E'<form method="post"><h2>%s</h2>%s<p>%s</p><p><label for="said">%s</label>'
      '<textarea id="said" name="said" rows="6" required>\n%s</textarea></p>'
      '<button name="step" value="correct">%s</button></form>',
      private.html(c ->> 'title'), held, private.html(c ->> 'hint'), private.html(c ->> 'label'),
      private.html(coalesce(typed, story ->> 'said')), private.html(c ->> 'button')
    );
  end if;
  if story ->> 'state' = 'withdrawn' then
    return forms;
  end if;
  return forms || format(
    '<form method="post"><h2>%s</h2><p>%s</p>%s%s</form>',
    private.html(w ->> case when step = 'withdraw' then 'sure' else 'title' end),
    private.html(w ->> 'text'), held,
    case when step = 'withdraw' then format(
      '<button name="step" value="withdraw_yes">%s</button><button class="plain" name="step" value="">%s</button>',
      private.html(w ->> 'yes'), private.html(w ->> 'no')
    ) else format(
      '<button class="plain" name="step" value="withdraw">%s</button>', private.html(w ->> 'ask')
    ) end
  );
end
$$;

create function public.submit_priority_page(
  kind text default '', said text default '', theme text default '', neighbourhood text default '',
  ward text default '', place text default '', latitude text default '', longitude text default '',
  email text default '', phone text default '',
  age_group text default '', sex text default '', ethnic_group text default '',
  disability text default '',
  idempotency_key text default '', website text default '', seconds_taken text default ''
)
returns public."text/html"
language plpgsql
security definer
set search_path = ''
as $$
declare
  taken record;
  g constant jsonb := (select w.words -> 'given' from private.receipt_words w limit 1);
  site constant text := private.html(private.site_origin());
begin
  select * into taken from private.take_priority(
    kind, said, theme, neighbourhood, ward, place, latitude, longitude, email, phone,
    age_group, sex, ethnic_group, disability, idempotency_key, website, seconds_taken,
    checks_alone => coalesce(idempotency_key, '') = ''
  );
  if taken.status = 200 then
    return private.check_page(jsonb_build_object(
      'kind', kind, 'said', said, 'theme', theme, 'neighbourhood', neighbourhood, 'ward', ward,
      'place', place, 'latitude', latitude, 'longitude', longitude, 'email', email, 'phone', phone,
      'age_group', age_group, 'sex', sex, 'ethnic_group', ethnic_group, 'disability', disability,
      'website', website, 'idempotency_key', gen_random_uuid()
    ));
  end if;
  if taken.status <> 201 then
    return private.html(
      private.refuse_form(taken.status, taken.code, taken.message, '/priorities/new/', taken.fields)
        ->> 'message'
    );
  end if;
  return private.page(201, g ->> 'title', format(
    '<h2>%s</h2><p class="code">%s</p><p>%s</p><p>%s</p><p>%s</p>'
    '<p class="screen"><a href="%s/receipt/">%s</a></p><p class="screen"><a href="%s/">%s</a></p>',
    private.html(g ->> 'code'), taken.receipt, private.html(g ->> 'keep'),
    private.html(g ->> 'use'), private.html(g ->> 'mailed'),
    site, private.html(g ->> 'next'), site, private.html(g ->> 'home')
  ));
end
$$;

create function public.receipt_page(code text default '', step text default '', said text default '')
returns public."text/html"
language plpgsql
security definer
set search_path = ''
as $$
declare
  words jsonb := (select w.words from private.receipt_words w limit 1);
  title text := words -> 'story' ->> 'title';
  back constant text := format('<p class="screen"><a href="%s/receipt/">%s</a></p>',
    private.html(private.site_origin()), private.html(words ->> 'back'));
  opened record;
  corrected record;
  is_response boolean;
  referral json;
  story json;
  told text := '';
  typed text;
  status integer := 200;
begin
  select * into opened from private.with_receipt(code);
  -- A browser that tells nobody where it comes from cannot be sent back there.
  if opened.status <> 200 and (
    opened.status = 405
    or (coalesce(step, '') = '' and private.request_header('origin') is distinct from 'null')
  ) then
    return private.html(
      private.refuse_form(opened.status, opened.code, opened.message, '/receipt/', opened.fields)
        ->> 'message'
    );
  end if;
  -- The later steps come from this very page: what is wrong is told on it.
  if opened.status <> 200 then
    return private.quiet_page(opened.status, title, format(
      '<p class="error" role="alert">%s</p>',
      private.html(words ->> case when opened.status = 429 then 'too_many' else 'unknown' end)
    ) || back);
  end if;
  referral := private.referral_story(opened.hash);
  if referral is not null then
    if step = 'stop' and private.stop_follow_up((private.follow_up_of(opened.hash)).case_id) then
      told := format('<p role="status"><strong>%s</strong></p>', private.html(words -> 'questions' -> 'stop' ->> 'done'));
      referral := private.referral_story(opened.hash);
    end if;
    return private.quiet_page(
      200, words -> 'referral' -> 'story' ->> 'title', told || private.referral_html(referral, words -> 'referral')
        || private.follow_up_html(code, referral -> 'follow_up', words) || back
    );
  end if;
  is_response := exists (select from public.responses r where r.id = private.record_of(opened.hash));
  if is_response then
    title := words -> 'response' -> 'story' ->> 'title';
    words := words || jsonb_build_object(
      'withdraw', words -> 'withdraw' || (words -> 'response' -> 'withdraw')
    );
  end if;
  if step = 'correct' and not is_response then
    select * into corrected from private.correct(opened.hash, receipt_page.said);
    status := corrected.status;
    if status = 200 then
      told := format('<p role="status"><strong>%s</strong></p>', private.html(words -> 'correct' ->> 'done'));
    else
      typed := receipt_page.said;
      told := format('<p class="error" role="alert">%s</p>', private.html(
        words -> 'correct' ->> coalesce(corrected.fields ->> 'said', corrected.code)
      ));
    end if;
  elsif step = 'withdraw_yes' then
    perform private.withdraw_receipt(opened.hash);
  end if;
  story := coalesce(private.receipt_story(opened.hash), private.response_story(opened.hash));
  return private.page(
    status, title,
    told || case
      when step = 'withdraw' then ''
      when is_response then private.response_html(story, words)
      else private.story_html(story, words)
    end || private.receipt_forms(code, coalesce(step, ''), story, typed, words) || back
  );
end
$$;

revoke execute on function public.submit_priority_page, public.receipt_page from public;
grant execute on function public.submit_priority_page, public.receipt_page to anon, authenticated;

comment on domain public."text/html" is
  'A page. PostgREST sends what a function of this kind returns as it is, with this media type.';
comment on function private.html(text) is
  'Text as it is written between HTML tags or in a quoted attribute, so that nothing in it is markup.';
comment on function private.hidden_fields(jsonb) is
  'The fields of a form that go on unseen; an empty one is left out.';
comment on function private.page(integer, text, text) is
  'A page that no browser keeps, no site frames and in which no script runs. The title is text; the body is HTML that must be escaped already.';
comment on function private.story_html(json, jsonb) is 'private.receipt_story as HTML.';
comment on function private.receipt_forms(text, text, json, text, jsonb) is
  'What the holder of a receipt may do, as plain forms that come back to receipt_page.';
comment on function public.submit_priority_page is
  'submit_priority for a form sent without JavaScript: answers a page to check it on first, which has a key of its own, and from there a page with the receipt code; or 303 to the mistake on /priorities/new/.';
comment on function public.receipt_page is
  'receipt_status, correct_submission and withdraw_submission for a form sent without JavaScript, by step: none, correct, withdraw (asks once more) or withdraw_yes; of a request for help stop: not to be asked how it went.';
