-- What somebody asked help with, and what became of it. The case itself says nothing about who it is;
-- words, ways to reach somebody and equality answers are tables of their own with rules of their own.

create domain public.referral_for as text
  constraint missing check (value <> '')
  constraint unknown check (value in ('', 'me', 'someone', 'client'));
create domain public.how_soon as text
  constraint unknown check (value in ('today', 'this_week', 'can_wait'));
create domain public.case_risk as text
  constraint unknown check (value in ('immediate', 'high', 'standard'));
create domain public.case_outcome as text
  constraint unknown check (value in (
    'needs_met', 'some_needs_met', 'with_another_service', 'advice_given', 'could_not_reach',
    'did_not_want_help', 'not_for_us'
  ));
create domain public.referral_channel as text
  constraint unknown check (value in ('website', 'phone', 'in_person', 'paper', 'email', 'partner'));
create domain public.referral_words as text
  constraint too_long check (char_length(value) <= 4000);
create domain public.case_note as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 4000);
create domain public.short_note as text
  constraint too_long check (char_length(value) <= 300);
create domain public.ways_to_reach as text[]
  constraint missing check (cardinality(value) > 0)
  constraint unknown check (value <@ array['phone', 'email', 'post', 'hub', 'through']);
create domain public.safe_messages as text[]
  constraint unknown check (value <@ array['voicemail', 'text', 'email', 'post']);
create domain public.safe_days as text[]
  constraint unknown check (value <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
create domain public.safe_times as text[]
  constraint unknown check (value <@ array['morning', 'afternoon', 'evening']);
create domain public.communication_needs as text[]
  constraint unknown check (value <@ array['interpreter', 'bsl', 'textphone', 'someone_with_me']);

create table public.cases (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique check (reference ~ '^[2-9A-HJKMNP-RTV-Z]{5}-[2-9A-HJKMNP-RTV-Z]{5}$'),
  channel public.referral_channel not null default 'website',
  entered_by uuid references public.staff,
  for_whom public.referral_for not null,
  how_soon public.how_soon not null,
  risk public.case_risk,
  rank smallint not null generated always as (
    case risk when 'immediate' then 0 when 'high' then 1 else 2 end * 3
    + case how_soon when 'today' then 0 when 'this_week' then 1 else 2 end
  ) stored,
  neighbourhood_id uuid references public.neighbourhoods,
  team_id uuid references public.support_teams on delete set null,
  lead_id uuid references public.staff,
  state text not null default 'waiting' check (state in ('waiting', 'open', 'closed')),
  apart boolean not null default false,
  received_at timestamptz not null default now(),
  respond_by timestamptz not null,
  looked_at timestamptz,
  tries smallint not null default 0 check (tries >= 0),
  tried_at timestamptz,
  reached_at timestamptz,
  first_tried_at timestamptz,
  first_try_minutes integer,
  first_try_in_time boolean,
  asked_again_at timestamptz,
  own_how_soon public.how_soon,
  own_respond_by timestamptz,
  untried boolean not null generated always as (
    coalesce(greatest(tried_at, reached_at) < asked_again_at, num_nonnulls(tried_at, reached_at) = 0)
  ) stored,
  next_step_at timestamptz,
  escalated_at timestamptz,
  outcome public.case_outcome,
  closed_at timestamptz,
  merged_into uuid references public.cases,
  forget_on date,
  erased_at timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint an_open_case_has_a_lead check (state <> 'open' or lead_id is not null),
  constraint closed_with_an_outcome
    check ((state = 'closed') = (outcome is not null) and (state = 'closed') = (closed_at is not null)),
  constraint a_closed_case_is_forgotten check (state <> 'closed' or forget_on is not null),
  constraint not_merged_into_itself check (merged_into <> id),
  constraint what_somebody_leads_is_not_apart check (not apart or state <> 'open')
);

create table public.case_needs (
  case_id uuid not null references public.cases on delete cascade,
  need_id uuid not null references public.support_needs,
  added_at timestamptz not null default now(),
  primary key (case_id, need_id)
);

create table public.case_words (
  case_id uuid primary key references public.cases on delete cascade,
  words public.referral_words not null
);

create table public.case_contacts (
  case_id uuid primary key references public.cases on delete cascade,
  name public.person_name not null,
  ways public.ways_to_reach not null,
  phone public.phone_number,
  email public.email_address,
  post_address public.short_note,
  hub_id uuid references public.locations on delete set null,
  through_whom public.short_note,
  safe_messages public.safe_messages not null default '{}',
  safe_days public.safe_days not null default '{}',
  safe_times public.safe_times not null default '{}',
  caller_says public.short_note,
  safe_word public.short_note,
  communication public.communication_needs not null default '{}',
  language public.short_note,
  must_not public.short_note,
  asked_by public.short_note,
  consent_recorded text not null check (consent_recorded in ('themselves', 'with_them', 'on_the_phone', 'agreed')),
  consented_at timestamptz not null default now(),
  withdrawn_at timestamptz
);

create table public.case_sharing (
  case_id uuid not null references public.cases on delete cascade,
  organization_id uuid not null references public.organizations,
  agreed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (case_id, organization_id)
);

create table public.case_equality_answers (
  id uuid primary key default gen_random_uuid(),
  month date not null check (extract(day from month) = 1),
  neighbourhood_id uuid references public.neighbourhoods,
  age_group public.age_group,
  sex public.sex,
  ethnic_group public.ethnic_group,
  disability public.disability,
  check (num_nonnulls(age_group, sex, ethnic_group, disability) >= 1)
);

create table public.case_entries (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references public.cases on delete cascade,
  at timestamptz not null default now(),
  staff_id uuid references public.staff,
  kind text not null check (kind in (
    'triaged', 'assigned', 'tried', 'reached', 'note', 'need_added', 'goal',
    'goal_reached', 'referred_on', 'appointment', 'called_off', 'next_step', 'shared', 'unshared', 'merged',
    'unmerged', 'escalated', 'decided', 'closed', 'opened_again', 'contact_changed', 'contact_withdrawn',
    'contact_agreed', 'follow_up_agreed', 'follow_up_asked', 'follow_up_answered', 'follow_up_stopped'
  )),
  way text check (way in ('phone', 'text', 'voicemail', 'email', 'post', 'hub', 'visit', 'through')),
  words public.case_note,
  need_id uuid references public.support_needs,
  organization_id uuid references public.organizations,
  colleague_id uuid references public.staff,
  case_entry_id uuid references public.case_entries on delete cascade
);

create table public.case_appointments (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references public.cases on delete cascade,
  at timestamptz not null,
  location_id uuid references public.locations,
  state text not null default 'planned' check (state in ('planned', 'kept', 'missed', 'cancelled')),
  staff_id uuid not null references public.staff,
  moved_from uuid references public.cases on delete cascade,
  version integer not null default 1
);

create table public.case_follow_ups (
  case_id uuid primary key references public.cases on delete cascade,
  way text not null check (way in ('email', 'call')),
  state text not null default 'agreed' check (state in ('agreed', 'asked', 'answered', 'over')),
  agreed_at timestamptz not null default now(),
  ask_on date not null,
  until date not null check (until > ask_on),
  asked_on date,
  constraint only_who_was_asked_answers check (asked_on is not null or state in ('agreed', 'over'))
);

create table public.caseloads (
  staff_id uuid primary key references public.staff on delete cascade,
  capacity smallint not null check (capacity between 0 and 200),
  covered_by uuid references public.staff,
  covered_from date,
  covered_until date,
  version integer not null default 1,
  check (covered_by <> staff_id),
  check (num_nonnulls(covered_by, covered_from, covered_until) in (0, 3)),
  check (covered_from <= covered_until)
);

create table public.retention_periods (
  kind text primary key check (kind ~ '^[a-z_]+$'),
  keep interval not null check (keep between '1 day' and '10 years'),
  why text not null check (char_length(why) between 1 and 300)
);

create table private.case_receipts (
  case_id uuid primary key references public.cases on delete cascade,
  code_hash bytea not null unique
);

-- The queue, an area's cases, one person's day and what is to be forgotten: each read from one index.
create index on public.cases (rank, respond_by, id)
  where state = 'waiting' and not apart and merged_into is null;
create index on public.cases (neighbourhood_id, state, respond_by, id);
create index on public.cases (lead_id, next_step_at, id) where state = 'open';
create index on public.cases (merged_into) where merged_into is not null;
create index on public.cases (forget_on) where erased_at is null;
create index on public.case_needs (need_id);
create index on public.case_sharing (organization_id);
create index on public.case_entries (case_id, at);
create index on public.case_appointments (case_id);
create index on public.case_appointments (moved_from) where moved_from is not null;
create index on public.case_follow_ups (ask_on) where state = 'agreed';
create index on public.case_follow_ups (until) where state <> 'over';
create index on public.case_appointments (staff_id, at) where state = 'planned';

alter table public.cases enable row level security;
alter table public.case_needs enable row level security;
alter table public.case_words enable row level security;
alter table public.case_contacts enable row level security;
alter table public.case_sharing enable row level security;
alter table public.case_equality_answers enable row level security;
alter table public.case_entries enable row level security;
alter table public.case_appointments enable row level security;
alter table public.case_follow_ups enable row level security;
alter table public.caseloads enable row level security;
alter table public.retention_periods enable row level security;
alter table private.case_receipts enable row level security;
revoke all on
  public.cases, public.case_needs, public.case_words, public.case_contacts, public.case_sharing,
  public.case_equality_answers, public.case_entries, public.case_appointments, public.case_follow_ups, public.caseloads,
  public.retention_periods
from anon, authenticated;

insert into public.retention_periods (kind, keep, why) values
  ('case', '3 years', 'So that somebody who comes back need not say everything again.'),
  ('never_reached', '6 months', 'Nobody was reached, so there is nothing to come back to.'),
  ('never_ours', '1 month', 'It was not for us to keep.'),
  ('letter', '14 days', 'What could not be sent in that time is no longer worth sending.'),
  ('equality_answers', '3 years', 'So that we can see over some years whom we do not reach.'),
  ('follow_up_answers', '1 year', 'So that few answers can wait for more, until they can be told without telling of anybody.'),
  ('record', '6 years', 'As long as somebody may ask a court who read or changed what was held.');
