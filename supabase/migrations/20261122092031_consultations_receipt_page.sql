-- What somebody answered as a page, for those without scripts.

create function private.response_html(story json, words jsonb)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  s constant jsonb := words -> 'response' -> 'story';
  state constant text := story ->> 'consultation_state';
  steps text;
begin
  if story ->> 'state' = 'withdrawn' then
    return format('<p>%s</p>', private.html(s ->> 'withdrawn'));
  end if;
  steps := format('<li>%s: %s</li>', private.html(s ->> 'received'), private.shown_day(story ->> 'received_at'))
    || case when story ->> 'revised_at' is null then '' else format(
      '<li>%s: %s</li>', private.html(s ->> 'revised'), private.shown_day(story ->> 'revised_at')
    ) end
    || format('<li>%s</li>', private.html(case
      when state = 'open' then replace(s ->> 'open', '{day}', private.shown_day(story ->> 'closes_at'))
      when state = 'closed' then s ->> 'closed'
      else s ->> 'reported'
    end))
    || case when state in ('open', 'closed') then format('<li>%s</li>', private.html(
      replace(s ->> 'report_by', '{day}', private.shown_day(story ->> 'report_by'))
    )) else '' end;
  return format('<p>%s</p><ol>%s</ol>', private.html(replace(s ->> 'about', '{title}', story ->> 'title')), steps)
    || format('<p class="screen"><a href="%s/consultations/%s/">%s</a></p>', private.html(private.site_origin()),
      private.html(story ->> 'slug'), private.html(s ->> 'see'))
    || case when (story ->> 'may_change')::boolean then format(
      '<p class="screen">%s</p>', private.html(s ->> 'change')
    ) else '' end;
end
$$;

create or replace function public.receipt_page(code text default '', step text default '', said text default '')
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
  story json;
  told text := '';
  typed text;
  status integer := 200;
begin
  select * into opened from private.with_receipt(code);
  if opened.status <> 200 and (opened.status = 405 or coalesce(step, '') = '') then
    return private.html(
      private.refuse_form(opened.status, opened.code, opened.message, '/receipt/', opened.fields)
        ->> 'message'
    );
  end if;
  -- The later steps come from this very page: what is wrong is told on it.
  if opened.status <> 200 then
    return private.page(opened.status, title, format(
      '<p class="error" role="alert">%s</p>',
      private.html(words ->> case when opened.status = 429 then 'too_many' else 'unknown' end)
    ) || back);
  end if;
  is_response := exists (select from private.response_receipts x where x.code_hash = opened.hash);
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
comment on function private.response_html(json, jsonb) is 'private.response_story as HTML.';
