-- What people answer when they are asked how it went. It is kept with the month in which they were asked
-- and the area alone, and nothing leads from it to a case, a letter or a person.

create table private.follow_up_answers (
  id uuid primary key default gen_random_uuid(),
  month date not null check (extract(day from month) = 1),
  neighbourhood_id uuid references public.neighbourhoods,
  by_staff boolean not null,
  met text check (met in ('yes', 'partly', 'no')),
  manage text check (manage in ('more', 'same', 'less')),
  kept text check (kept in ('yes', 'partly', 'no')),
  respect text check (respect in ('always', 'mostly', 'no')),
  check (num_nonnulls(met, manage, kept, respect) >= 1)
);
create index on private.follow_up_answers (month);
create index on private.follow_up_answers (neighbourhood_id);
alter table private.follow_up_answers enable row level security;

create function private.follow_up_questions()
returns table (place integer, question text, choices text[])
language sql
immutable
set search_path = ''
as $$
  values
    (1, 'met', array['yes', 'partly', 'no']),
    (2, 'manage', array['more', 'same', 'less']),
    (3, 'kept', array['yes', 'partly', 'no']),
    (4, 'respect', array['always', 'mostly', 'no'])
$$;

create function private.follow_up_problem(given jsonb, out question text, out code text)
language sql
stable
set search_path = ''
as $$
  select q.question, 'unknown'
  from private.follow_up_questions() q
  where coalesce(given ->> q.question, '') <> '' and not given ->> q.question = any (q.choices)
  union all
  select 'met', 'missing'
  where not exists (
    select from private.follow_up_questions() q where coalesce(given ->> q.question, '') <> ''
  )
  limit 1
$$;

create function private.store_follow_up(id uuid, given jsonb, by_staff boolean)
returns void
language plpgsql
set search_path = ''
as $$
declare
  asked date;
begin
  -- Who was not written to is asked as they answer.
  update public.case_follow_ups f
  set state = 'answered', asked_on = coalesce(f.asked_on, private.today())
  where f.case_id = store_follow_up.id and f.state = 'asked'
  returning f.asked_on into asked;
  if not found then
    update public.case_follow_ups f set state = 'answered', asked_on = private.today()
    where f.case_id = store_follow_up.id and f.state = 'agreed'
    returning f.asked_on into strict asked;
    perform private.count_asked(asked);
  end if;
  insert into private.follow_up_answers (month, neighbourhood_id, by_staff, met, manage, kept, respect)
  select date_trunc('month', asked)::date, c.neighbourhood_id, store_follow_up.by_staff,
    nullif(given ->> 'met', ''), nullif(given ->> 'manage', ''), nullif(given ->> 'kept', ''),
    nullif(given ->> 'respect', '')
  from public.cases c
  where c.id = store_follow_up.id;
end
$$;

create function private.follow_up_of(code_hash bytea)
returns public.case_follow_ups
language sql
set search_path = ''
as $$
  -- By the code that was mailed, or the one that came with the request. Whoever sends it twice at once
  -- waits here.
  select f
  from public.case_follow_ups f
  where f.case_id = coalesce(
    (select x.case_id from private.follow_up_codes x where x.code_hash = follow_up_of.code_hash),
    (
      select coalesce(asked.merged_into, asked.id)
      from private.case_receipts x
      join public.cases asked on asked.id = x.case_id
      where x.code_hash = follow_up_of.code_hash
    )
  )
  for update
$$;

create function private.stop_follow_up(id uuid)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  if private.end_follow_up(id) then
    perform private.add_case_entry(id, 'follow_up_stopped');
    return true;
  end if;
  return false;
end
$$;

create function private.forget_follow_ups(today date default private.today())
returns void
language sql
set search_path = ''
as $$
  delete from private.follow_up_codes x
  using public.case_follow_ups f
  where f.case_id = x.case_id and f.until < today;
  update public.case_follow_ups f set state = 'over' where f.state in ('agreed', 'asked') and f.until < today;
  delete from private.follow_up_answers a
  where a.month + interval '1 month' + private.keep('follow_up_answers', '1 year') <= today;
  -- Whose answers are gone is not counted among those who were asked, either.
  delete from private.follow_ups_asked m
  where m.month + interval '1 month' + private.keep('follow_up_answers', '1 year') <= today;
$$;

comment on table private.follow_up_answers is
  'What people answered about how it went: with the month in which they were asked and their area alone. Deleted as soon as it is counted in what is told.';
comment on function private.follow_up_questions() is
  'The questions with their choices, in the order in which they are asked and told.';
comment on function private.follow_up_problem(jsonb) is
  'What is wrong with answers, {question: choice}, that were sent: one that is not to be chosen, or none at all; nothing where they can be kept.';
comment on function private.store_follow_up(uuid, jsonb, boolean) is
  'Keeps the answers of somebody who can still answer, apart from their case, which only knows that they did.';
comment on function private.follow_up_of(bytea) is
  'Whether and when the person who holds a code is asked how it went, locked; nothing for a code of something else.';
comment on function private.stop_follow_up(uuid) is
  'Notes that somebody wants not to be asked how it went; whether they were to be.';
comment on function private.forget_follow_ups(date) is
  'Ends what could be answered until yesterday: its code opens nothing any more. Deletes answers that were too few to be told for too long.';
