create extension if not exists pg_trgm with schema extensions;

create domain public.priority_kind as text
  constraint missing check (value <> '')
  constraint unknown check (value in ('', 'concern', 'idea', 'thanks'));
create domain public.priority_words as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 2000);
create domain public.channel as text
  constraint unknown check (
    value in ('website', 'paper', 'phone', 'doorstep', 'councillor', 'hub', 'poster', 'email')
  );
create domain public.phone_number as text
  constraint malformed check (value ~ '^[+(]?[0-9][0-9 ()-]{8,24}$');

create domain public.priority_state as text
  constraint unknown check (value in ('received', 'published', 'declined', 'merged', 'withdrawn'));
create domain public.decline_reason as text
  constraint unknown check (
    value in ('personal_details', 'about_a_person', 'abusive', 'not_ours', 'report_it', 'unclear', 'test')
  );
create domain public.latitude as double precision
  constraint out_of_range check (value between -90 and 90);
create domain public.longitude as double precision
  constraint out_of_range check (value between -180 and 180);
create domain public.people_count as integer
  constraint negative check (value >= 0);

create domain public.age_group as text
  constraint unknown check (
    value in ('under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over')
  );
create domain public.sex as text
  constraint unknown check (value in ('female', 'male'));
create domain public.ethnic_group as text
  constraint unknown check (value in ('asian', 'black', 'mixed', 'white', 'other'));
create domain public.disability as text
  constraint unknown check (value in ('yes_a_lot', 'yes_a_little', 'no'));

-- Rules of one column stand in domains: a session reads these once, but the rules of a table anew
-- for every row that it stores.
create table public.priorities (
  id uuid primary key default gen_random_uuid(),
  slug public.slug,
  kind public.priority_kind not null,
  said public.priority_words,
  wording public.priority_words,
  theme_id uuid references public.themes,
  neighbourhood_id uuid not null references public.neighbourhoods,
  ward_id uuid references public.wards,
  location_id uuid references public.locations on delete set null,
  latitude public.latitude,
  longitude public.longitude,
  channel public.channel not null default 'website',
  entered_by uuid references public.staff,
  state public.priority_state not null default 'received',
  decline_reason public.decline_reason,
  merged_into uuid references public.priorities,
  read_at timestamptz,
  published_at timestamptz,
  support_count public.people_count not null default 0,
  merged_count public.people_count not null default 0,
  perhaps_robot boolean not null default false,
  sent_hash bytea,
  demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint point_is_whole check ((latitude is null) = (longitude is null)),
  constraint words_go_when_withdrawn check ((state = 'withdrawn') = (said is null)),
  constraint declined_with_a_reason check ((state = 'declined') = (decline_reason is not null)),
  constraint merged_into_something check ((state = 'merged') = (merged_into is not null)),
  constraint published_has_an_address check (state <> 'published' or (slug is not null and published_at is not null)),
  constraint not_merged_into_itself check (merged_into <> id)
);

create table public.priority_contacts (
  priority_id uuid primary key references public.priorities on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods,
  email public.email_address,
  phone public.phone_number,
  expires_on date not null default (now() at time zone 'Europe/London')::date + 365,
  check (num_nonnulls(email, phone) >= 1)
);

create table public.priority_equality_answers (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references public.neighbourhoods,
  month date not null check (extract(day from month) = 1),
  age_group public.age_group,
  sex public.sex,
  ethnic_group public.ethnic_group,
  disability public.disability,
  check (num_nonnulls(age_group, sex, ethnic_group, disability) >= 1)
);

create table public.priority_wordings (
  id uuid primary key default gen_random_uuid(),
  priority_id uuid not null references public.priorities on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods,
  reason text not null check (reason ~ '\S' and char_length(reason) <= 300),
  edited_by uuid not null references public.staff,
  edited_at timestamptz not null default now()
);

create table public.priority_answers (
  id uuid primary key default gen_random_uuid(),
  priority_id uuid not null references public.priorities on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods,
  outcome text not null
    check (outcome in ('done', 'will_do', 'looking_into', 'partly', 'no', 'not_ours')),
  answer text not null check (answer ~ '\S' and char_length(answer) <= 4000),
  answered_as text not null check (answered_as ~ '\S' and char_length(answered_as) <= 120),
  answered_by uuid not null references public.staff,
  answered_at timestamptz not null default now(),
  replaced_at timestamptz
);

create table private.priority_supports (
  priority_id uuid not null references public.priorities on delete cascade,
  -- Of the random name that a browser gave itself or, without one, of its address today.
  supporter_hash bytea not null,
  address_hash bytea not null,
  created_at timestamptz not null default now(),
  primary key (priority_id, supporter_hash)
);

create table private.priority_people (
  neighbourhood_id uuid not null references public.neighbourhoods,
  theme_id uuid references public.themes,
  month date not null check (extract(day from month) = 1),
  people integer not null default 0,
  small_priorities integer not null default 0,
  small_people integer not null default 0,
  unique nulls not distinct (neighbourhood_id, theme_id, month)
);

-- Each index costs every resident who sends something: there is one only for what is looked up often.
create unique index on public.priorities (slug) where slug is not null;
create index on public.priorities (neighbourhood_id, state, created_at, id);
create index on public.priorities (merged_into) where merged_into is not null;
create index on public.priorities (location_id) where location_id is not null;
-- Only what is published is ever searched for by its words, so nothing is indexed as it arrives.
create index priorities_words_by_letters on public.priorities
  using gin (lower(coalesce(wording, said)) extensions.gin_trgm_ops) where state = 'published';
create index priorities_words_by_stem on public.priorities
  using gin (to_tsvector('english', coalesce(wording, said))) where state = 'published';
create index on public.priority_contacts (neighbourhood_id);
create index on public.priority_contacts (expires_on);
create index on public.priority_equality_answers (neighbourhood_id, month);
create index on public.priority_wordings (priority_id);
create index on public.priority_wordings (neighbourhood_id);
create index on public.priority_wordings (edited_by);
create index on public.priority_answers (priority_id);
create index on public.priority_answers (neighbourhood_id);
create index on public.priority_answers (answered_by);
create unique index one_answer_stands on public.priority_answers (priority_id) where replaced_at is null;
create index on private.priority_supports (address_hash, created_at);
create index on private.priority_people (theme_id);

alter table public.priorities enable row level security;
alter table public.priority_contacts enable row level security;
alter table public.priority_equality_answers enable row level security;
alter table public.priority_wordings enable row level security;
alter table public.priority_answers enable row level security;
alter table private.priority_supports enable row level security;
alter table private.priority_people enable row level security;

revoke all on
  public.priorities, public.priority_contacts, public.priority_equality_answers,
  public.priority_wordings, public.priority_answers
from anon, authenticated;

grant select on
  public.priorities, public.priority_contacts, public.priority_wordings, public.priority_answers
to authenticated;

create policy "moderators read what was said in their areas" on public.priorities
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_priorities'))::uuid[]));
create policy "some read how to reach people in their areas" on public.priority_contacts
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_contacts'))::uuid[]));
create policy "moderators read why words were edited in their areas" on public.priority_wordings
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_priorities'))::uuid[]));
create policy "moderators read answers in their areas" on public.priority_answers
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_priorities'))::uuid[]));

-- Not when it arrives: a resident's own sending is no change by staff.
create trigger "changes are noted"
  after update of state, theme_id, neighbourhood_id, ward_id, location_id, wording, decline_reason,
    merged_into, said
  on public.priorities
  for each row execute function private.note_change(
    'state,theme_id,neighbourhood_id,ward_id,location_id,decline_reason,merged_into,slug,published_at'
  );
create trigger "changes are noted" after insert or update on public.priority_answers
  for each row execute function private.note_change('outcome,answer,answered_as,replaced_at', 'priority_id');
create trigger "changes are noted" after insert on public.priority_wordings
  for each row execute function private.note_change('reason', 'priority_id');
create trigger "deletions are noted" after delete on public.priority_contacts
  for each row execute function private.note_change('', 'priority_id');

comment on domain public.priority_kind is 'A concern, an idea, or a thanks.';
comment on domain public.priority_words is
  'What matters to somebody, as typed. The names of its rules are the codes that forms show words for.';
comment on domain public.channel is 'How something reached us; staff enter what was not sent by the website.';
comment on domain public.phone_number is 'A number to ring, as people write them.';
comment on domain public.priority_state is
  'Where it stands: waiting, on the public page, declined, grouped under another, or taken back by its writer.';
comment on domain public.decline_reason is 'Why a moderator did not publish it. The public hears the reason in words.';
comment on domain public.latitude is 'Degrees north (WGS 84).';
comment on domain public.longitude is 'Degrees east (WGS 84).';
comment on domain public.people_count is 'How many people.';
comment on domain public.age_group is 'How old somebody is, in the harmonised groups.';
comment on domain public.sex is 'The harmonised question asks for one of two, and need not be answered.';
comment on domain public.ethnic_group is 'The five harmonised groups.';
comment on domain public.disability is
  'Whether a health condition limits somebody, as harmonised: a lot, a little, or not.';
comment on table public.priorities is
  'What residents said matters in their neighbourhood. Untrusted text: always escaped when shown.';
comment on column public.priorities.slug is
  'Its public address, given when it is first published and never changed.';
comment on column public.priorities.said is
  'In their words. Changed by nobody but the person, until it is read; null once withdrawn.';
comment on column public.priorities.wording is
  'The words as published where a moderator had to change them, with the reason in priority_wordings; null for as said.';
comment on column public.priorities.location_id is 'The hub or other place it is about.';
comment on column public.priorities.latitude is
  'A point that the person put on the map (WGS 84). Never published: it may be where they live.';
comment on column public.priorities.read_at is 'When a member of staff first opened it; until then its writer may correct it.';
comment on column public.priorities.support_count is
  'How many support exactly this. Kept as they come; rows are in private.priority_supports.';
comment on column public.priorities.merged_count is
  'How many people stand behind what was merged into this: each who said it, and their supporters.';
comment on column public.priorities.id is
  'Of what somebody sent, made from their receipt code (private.record_of): the code itself is kept nowhere.';
comment on column public.priorities.sent_hash is
  'Of what was sent together with its idempotency key, so that a retry is known from something else under the same key; null without a key and once withdrawn.';
comment on column public.priorities.perhaps_robot is
  'Whether something filled the field that people do not see: a robot, or a browser that fills in by itself.';
comment on table public.priority_contacts is
  'How to tell somebody what became of what they said, apart from it and for a shorter time.';
comment on column public.priority_contacts.expires_on is 'The last day we may keep it.';
comment on table public.priority_equality_answers is
  'Who we hear from. Kept without any link to what was said; harmonised categories of the Government Statistical Service. Nobody reads rows, only managers counts that hide small numbers (private.dashboard_heard). Deleted after two years.';
comment on table public.priority_wordings is
  'That and why the published wording was changed. The words before are the person''s own, in said.';
comment on table public.priority_answers is
  'What the council answered. A new answer replaces the one before, which stays on the record.';
comment on column public.priority_answers.answered_as is
  'Whose answer it is, as published: a team or a role, never a person''s name.';
comment on table private.priority_supports is
  'Who supports what, as hashes that lead back to nobody.';
comment on table private.priority_people is
  'How many people said or supported something that is published, by area, theme and month. Kept as it changes, so that reading costs the same for a thousand and for ten million.';
