-- Community groups that residents tell us of. Nobody but the staff of their area reads one before it is
-- published; who told us is kept apart from it, is never published, and goes once we have answered.

create domain public.group_name as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 120);
create domain public.group_words as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 1500);
create domain public.group_line as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 300);
create domain public.group_relation as text
  constraint missing check (value <> '')
  constraint unknown check (value in ('', 'run', 'go', 'know'));
create domain public.group_state as text
  constraint unknown check (value in ('received', 'published', 'declined', 'taken_down'));
create domain public.group_decline_reason as text
  constraint unknown check (
    value in ('not_here', 'not_a_group', 'listed_already', 'sells', 'not_safe', 'unclear', 'not_agreed', 'test')
  );

create table public.groups (
  id uuid primary key default gen_random_uuid(),
  slug public.slug unique,
  name public.group_name not null,
  about public.group_words not null,
  neighbourhood_id uuid not null references public.neighbourhoods,
  meets public.group_line not null,
  location_id uuid references public.locations on delete set null,
  place public.group_line,
  for_whom public.group_line,
  cost public.group_line,
  volunteers public.group_line,
  email public.email_address,
  phone public.phone_number,
  web public.web_address,
  agreed boolean not null default false,
  relation public.group_relation not null,
  told jsonb,
  edited_because public.group_line,
  edited_at timestamptz,
  state public.group_state not null default 'received',
  decline_reason public.group_decline_reason,
  published_at timestamptz,
  checked_on date,
  decided_at timestamptz,
  perhaps_robot boolean not null default false,
  demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint contact_only_where_agreed check (agreed or num_nonnulls(email, phone, web) = 0),
  constraint declined_with_a_reason check ((state = 'declined') = (decline_reason is not null)),
  constraint published_has_an_address check (
    state <> 'published' or num_nonnulls(slug, published_at, checked_on) = 3
  ),
  constraint edited_with_a_reason check ((edited_because is null) = (edited_at is null))
);

create table public.group_tellers (
  group_id uuid primary key references public.groups on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods,
  name public.person_name,
  email public.email_address,
  phone public.phone_number,
  expires_on date not null,
  check (num_nonnulls(name, email, phone) >= 1)
);

create index on public.groups (neighbourhood_id, state, created_at);
create index on public.groups (location_id);
create index on public.group_tellers (neighbourhood_id);
create index on public.group_tellers (expires_on);

-- What the planner knows of rows must not tell of those that nobody may read yet.
alter table public.groups
  alter column slug set statistics 0, alter column name set statistics 0, alter column about set statistics 0,
  alter column meets set statistics 0, alter column place set statistics 0, alter column for_whom set statistics 0,
  alter column cost set statistics 0, alter column volunteers set statistics 0, alter column email set statistics 0,
  alter column phone set statistics 0, alter column web set statistics 0, alter column told set statistics 0;

alter table public.groups enable row level security;
alter table public.group_tellers enable row level security;
revoke all on public.groups, public.group_tellers from anon, authenticated;

insert into private.role_actions (role, action)
values ('admin', 'moderate_groups'), ('neighbourhood_manager', 'moderate_groups'),
  ('community_development', 'moderate_groups');

create policy "those who moderate groups read those of their areas" on public.groups
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('moderate_groups'))::uuid[]));
create policy "what somebody may not read is not estimated" on public.groups
  as restrictive for select to authenticated using (private.is_no_estimate());
grant select on public.groups to authenticated;

create trigger "changes are noted" after insert or update or delete on public.groups
  for each row execute function private.note_change(
    'state,decline_reason,slug,checked_on,neighbourhood_id,location_id,agreed'
  );

insert into private.form_limits (form, submissions, period) values ('submit_group', 10, '1 hour');

insert into public.retention_periods (kind, keep, why) values
  ('group_teller_waiting', '6 months', 'So that we can ask whoever told us of a group before we answer.'),
  ('group_teller', '14 days', 'So that somebody can ask back once we have answered.'),
  ('group_declined', '6 months', 'So that the same group need not be looked into twice.'),
  ('group_taken_down', '1 year', 'So that a group that starts again need not be told of anew.');

comment on domain public.group_name is 'What a group calls itself.';
comment on domain public.group_words is 'What a group does, in words for the public.';
comment on domain public.group_line is 'A line about a group, such as when it meets.';
comment on domain public.group_relation is
  'What whoever tells us has to do with a group: runs it, goes to it, or knows of it.';
comment on domain public.group_state is 'Where a group stands on its way to the website.';
comment on domain public.group_decline_reason is 'Why a group is not on the website.';
comment on table public.groups is
  'Community groups that residents told us of. Untrusted text: always escaped when shown. The public reads published_groups.';
comment on column public.groups.slug is 'Its public address, given when it is first published and never changed.';
comment on column public.groups.meets is 'When it meets, in words.';
comment on column public.groups.location_id is 'The hub it meets at, if it is one.';
comment on column public.groups.place is 'Where it meets, in words.';
comment on column public.groups.volunteers is 'What it looks for volunteers for; null when it does not.';
comment on column public.groups.agreed is
  'Whether the group agreed that its email, phone and web address be published; without that none is kept.';
comment on column public.groups.told is
  'The words as they were told us, once somebody here has changed them; without any contact.';
comment on column public.groups.edited_because is 'Why the words were last changed, as the public reads it.';
comment on column public.groups.checked_on is 'When somebody here last made sure that it is all still so.';
comment on column public.groups.decided_at is 'Since when it is published, declined or taken down.';
comment on table public.group_tellers is
  'How to ask back whoever told us of a group. Never published, and kept for a short time.';
comment on column public.group_tellers.expires_on is 'The last day we may keep it.';
