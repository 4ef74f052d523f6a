-- Whether somebody is asked how it went, some weeks after their case was closed: only who agreed, only by
-- a way that is safe for them, and only once. Decision 23 says why it is done like this.

create table private.follow_up_settings (
  single_row boolean primary key default true check (single_row),
  ask_after interval not null default '6 weeks' check (ask_after between '1 week' and '1 year'),
  answer_within interval not null default '4 weeks' check (answer_within between '1 week' and '12 weeks'),
  -- With fewer, hardly any number is told, and who answered is easier to guess.
  tell_from smallint not null default 10 check (tell_from >= 10)
);
insert into private.follow_up_settings default values;

create table private.follow_up_codes (
  case_id uuid primary key references public.case_follow_ups on delete cascade,
  code_hash bytea not null unique,
  letter_id bigint references private.outgoing_letters on delete set null
);
create index on private.follow_up_codes (letter_id);

create table private.follow_ups_asked (
  month date primary key check (extract(day from month) = 1),
  asked integer not null default 1
);

alter table private.follow_up_settings enable row level security;
alter table private.follow_up_codes enable row level security;
alter table private.follow_ups_asked enable row level security;

create function private.is_safe_way(id uuid, way text, at timestamptz default null)
returns boolean
language sql
stable
set search_path = ''
as $$
  -- By all that one person told us; without a time: at a time that they named.
  select coalesce(bool_and(r.verdict = 'safe'), false)
  from public.case_contacts k
  cross join lateral private.contact_rules(k, at is null or private.is_safe_time(k, at)) r
  where k.case_id = any (private.followed_as_one(is_safe_way.id)) and r.way = is_safe_way.way
$$;

create function private.agree_follow_up(id uuid, way text, outcome text, forgotten date)
returns void
language plpgsql
set search_path = ''
as $$
declare
  person constant uuid[] := private.followed_as_one(id);
  is_safe boolean;
  asks_on date;
  ends_on date;
begin
  if coalesce(way, '') = '' then
    return;
  elsif way not in ('email', 'call') then
    perform private.refuse_answer('follow_up', 'unknown', 'Choose from the list how they agreed to be asked.');
  elsif outcome = 'could_not_reach' or not exists (
    select from public.cases c where c.id = any (person) and c.reached_at is not null
  ) then
    perform private.refuse_answer('follow_up', 'not_reached', 'Nobody was reached, so nobody agreed to be asked later.');
  elsif exists (select from public.case_follow_ups f where f.case_id = any (person)) then
    perform private.refuse_answer('follow_up', 'asked_before', 'We ask nobody twice how it went, and here that is done.');
  end if;
  is_safe := case way
    when 'email' then private.is_safe_way(id, 'email')
    else private.is_safe_way(id, 'phone') or private.is_safe_way(id, 'hub') or private.is_safe_way(id, 'through')
  end;
  if not is_safe then
    perform private.refuse_answer('follow_up', 'unsafe', 'That is not a way that is safe for them.');
  end if;
  select private.today() + s.ask_after, private.today() + s.ask_after + s.answer_within into asks_on, ends_on
  from private.follow_up_settings s;
  if ends_on >= forgotten then
    perform private.refuse_answer('follow_up', 'forgotten', 'This is deleted before they could be asked.');
  end if;
  insert into public.case_follow_ups (case_id, way, ask_on, until) values (id, way, asks_on, ends_on);
  perform private.add_case_entry(id, 'follow_up_agreed');
end
$$;

create function private.end_follow_up(id uuid, only_asked boolean default false, for_good boolean default true)
returns boolean
language plpgsql
set search_path = ''
as $$
begin
  delete from private.outgoing_letters l
  using private.follow_up_codes x
  where x.case_id = end_follow_up.id and l.id = x.letter_id;
  delete from private.follow_up_codes x where x.case_id = end_follow_up.id;
  if not for_good then
    delete from public.case_follow_ups f where f.case_id = end_follow_up.id and f.state = 'agreed';
  end if;
  update public.case_follow_ups f set state = 'over'
  where f.case_id = end_follow_up.id and (f.state = 'asked' or (f.state = 'agreed' and not only_asked));
  return found;
end
$$;

create function private.count_asked(asked_on date)
returns void
language sql
set search_path = ''
as $$
  insert into private.follow_ups_asked as m (month) values (date_trunc('month', asked_on)::date)
  on conflict (month) do update set asked = m.asked + 1
$$;

create function private.ask_by_letter(id uuid, recipient text, today date)
returns void
language plpgsql
set search_path = ''
as $$
declare
  letter constant jsonb := (select w.words -> 'questions' -> 'letter' from private.receipt_words w limit 1);
  code record;
  ends_on constant date := today + (select s.answer_within from private.follow_up_settings s);
  sent bigint;
begin
  code := private.receipt_for('questions ' || gen_random_uuid());
  insert into private.outgoing_letters (recipient, subject, body, can_wait)
  values (
    ask_by_letter.recipient, letter ->> 'subject',
    replace(replace(replace(letter ->> 'body', '{code}', code.receipt),
      '{page}', private.site_origin() || '/questions/'), '{day}', to_char(ends_on, 'FMDD FMMonth YYYY')),
    true
  )
  returning outgoing_letters.id into sent;
  update public.case_follow_ups f set state = 'asked', asked_on = today, until = ends_on
  where f.case_id = ask_by_letter.id;
  insert into private.follow_up_codes (case_id, code_hash, letter_id) values (id, code.hash, sent);
  perform private.count_asked(today);
  perform private.add_case_entry(id, 'follow_up_asked');
end
$$;

create function private.ask_how_it_went(at timestamptz default now())
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  there constant timestamp := at at time zone 'Europe/London';
  due record;
  asked integer := 0;
begin
  -- Whoever said nothing about times did not mean the night.
  if there::time not between '09:00' and '19:00' then
    return 0;
  end if;
  for due in
    select f.case_id, k.email
    from public.case_follow_ups f
    join public.cases c on c.id = f.case_id
    join public.case_contacts k on k.case_id = f.case_id
    where f.state = 'agreed' and f.way = 'email' and there::date between f.ask_on and f.until
      and c.state = 'closed' and c.merged_into is null and c.erased_at is null
      and private.is_safe_way(f.case_id, 'email', at)
    order by f.ask_on, f.case_id
    for update of f skip locked
  loop
    -- One mailbox is written to once, whoever reads it.
    if exists (
      select from public.case_follow_ups f
      join public.case_contacts k on k.case_id = f.case_id
      where f.case_id <> due.case_id and f.asked_on is not null
        and private.mailbox(k.email) = private.mailbox(due.email)
    ) then
      perform private.end_follow_up(due.case_id);
    else
      perform private.ask_by_letter(due.case_id, due.email, there::date);
      asked := asked + 1;
    end if;
  end loop;
  return asked;
end
$$;

revoke execute on function private.ask_how_it_went from public;
select private.schedule('ask-how-it-went', '25 * * * *', 'select private.ask_how_it_went()');

comment on table private.follow_up_settings is
  'How long after a case was closed somebody is asked how it went, how long they can answer, and from how many answers on these are told. The council decides.';
comment on table private.follow_up_codes is
  'The code that was mailed to somebody with questions, as a hash, and its letter while it waits.';
comment on table private.follow_ups_asked is
  'How many were asked how it went in each month: by a letter, or as they answered.';
comment on function private.is_safe_way(uuid, text, timestamptz) is
  'Whether a way of reaching somebody is safe at a time, or at the times that they named, by all that they told us in a case and in those followed in it.';
comment on function private.agree_follow_up(uuid, text, text, date) is
  'Notes that somebody agreed to be asked later how it went, by email or by a call; nothing where no way is given. Refused where nobody was reached, no such way is safe, they were asked before, or the case is deleted before.';
comment on function private.end_follow_up(uuid, boolean, boolean) is
  'Has somebody not asked how it went any more: the code opens nothing, and a letter that still waits is not sent. only_asked: just where a letter was written. for_good: otherwise who was not asked yet may agree again. Answers whether anything ended.';
comment on function private.count_asked(date) is 'Counts one more who was asked how it went.';
comment on function private.ask_by_letter(uuid, text, date) is
  'Writes to somebody with a code for the questions, and not a word of what it was about.';
comment on function private.ask_how_it_went(timestamptz) is
  'Writes to everybody who agreed to be asked by email, where that is due and safe at this time, between nine and seven; answers how many. Run it every hour.';
