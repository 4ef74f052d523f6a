-- Telling us of a group without JavaScript: a page to check it on, which has a key of its own; or the form
-- again with what has to change, in which nothing that was typed is lost.

update private.receipt_words set words = words || $words$
{
  "group": {
    "fields": {
      "name": { "label": "What is the group called?" },
      "about": { "label": "What does it do?", "hint": "For example: we knit together and drink tea. Beginners are welcome." },
      "neighbourhood": { "label": "Which neighbourhood is it in?" },
      "meets": { "label": "When does it meet?", "hint": "For example: every Tuesday, 2pm to 4pm, but not in August." },
      "hub": { "label": "Does it meet at a hub?", "none": "No, somewhere else" },
      "place": { "label": "Where does it meet?", "hint": "The name of the place and its street. Not somebody’s home: say “ask us where” instead. Leave it empty if the hub says it all." },
      "for_whom": { "label": "Who is it for?", "hint": "For example: everybody, parents with babies, people over 60. You can leave it empty." },
      "cost": { "label": "What does it cost?", "hint": "For example: free, or £2 each time. You can leave it empty." },
      "volunteers": { "label": "What does it need volunteers for?", "hint": "For example: somebody to drive the van. Leave it empty if it needs nobody." },
      "group_email": { "label": "Email of the group" },
      "group_phone": { "label": "Phone number of the group" },
      "group_web": { "label": "Website or page of the group", "hint": "For example: www.example.org" },
      "agreed": { "label": "The group agrees that these are on the website for anybody to read" },
      "relation": {
        "label": "How do you know the group?",
        "choices": { "run": "I help to run it", "go": "I go to it", "know": "I have heard of it" }
      },
      "your_name": { "label": "Your name" },
      "your_email": { "label": "Your email", "hint": "We write to you when it is on the website, or to say why not." },
      "your_phone": { "label": "Your phone number" }
    },
    "problems": {
      "name": { "missing": "Write what the group is called", "too_long": "Use 120 letters or fewer for the name" },
      "about": { "missing": "Write what the group does", "too_long": "Use 1,500 letters or fewer for what it does" },
      "neighbourhood": { "missing": "Choose the neighbourhood that it is in", "unknown": "Choose a neighbourhood from the list" },
      "meets": { "missing": "Write when it meets", "too_long": "Use 300 letters or fewer for when it meets" },
      "hub": { "unknown": "Choose a hub from the list, or none" },
      "place": { "missing": "Choose a hub, or write where it meets", "too_long": "Use 300 letters or fewer for where it meets" },
      "for_whom": { "too_long": "Use 300 letters or fewer for who it is for" },
      "cost": { "too_long": "Use 300 letters or fewer for what it costs" },
      "volunteers": { "too_long": "Use 300 letters or fewer for what it needs volunteers for" },
      "group_email": { "malformed": "Write the group’s email like name@example.com" },
      "group_phone": { "malformed": "Write the group’s phone number in numbers, like 01632 960 001" },
      "group_web": { "malformed": "Write the group’s web address like www.example.org" },
      "agreed": { "missing": "Tick that the group agrees, or take its email, phone and website out" },
      "relation": { "missing": "Choose how you know the group", "unknown": "Choose how you know the group" },
      "your_name": { "too_long": "Use 120 letters or fewer for your name" },
      "your_email": { "malformed": "Write your email like name@example.com" },
      "your_phone": { "malformed": "Write your phone number in numbers, like 01632 960 001" },
      "other": "Something here does not work. Please look at it again"
    },
    "check": {
      "title": "Check what you will send",
      "not_yet": "Nothing is sent yet.",
      "back": "To change something, use the back button of your browser. What you wrote is still there.",
      "public": "For the website",
      "home": "Anybody may read this. If it has the address of somebody’s home in it, go back and take that out.",
      "private": "Only for us",
      "next": "Somebody at the council reads it before anybody else does. Then it goes on the website.",
      "send": "Send it"
    },
    "refused": {
      "title": "Nothing is sent yet",
      "text": "Some answers need another look. All your other answers are still here: change these and go on.",
      "choose": "Please choose",
      "send": "Go on",
      "too_many": "Nothing was sent, because much has come from your internet connection. Please go back and try again in an hour.",
      "other": "Something did not work. Nothing was sent. Please go back and try again.",
      "back": "Go back to the form"
    }
  }
}
$words$;

create function private.group_fields()
returns table (place integer, field text, is_ours boolean)
language sql
immutable
set search_path = ''
as $$
  values
    (1, 'name', false), (2, 'about', false), (3, 'for_whom', false), (4, 'neighbourhood', false),
    (5, 'meets', false), (6, 'hub', false), (7, 'place', false), (8, 'cost', false), (9, 'volunteers', false),
    (10, 'group_email', false), (11, 'group_phone', false), (12, 'group_web', false), (13, 'agreed', false),
    (14, 'relation', true), (15, 'your_name', true), (16, 'your_email', true), (17, 'your_phone', true)
$$;

create function private.group_choices(field text, words jsonb)
returns table (value text, label text)
language plpgsql
stable
set search_path = ''
as $$
begin
  if field = 'neighbourhood' then
    return query
    select n.slug::text, n.name from public.neighbourhoods n where n.status <> 'ended' order by n.position;
  elsif field = 'hub' then
    return query
    select l.id::text, l.name from public.published_locations l
    where l.kind in ('hub', 'library', 'family_hub', 'spoke') and l.status = 'open' order by l.name;
  elsif field = 'relation' then
    return query
    select c, words -> 'fields' -> 'relation' -> 'choices' ->> c from unnest(array['run', 'go', 'know']) c;
  end if;
end
$$;

create function private.group_control(field text, typed text, problem text, words jsonb)
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  f constant jsonb := words -> 'fields' -> field;
  told constant text := case when problem is null then '' else format(
    '<span class="error">%s</span>',
    private.html(coalesce(words -> 'problems' -> field ->> problem, words -> 'problems' ->> 'other'))
  ) end;
  choices text;
begin
  if field = 'agreed' then
    return format('<p>%s%s</p>', told, private.choice_html('checkbox', field, 'yes', typed = 'yes', f ->> 'label'));
  end if;
  select private.select_html(
    field, array[''] || array_agg(c.value),
    array[coalesce(f ->> 'none', words -> 'refused' ->> 'choose')] || array_agg(c.label), typed
  )
  into choices
  from private.group_choices(field, words) c
  having count(*) > 0;
  return format('<p><label>%s %s%s</label></p>', private.html(f ->> 'label'), told, coalesce(
    choices, private.text_html(field, case field when 'about' then 6 else 1 end, typed)
  ));
end
$$;

create function private.refused_group_page(taken_status integer, code text, fields json, sent jsonb, words jsonb)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  r constant jsonb := words -> 'refused';
  wrong constant text[] := array(select json_object_keys(fields));
  -- What is wrong with one may be put right in another.
  shown constant text[] := wrong
    || case when 'agreed' = any (wrong) then array['group_email', 'group_phone', 'group_web'] else '{}' end
    || case when 'place' = any (wrong) then array['hub'] else '{}' end;
  controls text;
begin
  if code is distinct from 'invalid' then
    return private.page(taken_status, r ->> 'title', format(
      '<p class="error" role="alert">%s</p><p><a href="%s/groups/new/">%s</a></p>',
      private.html(r ->> case when code = 'too_many' then 'too_many' else 'other' end),
      private.html(private.site_origin()), private.html(r ->> 'back')
    ));
  end if;
  select string_agg(private.group_control(f.field, sent ->> f.field, fields ->> f.field, words), '' order by f.place)
  into controls
  from private.group_fields() f
  where f.field = any (shown);
  -- Without an action it goes to where this page came from. A key that is none is left out.
  return private.page(400, r ->> 'title', format(
    '<p role="alert"><strong>%s</strong></p><form method="post">%s%s<button>%s</button></form>',
    private.html(r ->> 'text'), private.hidden_fields(sent - (shown || array['idempotency_key', 'seconds_taken'])),
    coalesce(controls, ''), private.html(r ->> 'send')
  ));
end
$$;

create function private.check_group_page(sent jsonb, words jsonb)
returns public."text/html"
language plpgsql
set search_path = ''
as $$
declare
  c constant jsonb := words -> 'check';
  clean constant jsonb := private.group_answers(sent);
  public_list text;
  our_list text;
begin
  select string_agg(f.item, '' order by f.place) filter (where not f.is_ours),
    string_agg(f.item, '' order by f.place) filter (where f.is_ours)
  into public_list, our_list
  from (
    select g.place, g.is_ours, format('<dt><strong>%s</strong></dt><dd>%s</dd>',
      private.html(words -> 'fields' -> g.field ->> 'label'),
      replace(private.html(coalesce(
        (select o.label from private.group_choices(g.field, words) o where o.value = clean ->> g.field),
        clean ->> g.field
      )), E'\n', '<br>')) as item
    from private.group_fields() g
    where clean ? g.field and g.field <> 'agreed'
  ) f;
  return private.page(200, c ->> 'title', format(
    '<p><strong>%s</strong> %s</p><h2>%s</h2><p>%s</p><dl>%s</dl><h2>%s</h2><dl>%s</dl><p>%s</p>'
    '<form method="post">%s<button>%s</button></form>',
    private.html(c ->> 'not_yet'), private.html(c ->> 'back'), private.html(c ->> 'public'),
    private.html(c ->> 'home'), public_list, private.html(c ->> 'private'), our_list, private.html(c ->> 'next'),
    private.hidden_fields(sent - 'seconds_taken' || jsonb_build_object('idempotency_key', gen_random_uuid())),
    private.html(c ->> 'send')
  ));
end
$$;

create function public.submit_group_page(
  name text default '', about text default '', neighbourhood text default '', meets text default '',
  hub text default '', place text default '', for_whom text default '', cost text default '',
  volunteers text default '', group_email text default '', group_phone text default '',
  group_web text default '', agreed text default '', relation text default '',
  your_name text default '', your_email text default '', your_phone text default '',
  idempotency_key text default '', website text default '', seconds_taken text default ''
)
returns public."text/html"
language plpgsql
security definer
set search_path = ''
as $$
declare
  words constant jsonb := (select w.words -> 'group' from private.receipt_words w limit 1);
  sent constant jsonb := jsonb_build_object(
    'name', name, 'about', about, 'neighbourhood', neighbourhood, 'meets', meets, 'hub', hub,
    'place', place, 'for_whom', for_whom, 'cost', cost, 'volunteers', volunteers,
    'group_email', group_email, 'group_phone', group_phone, 'group_web', group_web, 'agreed', agreed,
    'relation', relation, 'your_name', your_name, 'your_email', your_email, 'your_phone', your_phone,
    'idempotency_key', idempotency_key, 'website', website, 'seconds_taken', seconds_taken
  );
  taken record;
begin
  taken := private.take_group(sent, checks_alone => coalesce(idempotency_key, '') = '');
  if taken.status = 405 then
    return private.html(private.refused_method() ->> 'message');
  elsif taken.status = 200 then
    return private.check_group_page(sent, words);
  elsif taken.status = 201 then
    return private.html(
      private.answer(201, json_build_object('message', taken.message), '/groups/thank-you/') ->> 'message'
    );
  end if;
  return private.refused_group_page(taken.status, taken.code, taken.fields, sent, words);
end
$$;

revoke execute on function public.submit_group_page from public;
grant execute on function public.submit_group_page to anon, authenticated;

comment on function private.group_fields() is
  'The fields of the form that people fill in, in their order, and which of them only we read.';
comment on function private.group_choices(text, jsonb) is
  'What may be chosen in a field of the form, in its order; no rows where it is filled in freely.';
comment on function private.group_control(text, text, text, jsonb) is
  'A field of the form as HTML, with what was typed in it and, where something is wrong, what.';
comment on function private.refused_group_page is
  'The form again: what has to change, in its order, and everything else as it was sent.';
comment on function private.check_group_page(jsonb, jsonb) is
  'The page on which somebody without JavaScript checks what they will send, with a key that is new. Nothing is stored yet.';
comment on function public.submit_group_page is
  'submit_group for a form sent without JavaScript: answers a page to check it on first and, from there, leads to the thanks; or answers the form again with what to change.';
