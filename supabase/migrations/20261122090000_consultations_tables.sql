-- A consultation, every version of its questions, and what people answered. Answers, free words and who
-- somebody is stand in tables of their own, each with its own readers and its own end.

create domain public.consultation_stage as text
  constraint unknown check (value in ('draft', 'published', 'reported', 'archived'));
create domain public.consultation_text as text
  constraint too_long check (char_length(value) <= 4000);

-- Rules of one column of what a crowd writes stand in domains: a session reads these once, but the
-- rules of a table anew for every row that it stores.
create domain public.response_state as text
  constraint unknown check (value in ('counted', 'left_out', 'withdrawn', 'erased'));
create domain public.repeat_reason as text
  constraint unknown check (value in ('same_answers', 'same_connection'));
create domain public.question_id as text
  constraint malformed check (char_length(value) between 1 and 40);
create domain public.response_words as text
  constraint missing check (value ~ '\S')
  constraint too_long check (char_length(value) <= 10000);
create domain public.seconds as integer
  constraint negative check (value >= 0);
create domain private.change_sign as smallint
  constraint unknown check (value in (-1, 1));

create table public.consultations (
  id uuid primary key default gen_random_uuid(),
  slug public.slug unique,
  title text not null check (title ~ '\S' and char_length(title) <= 160),
  summary public.consultation_text not null default '',
  decided_by public.consultation_text not null default '',
  can_change public.consultation_text not null default '',
  cannot_change public.consultation_text not null default '',
  contact public.consultation_text not null default '',
  other_formats public.consultation_text not null default '',
  privacy public.consultation_text not null default '',
  opens_at timestamptz,
  closes_at timestamptz,
  report_by date,
  retained_until date,
  is_sensitive boolean not null default false,
  asks_equality boolean not null default true,
  stage public.consultation_stage not null default 'draft',
  definition jsonb not null default '{"format": 1, "pages": []}'
    check (jsonb_typeof(definition) = 'object' and pg_column_size(definition) <= 400000),
  staged jsonb check (jsonb_typeof(staged) = 'object' and staged <> '{}'),
  published_at timestamptz,
  reported_at timestamptz,
  archived_at timestamptz,
  cleared_at timestamptz,
  created_by uuid references public.staff,
  created_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint opens_before_it_closes check (opens_at < closes_at),
  constraint published_whole check (
    stage = 'draft' or num_nulls(slug, opens_at, closes_at, report_by, retained_until, published_at) = 0
  ),
  constraint reported_since check ((stage in ('reported', 'archived')) = (reported_at is not null)),
  constraint archived_since check ((stage = 'archived') = (archived_at is not null))
);

create table public.consultation_neighbourhoods (
  consultation_id uuid not null references public.consultations on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods,
  primary key (consultation_id, neighbourhood_id)
);

create table public.consultation_versions (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references public.consultations on delete cascade,
  number integer not null check (number > 0),
  definition jsonb not null,
  comparability public.consultation_text not null default '',
  published_by uuid references public.staff,
  published_at timestamptz not null default now(),
  unique (consultation_id, number),
  -- What belongs to a version repeats its consultation, which then cannot differ from it.
  unique (id, consultation_id)
);

create table public.consultation_dismissals (
  consultation_id uuid not null references public.consultations on delete cascade,
  rule text not null check (rule ~ '^[a-z_]+$'),
  subject text not null default '' check (char_length(subject) <= 60),
  wording text not null default '' check (char_length(wording) <= 500),
  reason text not null check (reason ~ '\S' and char_length(reason) <= 300),
  dismissed_by uuid references public.staff,
  dismissed_at timestamptz not null default now(),
  primary key (consultation_id, rule, subject)
);

create table public.responses (
  id uuid primary key default gen_random_uuid(),
  -- Of a crowd that answers at once, each would wait for the others at a key to one row: the version
  -- alone has one, and a trigger takes what belongs to no version.
  consultation_id uuid not null,
  version_id uuid,
  answers jsonb not null,
  seed integer,
  channel public.channel not null default 'website',
  via_location_id uuid references public.locations on delete set null,
  neighbourhood_id uuid references public.neighbourhoods,
  ward_id uuid references public.wards,
  is_test boolean not null default false,
  state public.response_state not null default 'counted',
  repeat_reason public.repeat_reason,
  repeat_judged_by uuid references public.staff,
  entered_by uuid references public.staff,
  received_at timestamptz not null default now(),
  revised_at timestamptz,
  seconds_taken public.seconds,
  sent_hash bytea,
  version integer not null default 1,
  constraint version_unless_a_draft_is_tried check (version_id is not null or is_test),
  foreign key (version_id, consultation_id)
    references public.consultation_versions (id, consultation_id) on delete cascade
);

create table public.response_texts (
  -- Checking a key to the row just stored would lock that row anew; texts are only ever written with
  -- their response, and a trigger takes them with it.
  response_id uuid not null,
  consultation_id uuid not null,
  question_id public.question_id not null,
  words public.response_words not null,
  tags text[] not null default '{}',
  primary key (response_id, question_id)
);

create table public.response_equality_answers (
  response_id uuid primary key references public.responses on delete cascade,
  age_group public.age_group,
  sex public.sex,
  ethnic_group public.ethnic_group,
  disability public.disability,
  check (num_nonnulls(age_group, sex, ethnic_group, disability) >= 1)
);

-- What arrived, changed or went since counts were last made: no counter is locked while a crowd
-- answers, and whoever reads counts first adds these up.
create table private.response_changes (
  consultation_id uuid not null,
  sign private.change_sign not null,
  response_id uuid,
  facts jsonb,
  constraint facts_or_a_response check (num_nonnulls(response_id, facts) = 1)
);

create table private.response_counts (
  consultation_id uuid not null references public.consultations on delete cascade,
  question_id text not null,
  answer text not null,
  breakdown text not null default '',
  part text not null default '',
  responses integer not null,
  -- Only numeric comes to the same digit in whatever order it is added up.
  total numeric not null default 0,
  primary key (consultation_id, question_id, answer, breakdown, part)
);

create table private.page_visits (
  consultation_id uuid not null references public.consultations on delete cascade,
  page_id text not null,
  day date not null,
  channel public.channel not null,
  neighbourhood_id uuid references public.neighbourhoods,
  visits integer not null default 1,
  constraint page_visits_once
    unique nulls not distinct (consultation_id, page_id, day, channel, neighbourhood_id)
);

create index on public.consultation_neighbourhoods (neighbourhood_id);
create index on public.responses (consultation_id, received_at, id);
create index on public.responses (consultation_id, received_at) where repeat_reason is not null;
create index on public.responses (version_id);
create index on public.responses (via_location_id) where via_location_id is not null;
create index on public.response_texts (consultation_id, question_id);
create index on private.response_changes (consultation_id, response_id);
create index on private.page_visits (neighbourhood_id) where neighbourhood_id is not null;

alter table public.consultations enable row level security;
alter table public.consultation_neighbourhoods enable row level security;
alter table public.consultation_versions enable row level security;
alter table public.consultation_dismissals enable row level security;
alter table public.responses enable row level security;
alter table public.response_texts enable row level security;
alter table public.response_equality_answers enable row level security;
alter table private.response_changes enable row level security;
alter table private.response_counts enable row level security;
alter table private.page_visits enable row level security;

revoke all on
  public.consultations, public.consultation_neighbourhoods, public.consultation_versions,
  public.consultation_dismissals, public.responses, public.response_texts,
  public.response_equality_answers
from anon, authenticated;

comment on domain public.consultation_stage is
  'How far staff have taken a consultation; whether a published one is scheduled, open or closed the clock says.';
comment on domain public.consultation_text is 'Plain words about a consultation.';
comment on domain public.response_state is
  'left_out: a worker judged it a repeat; withdrawn: the person took it back; erased: staff did, when asked.';
comment on domain public.repeat_reason is 'What a response has in common with an earlier one.';
comment on domain public.question_id is 'The id of a question in a definition.';
comment on domain public.response_words is 'What somebody wrote in answer to a question, as typed.';
comment on domain public.seconds is 'A length of time in whole seconds.';
comment on domain private.change_sign is '1 adds to counts, -1 takes away.';
comment on table public.consultations is
  'What is asked, of which areas, who decides, what can change, and by when the outcome is told.';
comment on column public.consultations.slug is 'Its public address, given when it is first published and never changed, also when it is taken back and published again.';
comment on column public.consultations.decided_by is 'Who decides, as the public reads it.';
comment on column public.consultations.other_formats is 'How to answer otherwise: on paper, by phone, in other languages.';
comment on column public.consultations.privacy is 'What happens with what people write, in plain words.';
comment on column public.consultations.report_by is 'The day by which we say what came of it.';
comment on column public.consultations.retained_until is
  'The last day on which single answers, free words and equality answers are kept.';
comment on column public.consultations.is_sensitive is 'Nothing of the answers is ever kept on a device.';
comment on column public.consultations.definition is
  'The questions as staff edit them (src/consultations/definition); what people answer is a version.';
comment on column public.consultations.staged is
  'What staff have rewritten of a public consultation and not published: the new values by column; null for nothing.';
comment on column public.consultations.cleared_at is 'When single answers were deleted; the numbers remain.';
comment on column public.consultations.demonstration is 'Made up for demonstration; never in a council''s own seeds.';
comment on table public.consultation_neighbourhoods is 'Whom a consultation asks: the people of these areas.';
comment on table public.consultation_versions is
  'The questions as published, once for each time; an answer always belongs to the version that was seen.';
comment on column public.consultation_versions.comparability is
  'What the change from the version before does to comparing answers, in plain words.';
comment on table public.consultation_dismissals is
  'Warnings before opening that somebody set aside, and why.';
comment on column public.consultation_dismissals.subject is 'The question it is about; empty for the whole.';
comment on column public.consultation_dismissals.wording is
  'The beginning of the words for which it was set aside: once they change, it is shown again.';
comment on table public.responses is
  'One person''s answers to a version: coded answers alone, as {question id: value}.';
comment on column public.responses.id is
  'Of what somebody sent, made from their receipt code (private.record_of): the code itself is kept nowhere.';
comment on column public.responses.sent_hash is
  'Of what was sent together with its idempotency key, so that a retry is known from something else under the same key; null without a key and once it is withdrawn.';
comment on column public.responses.version_id is 'The version that was seen; null for a draft tried in test mode.';
comment on column public.responses.seed is 'From which the order of shuffled options was made.';
comment on column public.responses.via_location_id is 'The hub whose poster led here.';
comment on column public.responses.neighbourhood_id is 'The area that the person named, where one was asked.';
comment on column public.responses.is_test is 'Sent in test mode: counted nowhere.';
comment on column public.responses.repeat_reason is
  'Why it may be somebody''s second answer. It is counted until a worker judges otherwise.';
comment on table public.response_texts is 'What people wrote in their own words. Untrusted text: always escaped when shown.';
comment on table public.response_equality_answers is
  'Who we hear from; harmonised categories. Nobody reads rows, only counts that hide small numbers.';
comment on table private.response_changes is
  'Answers that counts do not have yet (sign 1), or still have although they changed or went (sign -1).';
comment on column private.response_changes.response_id is
  'A response that counts do not have yet: its facts are read when they are made.';
comment on column private.response_changes.facts is
  'What counts have, or shall have, of a response that has changed or is gone since.';
comment on table private.response_counts is
  'How many gave each answer, in all and in each part of a breakdown. Kept, so that reading costs the same for a thousand and for a million.';
comment on column private.response_counts.total is
  'The sum of numbers, scale points or ranks, for means.';
comment on table private.page_visits is 'How often each page of questions was reached on a day; nobody is told apart.';
comment on column private.page_visits.neighbourhood_id is
  'The area that was known by then: what somebody said, the only one that is asked, or that of the hub whose poster led here; null where none was.';
