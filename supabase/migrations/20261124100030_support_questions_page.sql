-- The questions as a page, for whoever holds a code. Whatever opens an address could not be counted as a
-- guess, and addresses are kept in histories and logs, so the code is typed and sent.

create function private.questions_form(code text, given jsonb, problem text, words jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  -- Without an action the form goes to where this page came from, publishable key and all.
  select format(
    '<p>%s</p>%s<form method="post" autocomplete="off">%s%s<button name="step" value="send">%s</button></form>',
    private.html(words ->> 'about'),
    case when problem is null then '' else format(
      '<p class="error" role="alert">%s</p>',
      private.html(words ->> case problem when 'missing' then 'nothing' else 'wrong' end)
    ) end,
    private.hidden_fields(jsonb_build_object('code', code)),
    string_agg(format('<fieldset><legend>%s</legend>%s%s</fieldset>',
      private.html(words -> q.question ->> 'ask'), (
        select string_agg(private.choice_html(
          'radio', q.question, c.choice, coalesce(given ->> q.question = c.choice, false),
          words -> q.question -> 'choices' ->> c.choice
        ), '' order by c.place)
        from unnest(q.choices) with ordinality c (choice, place)
      ),
      -- A radio button that is chosen can be given up for nothing else.
      private.choice_html(
        'radio', q.question, '', coalesce(given ->> q.question, '') = '', words ->> 'skip'
      )
    ), '' order by q.place) || format('<p>%s</p>', private.html(words ->> 'kept_apart')),
    private.html(words ->> 'send')
  )
  from private.follow_up_questions() q
$$;

create function private.stop_form(code text, words jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  select format(
    '<form method="post"><h2>%s</h2><p>%s</p>%s<button class="plain" name="step" value="stop">%s</button></form>',
    private.html(words ->> 'title'), private.html(words ->> 'text'),
    private.hidden_fields(jsonb_build_object('code', code)), private.html(words ->> 'button')
  )
$$;

create function private.around_questions(body text, words jsonb)
returns text
language sql
stable
set search_path = ''
as $$
  select body || format(
    '<h2>%s</h2><p>%s</p><p class="screen"><a href="%4$s/get-support/" rel="noreferrer">%3$s</a></p>',
    private.html(words -> 'again' ->> 'title'), private.html(words -> 'again' ->> 'text'),
    private.html(words -> 'again' ->> 'link'), private.html(private.site_origin())
  )
$$;

create function public.questions_page(
  code text default '', step text default '', met text default '', manage text default '',
  kept text default '', respect text default ''
)
returns public."text/html"
language plpgsql
security definer
set search_path = ''
as $$
declare
  words constant jsonb := (select w.words -> 'questions' from private.receipt_words w limit 1);
  given constant jsonb := jsonb_build_object('met', met, 'manage', manage, 'kept', kept, 'respect', respect);
  opened record;
  asked public.case_follow_ups;
  problem text;
  told text;
begin
  opened := private.with_receipt(code, also_questions => true);
  if opened.status = 405 then
    return private.html(private.refused_method() ->> 'message');
  elsif opened.status <> 200 then
    return private.quiet_page(opened.status, words ->> 'title', format(
      '<p class="error" role="alert">%s</p><p class="screen"><a href="%s/questions/">%s</a></p>',
      private.html(words ->> case opened.status when 429 then 'too_many' else 'unknown' end),
      private.html(private.site_origin()), private.html(words ->> 'back')
    ));
  end if;
  asked := private.follow_up_of(opened.hash);
  -- Opened, or sent, again it says the same.
  if asked.state = 'answered' then
    return private.quiet_page(200, words -> 'thanks' ->> 'title', private.around_questions(
      format('<p role="status">%s</p>', private.html(words -> 'thanks' ->> 'text')), words
    ));
  end if;
  if asked.case_id is null or asked.state = 'over' or private.today() > asked.until or step = 'stop' then
    told := case
      when step = 'stop' and private.stop_follow_up(asked.case_id) then words -> 'stop' ->> 'done'
      else words ->> 'over'
    end;
    return private.quiet_page(200, words ->> 'title', private.around_questions(
      format('<p role="status">%s</p>', private.html(told)), words
    ));
  end if;
  if private.today() < asked.ask_on then
    return private.quiet_page(200, words ->> 'title', format('<p>%s</p>%s',
      private.html(replace(words ->> 'later', '{day}', to_char(asked.ask_on, 'FMDD FMMonth YYYY'))),
      private.stop_form(code, words -> 'stop')
    ));
  end if;
  if step = 'send' then
    problem := (private.follow_up_problem(given)).code;
    if problem is null then
      perform private.store_follow_up(asked.case_id, given, by_staff => false);
      return private.quiet_page(201, words -> 'thanks' ->> 'title', private.around_questions(
        format('<p role="status">%s</p>', private.html(words -> 'thanks' ->> 'text')), words
      ));
    end if;
  end if;
  return private.quiet_page(
    case when problem is null then 200 else 400 end, words ->> 'title', private.around_questions(
      private.questions_form(code, given, problem, words) || private.stop_form(code, words -> 'stop'), words
    )
  );
end
$$;

revoke execute on function public.questions_page from public;
grant execute on function public.questions_page to anon, authenticated;

comment on function private.questions_form(text, jsonb, text, jsonb) is
  'The questions as a plain form that comes back to questions_page, with what was chosen and what is wrong.';
comment on function private.stop_form(text, jsonb) is 'A plain form for whoever would rather not be asked.';
comment on function private.around_questions(text, jsonb) is
  'A page about questions, and where to go for help.';
comment on function public.questions_page is
  'The questions about how it went for whoever holds a code: the one that was mailed, or the receipt of a request whose person agreed. step: none (shows them), send (with at least one answer) or stop (is not asked any more). Answered once; sent again it says the same.';
