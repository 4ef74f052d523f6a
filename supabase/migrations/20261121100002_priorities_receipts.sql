-- What the holder of a receipt code may do: follow what they said, correct it until somebody has
-- read it, and take it back.

insert into private.form_limits (form, submissions, period) values ('correct_submission', 30, '1 hour');

create table private.receipt_words (
  language text primary key check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
  words jsonb not null
);
alter table private.receipt_words enable row level security;

insert into private.receipt_words (language, words) values ('en', $words$
{
  "letter": {
    "subject": "Your code: follow what you told us",
    "body": "Thank you for telling us what matters to you.\n\nYour code is {code}\n\nKeep it. With it you can see what happens with what you said, change your words until somebody has read them, or take them back at any time:\n\n{page}\n\nPlease do not answer this email: nobody reads what is sent to it."
  },
  "given": {
    "title": "Thank you. We have what you said",
    "code": "Your code",
    "keep": "Write it down, take a photo of it or print this page. We cannot find it again for you.",
    "use": "With it you can see what happens, change your words until somebody has read them, or take them back at any time.",
    "mailed": "If you gave us your email address, we have sent it there too.",
    "next": "Follow what you said",
    "home": "Go to the home page"
  },
  "story": {
    "title": "What you told us",
    "steps": "What has happened so far",
    "received": "We got it",
    "read": "Somebody here has read it",
    "not_read": "Nobody has read it yet",
    "published": "It is on this website",
    "grouped": "Others said the same. We put yours together with theirs",
    "declined": "We did not put it on this website",
    "answered": "We answered",
    "acted": "What we are doing about it",
    "withdrawn": "You took it back. Your words, and how to reach you if you told us, are gone.",
    "see": "See it on this website",
    "words": "Your words",
    "edited": "On this website it says",
    "about": "About",
    "reasons": {
      "personal_details": "It says something private about you or somebody else.",
      "about_a_person": "It is about one person whom others could recognise.",
      "abusive": "It would hurt somebody who reads it.",
      "not_ours": "It is about something that the council and its partners cannot change.",
      "report_it": "It needs mending soon. We passed it to the people who do that.",
      "unclear": "We could not tell what you mean. Please tell us again in other words.",
      "test": "It looks like somebody trying this page out."
    },
    "outcomes": {
      "done": "Done",
      "will_do": "We will do it",
      "looking_into": "We are looking into it",
      "partly": "We can do part of it",
      "no": "We will not do it",
      "not_ours": "This is not ours to do"
    }
  },
  "correct": {
    "title": "Change your words",
    "label": "Your words",
    "hint": "You can change them until somebody here has read them.",
    "button": "Save your words",
    "done": "Your words are changed.",
    "already_read": "Nothing was changed, because somebody here has read it already. You can still take it back, or tell us something new.",
    "missing": "Write what matters to you",
    "too_long": "Use 2000 letters or fewer",
    "too_many": "Many changes have come from your internet connection. Please try again in an hour"
  },
  "withdraw": {
    "title": "Take it back",
    "text": "Your words will be gone from our records and from this website. If you told us how to reach you, that goes too. This cannot be undone.",
    "ask": "Take it back…",
    "sure": "Are you sure?",
    "yes": "Yes, take it back",
    "no": "No, keep it"
  },
  "too_many": "Too many wrong codes have come from your internet connection. Please try again in an hour.",
  "unknown": "We have nothing under that code. Please look at each letter again.",
  "back": "Go back to the website"
}
$words$);

create function private.site_origin()
returns text
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (select o.origin from private.site_origins o where o.origin = private.request_header('origin')),
    (select min(o.origin) from private.site_origins o),
    ''
  )
$$;

create function private.shown_day(moment text)
returns text
language sql
stable
set search_path = ''
as $$
  select to_char(moment::timestamptz at time zone 'Europe/London', 'FMDD FMMonth YYYY')
$$;

-- Plans come later: what the council does about it is theirs to fill in.
create function private.actions_about(priority uuid)
returns json
language sql
stable
set search_path = ''
as $$
  select json '[]'
$$;

create function private.receipt_story(code_hash bytea)
returns json
language sql
stable
set search_path = ''
as $$
  with recursive mine as (
    select p.*
    from private.priority_receipts r
    join public.priorities p on p.id = r.priority_id
    where r.code_hash = receipt_story.code_hash
  ),
  -- What was grouped may be grouped again.
  line as (
    select m.id, m.merged_into, 0 as step from mine m
    union all
    select p.id, p.merged_into, l.step + 1
    from line l
    join public.priorities p on p.id = l.merged_into
    where l.step < 20
  ),
  standing as (
    select p.*
    from line l
    join public.priorities p on p.id = l.id
    order by l.step desc
    limit 1
  )
  select json_build_object(
    'state', case
      when m.state = 'received' and m.read_at is not null then 'read'
      when m.state = 'merged' then 'grouped'
      else m.state
    end,
    'kind', m.kind, 'said', m.said,
    'theme', t.name, 'neighbourhood', n.name, 'ward', w.name, 'place', l.name,
    'channel', m.channel,
    'received_at', m.created_at, 'read_at', m.read_at,
    'published_at', case when s.state = 'published' then s.published_at end,
    'decline_reason', m.decline_reason,
    'grouped_under', case when m.state = 'merged' and s.state = 'published' then
      json_build_object('slug', s.slug, 'words', coalesce(s.wording, s.said))
    end,
    'slug', case when s.state = 'published' then s.slug end,
    'published_words', case when m.state = 'published' then m.wording end,
    'answer', (
      select json_build_object(
        'outcome', a.outcome, 'answer', a.answer, 'answered_as', a.answered_as,
        'answered_at', a.answered_at
      )
      from public.priority_answers a
      where a.priority_id = s.id and a.replaced_at is null and m.state <> 'withdrawn'
    ),
    'actions', case when m.state <> 'withdrawn' then private.actions_about(s.id) else '[]' end,
    'may_correct', m.state = 'received' and m.read_at is null
  )
  from mine m
  cross join standing s
  join public.neighbourhoods n on n.id = m.neighbourhood_id
  left join public.themes t on t.id = m.theme_id
  left join public.wards w on w.id = m.ward_id
  left join public.locations l on l.id = m.location_id and not l.masked
$$;

create function private.with_receipt(
  typed text,
  out status integer, out code text, out message text, out fields json, out hash bytea
)
language plpgsql
set search_path = ''
as $$
declare
  opened record;
begin
  fields := '{}';
  if current_setting('request.method', true) <> 'POST' then
    status := 405;
    return;
  end if;
  select * into opened from private.open_receipt(typed);
  hash := opened.hash;
  case opened.verdict
    when 'found' then
      status := 200;
    when 'malformed' then
      status := 400;
      code := 'invalid';
      message := 'That is not one of our codes. Please look at each letter again.';
      fields := '{"code": "malformed"}';
    when 'unknown' then
      status := 404;
      code := 'invalid';
      message := 'We have nothing under that code. Please look at each letter again.';
      fields := '{"code": "unknown"}';
    else
      status := 429;
      code := 'too_many';
      message := 'Too many wrong codes have come from your connection. Please try again in an hour.';
  end case;
end
$$;

create function private.correct(
  code_hash bytea, words text,
  out status integer, out code text, out message text, out fields json
)
language plpgsql
set search_path = ''
as $$
declare
  new_words constant text := replace(coalesce(words, ''), E'\r\n', E'\n');
  refused constant text := private.refusal(new_words, 'public.priority_words');
  mine record;
begin
  fields := '{}';
  if refused is not null then
    status := 400;
    code := 'invalid';
    message := 'Nothing was changed. Please look again at what you wrote.';
    fields := json_build_object('said', refused);
    return;
  end if;
  select p.id, p.said, p.state, p.read_at into mine
  from private.priority_receipts r
  join public.priorities p on p.id = r.priority_id
  where r.code_hash = correct.code_hash
  for update of p;
  if mine.state <> 'received' or mine.read_at is not null then
    status := 409;
    code := 'already_read';
    message := 'Nothing was changed, because somebody here has read it already. You can still take it back, or tell us something new.';
    return;
  end if;
  status := 200;
  if mine.said is distinct from new_words then
    if not private.within_limit('correct_submission') then
      status := 429;
      code := 'too_many';
      message := 'Nothing was changed, because much has come from your connection. Please try again in an hour.';
      return;
    end if;
    update public.priorities p set said = new_words, version = version + 1 where p.id = mine.id;
  end if;
end
$$;

create function private.withdraw(code_hash bytea)
returns void
language plpgsql
set search_path = ''
as $$
declare
  mine record;
begin
  -- All whose counts change, locked in one order, as whoever merges does.
  perform from public.priorities p
  where p.id in (
    select unnest(array[me.id, me.merged_into])
    from private.priority_receipts r
    join public.priorities me on me.id = r.priority_id
    where r.code_hash = withdraw.code_hash
  ) or p.merged_into in (
    select r.priority_id from private.priority_receipts r where r.code_hash = withdraw.code_hash
  )
  order by p.id
  for update;
  select p.id, p.state into mine
  from private.priority_receipts r
  join public.priorities p on p.id = r.priority_id
  where r.code_hash = withdraw.code_hash;
  if mine.state = 'withdrawn' then
    return;
  end if;
  -- Others who said the same had nothing withdrawn: what stood for them all is gone, so each of
  -- theirs is looked at again.
  update public.priorities p set state = 'received', merged_into = null, version = version + 1
  where p.merged_into = mine.id;
  delete from public.priority_contacts c where c.priority_id = mine.id;
  delete from public.priority_wordings w where w.priority_id = mine.id;
  delete from private.priority_supports s where s.priority_id = mine.id;
  update public.priorities p set
    state = 'withdrawn', said = null, wording = null, decline_reason = null, merged_into = null,
    latitude = null, longitude = null, support_count = 0, version = version + 1
  where p.id = mine.id;
  if mine.state in ('published', 'merged') then
    perform private.publish();
  end if;
end
$$;

create function private.send_receipt(recipient text, receipt text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  letter constant jsonb := (select w.words -> 'letter' from private.receipt_words w limit 1);
begin
  perform private.send_letter(
    recipient,
    letter ->> 'subject',
    replace(replace(letter ->> 'body', '{code}', receipt), '{page}', private.site_origin() || '/receipt/')
  );
end
$$;

create function private.refuse_form(status integer, code text, message text, page text, fields json)
returns json
language plpgsql
set search_path = ''
as $$
begin
  if status <> 405 then
    return private.refuse(status, code, message, page, fields);
  end if;
  perform set_config('response.status', '405', true);
  perform set_config('response.headers', '[{"Allow": "POST"}]', true);
  return json_build_object('code', 'wrong_method', 'message', 'Send this with POST.');
end
$$;

create function private.answer_receipt(status integer, code text, message text, fields json, code_hash bytea)
returns json
language plpgsql
set search_path = ''
as $$
begin
  if status <> 200 then
    return private.refuse_form(status, code, message, '/receipt/', fields);
  end if;
  -- No copy of what somebody said stays on a shared computer.
  perform set_config('response.headers', '[{"Cache-Control": "no-store"}]', true);
  return private.receipt_story(code_hash);
end
$$;

create function public.receipt_status(code text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r record;
begin
  select * into r from private.with_receipt(code);
  return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
end
$$;

create function public.correct_submission(code text default '', said text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r record;
  c record;
begin
  select * into r from private.with_receipt(code);
  if r.status = 200 then
    select * into c from private.correct(r.hash, said);
    return private.answer_receipt(c.status, c.code, c.message, c.fields, r.hash);
  end if;
  return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
end
$$;

create function public.withdraw_submission(code text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r record;
begin
  select * into r from private.with_receipt(code);
  if r.status = 200 then
    perform private.withdraw(r.hash);
  end if;
  return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
end
$$;

revoke execute on function
  public.receipt_status, public.correct_submission, public.withdraw_submission
from public;
grant execute on function
  public.receipt_status, public.correct_submission, public.withdraw_submission
to anon, authenticated;

comment on table private.receipt_words is
  'The words that only the database says: the letter with a receipt code, and the pages that answer a form sent without JavaScript. The first row counts; its English is src/messages/en/receipt-page.json.';
comment on function private.actions_about(uuid) is
  'What the council does about a priority, for its receipt: a JSON list of objects.';
comment on function private.site_origin() is
  'The site that a request came from or, where it came from no listed one, the first listed; empty for the API''s own host.';
comment on function private.shown_day(text) is 'A day as people write it, in London, from ISO 8601.';
comment on function private.refuse_form is
  'private.refuse, and for 405 the sentence that a form is sent with POST.';
comment on function private.receipt_story(bytea) is
  'What became of something, for the holder of its receipt. Times are ISO 8601; a group''s own words and answer stand for all that is in it.';
comment on function private.with_receipt(text) is
  'Opens a receipt for a request: 200 and its hash, or what to answer instead.';
comment on function private.correct(bytea, text) is
  'Puts other words in the place of what somebody said, unless somebody here has read it. The same words again change nothing.';
comment on function private.withdraw(bytea) is
  'Takes back what somebody said: its words, its published wording, its point on the map and how to reach the person are gone. That something was said, when and where, stays. Again changes nothing.';
comment on function private.send_receipt(text, text) is 'Mails a receipt code.';
comment on function private.answer_receipt is 'Answers a script: the story behind a receipt, or why not.';
comment on function public.receipt_status(text) is
  'What became of what somebody said, for whoever has its receipt code. With POST alone: a code in an address would be kept in logs and histories.';
comment on function public.correct_submission(text, text) is
  'Changes what somebody said, until it is read, for whoever has its receipt code.';
comment on function public.withdraw_submission(text) is
  'Takes back what somebody said, at any time, for whoever has its receipt code.';
