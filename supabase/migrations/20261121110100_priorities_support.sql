-- Supporting what somebody else said: one tap, no account, once for each browser, and undone as
-- easily. A form without a script does the same.

create domain private.supporter_name as text
  constraint malformed check (value ~ '^[A-Za-z0-9_-]{16,64}$');

create table private.supporter_key (
  single_row boolean primary key default true check (single_row),
  key bytea not null default sha256(convert_to(concat(gen_random_uuid(), gen_random_uuid()), 'UTF8'))
);
insert into private.supporter_key default values;

alter table private.supporter_key enable row level security;

create index on private.priority_supports (supporter_hash);

-- Generous, because a library or a phone network shares one address between many people.
insert into private.form_limits (form, submissions, period) values
  ('support_priority', 100, '1 hour'),
  ('unsupport_priority', 100, '1 hour');

create function private.supporter_hash(supporter text)
returns bytea
language sql
set search_path = ''
as $$
  select sha256(k.key || case
    when supporter is not null then convert_to('browser ' || supporter, 'UTF8')
    else convert_to('address ', 'UTF8') || private.caller_today()
  end)
  from private.supporter_key k
$$;

create function private.published_top(priority uuid)
returns uuid
language sql
stable
set search_path = ''
as $$
  with recursive above (id, state, merged_into) as (
    select p.id, p.state, p.merged_into from public.priorities p where p.id = priority
    union
    select p.id, p.state, p.merged_into
    from above join public.priorities p on p.id = above.merged_into
  )
  select above.id from above where above.state = 'published'
$$;

create function private.grouped_under(top uuid)
returns setof uuid
language sql
stable
set search_path = ''
as $$
  with recursive under (id) as (
    select top
    union
    select p.id from under join public.priorities p on p.merged_into = under.id
  )
  select under.id from under
$$;

create function private.support(top uuid, supporter text)
returns text
language plpgsql
set search_path = ''
as $$
declare
  who bytea := private.supporter_hash(supporter);
  address bytea := private.caller_today();
begin
  -- Taps on the same one wait here for each other, so that none slips past what is counted below.
  perform from public.priorities p where p.id = top and p.state = 'published' for update;
  if not found then
    return 'unknown_priority';
  end if;
  if exists (
    select from private.priority_supports s
    where s.supporter_hash = who and s.priority_id in (select private.grouped_under(top))
  ) then
    return 'supported';
  end if;
  if (
    select count(*) from private.priority_supports s
    where s.address_hash = address and s.priority_id in (select private.grouped_under(top))
  ) >= 5 then
    return 'too_many_here';
  end if;
  if not private.within_limit('support_priority') then
    return 'too_many';
  end if;
  insert into private.priority_supports (priority_id, supporter_hash, address_hash)
  values (top, who, address);
  update public.priorities p set support_count = p.support_count + 1 where p.id = top;
  return 'supported';
end
$$;

create function private.answer_supporter(outcome text, slug text)
returns json
language plpgsql
set search_path = ''
as $$
declare
  page constant text := '/priorities/' || coalesce(slug || '/', '');
begin
  return case outcome
    when 'supported' then private.answer(
      200,
      json_build_object('supported', true, 'slug', slug, 'message', 'Thank you. Your support counts.'),
      page || '#thanks'
    )
    when 'not_supported' then private.answer(
      200,
      json_build_object('supported', false, 'slug', slug, 'message', 'Your support is taken back.'),
      page || '#undone'
    )
    when 'unknown_priority' then private.refuse(
      404, outcome, 'Nothing was counted, because we do not show that any more.', page
    )
    when 'malformed' then private.refuse(
      400, 'invalid', 'Nothing was counted. Please look again at: supporter.', page,
      json_build_object('supporter', outcome)
    )
    when 'too_many_here' then private.refuse(
      429, outcome,
      'Nothing was counted, because others on your connection have supported this today. Please try again tomorrow.',
      page
    )
    else private.refuse(
      429, 'too_many',
      'Nothing was counted, because many taps have come from your connection. Please try again in an hour.',
      page
    )
  end;
end
$$;

create function public.support_priority(priority_id text default '', supporter text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  refused json := private.refused_method();
  who text := nullif(support_priority.supporter, '');
  top uuid;
  outcome text := private.refusal(who, 'private.supporter_name');
begin
  if refused is not null then
    return refused;
  end if;
  if private.refusal(coalesce(support_priority.priority_id, ''), 'uuid') is null then
    top := private.published_top(support_priority.priority_id::uuid);
  end if;
  if outcome is null then
    outcome := private.support(top, who);
    -- Somebody may have merged it just now: then its support goes there.
    if outcome = 'unknown_priority' and top is not null then
      top := private.published_top(top);
      outcome := private.support(top, who);
    end if;
  end if;
  return private.answer_supporter(
    outcome, (select p.slug from public.priorities p where p.id = top and p.state = 'published')
  );
end
$$;

create function public.unsupport_priority(priority_id text default '', supporter text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  refused json := private.refused_method();
  who text := nullif(unsupport_priority.supporter, '');
  asked uuid;
  top uuid;
  undone uuid;
  outcome text := private.refusal(who, 'private.supporter_name');
begin
  if refused is not null then
    return refused;
  end if;
  if private.refusal(coalesce(unsupport_priority.priority_id, ''), 'uuid') is null then
    asked := unsupport_priority.priority_id::uuid;
    top := private.published_top(asked);
  end if;
  if outcome is null and not private.within_limit('unsupport_priority') then
    outcome := 'too_many';
  elsif outcome is null then
    -- Answered alike whether or not there was anything, so that nobody learns what there is.
    outcome := 'not_supported';
    perform private.lock_line(asked || array(
      select s.priority_id from private.priority_supports s
      where s.supporter_hash = private.supporter_hash(who)
        and s.priority_id in (select private.grouped_under(coalesce(top, asked)))
    ));
    -- It may have left its group while this waited.
    top := private.published_top(asked);
    for undone in
      delete from private.priority_supports s
      where s.supporter_hash = private.supporter_hash(who)
        and s.priority_id in (select private.grouped_under(coalesce(top, asked)))
      returning s.priority_id
    loop
      -- Withdrawing has left no supporters to count; whoever takes theirs back is still forgotten.
      update public.priorities p set support_count = p.support_count - 1
      where p.id = undone and p.support_count > 0;
    end loop;
  end if;
  return private.answer_supporter(
    outcome, (select p.slug from public.priorities p where p.id = top)
  );
end
$$;

revoke execute on function public.support_priority, public.unsupport_priority from public;
grant execute on function public.support_priority, public.unsupport_priority to anon, authenticated;

comment on domain private.supporter_name is
  'The random name that a browser gave itself when somebody first supported something in it.';
comment on table private.supporter_key is
  'Makes hashes of browsers'' names that nobody without this key can make again.';
comment on function private.supporter_hash(text) is
  'What a supporter is known by: of the browser''s name or, without one, of the address today.';
comment on function private.published_top(uuid) is
  'What something was merged into, or itself; null unless that is published.';
comment on function private.grouped_under(uuid) is
  'Something and all that was merged into it, however far down.';
comment on function private.support(uuid, text) is
  'Counts one more supporter, once for each, and at most five from one address in a day: "supported", or the code of why not.';
comment on function private.answer_supporter(text, text) is
  'Tells a supporter what became of their tap: in JSON, or on the page that the form is on.';
comment on function public.support_priority is
  'Supports something published, from anyone, once for each browser. Without a supporter (a form that no script helps) the address stands for the person, for that day. Says nothing of how many there are.';
comment on function public.unsupport_priority is
  'Takes a support back. Whoever never supported it is answered alike.';
