-- The council's promises for each area and theme: a plan, what is to be done, the monthly review,
-- what was decided, which words of residents led to it, and how one can tell whether it helps.

create table public.plans (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references public.neighbourhoods,
  theme_id uuid not null references public.themes,
  lead text not null check (lead ~ '\S' and char_length(lead) <= 160),
  owner_id uuid references public.staff,
  summary text not null default '' check (char_length(summary) <= 2000),
  state text not null default 'draft' check (state in ('draft', 'published', 'ended')),
  published_on date,
  last_reviewed_on date,
  -- A month by the calendar, and never past the end of a shorter one: 31 January, 28 February.
  review_due_on date generated always as (
    case when state = 'published' then
      (greatest(published_on, last_reviewed_on) + interval '1 month')::date
    end
  ) stored,
  ended_on date,
  ended_because text check (ended_because ~ '\S' and char_length(ended_because) <= 1000),
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (neighbourhood_id, theme_id),
  -- What belongs to a plan repeats its area, which then cannot differ from it.
  unique (id, neighbourhood_id),
  constraint published_since_a_day check (state = 'draft' or published_on is not null),
  constraint ended_with_a_reason
    check ((state = 'ended') = (ended_on is not null) and (state = 'ended') = (ended_because is not null))
);

create table public.plan_actions (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  neighbourhood_id uuid not null,
  position integer not null check (position > 0),
  title text not null check (title ~ '\S' and char_length(title) <= 200),
  lead text not null check (lead ~ '\S' and char_length(lead) <= 160),
  status text not null default 'not_started'
    check (status in ('not_started', 'under_way', 'done', 'stopped')),
  rag text check (rag in ('on_track', 'at_risk', 'off_track')),
  due_on date,
  done_on date,
  what_changed text check (what_changed ~ '\S' and char_length(what_changed) <= 2000),
  stopped_because text check (stopped_because ~ '\S' and char_length(stopped_because) <= 1000),
  stopped_on date,
  council_plan_priority text
    check (council_plan_priority ~ '\S' and char_length(council_plan_priority) <= 200),
  version integer not null default 1,
  foreign key (plan_id, neighbourhood_id) references public.plans (id, neighbourhood_id) on delete cascade,
  unique (id, plan_id, neighbourhood_id),
  constraint done_says_what_changed
    check ((status = 'done') = (done_on is not null) and (status = 'done') = (what_changed is not null)),
  constraint stopped_says_why check ((status = 'stopped') = (stopped_because is not null)),
  constraint stopped_on_a_day check ((status = 'stopped') = (stopped_on is not null))
);

create table public.plan_reviews (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null,
  neighbourhood_id uuid not null,
  reviewed_on date not null,
  rag text not null check (rag in ('on_track', 'at_risk', 'off_track')),
  status text not null check (status ~ '\S' and char_length(status) <= 2000),
  looked_at text not null default '' check (char_length(looked_at) <= 2000),
  next_steps text not null default '' check (char_length(next_steps) <= 2000),
  reviewed_by uuid references public.staff,
  reviewed_as public.staff_role not null,
  created_at timestamptz not null default now(),
  foreign key (plan_id, neighbourhood_id) references public.plans (id, neighbourhood_id) on delete cascade
);

create table public.plan_decisions (
  id uuid primary key default gen_random_uuid(),
  neighbourhood_id uuid not null references public.neighbourhoods,
  plan_id uuid,
  what text not null check (what ~ '\S' and char_length(what) <= 500),
  why text not null check (why ~ '\S' and char_length(why) <= 2000),
  decided_by text not null check (decided_by ~ '\S' and char_length(decided_by) <= 160),
  decided_on date not null,
  public boolean not null default false,
  minutes_url public.web_address,
  notes text not null default '' check (char_length(notes) <= 4000),
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (plan_id, neighbourhood_id) references public.plans (id, neighbourhood_id) on delete cascade
);

create table public.plan_action_priorities (
  action_id uuid not null,
  priority_id uuid not null references public.priorities on delete cascade,
  plan_id uuid not null,
  neighbourhood_id uuid not null references public.neighbourhoods,
  linked_by uuid references public.staff,
  linked_at timestamptz not null default now(),
  primary key (action_id, priority_id),
  foreign key (action_id, plan_id, neighbourhood_id)
    references public.plan_actions (id, plan_id, neighbourhood_id) on delete cascade
);

create table public.vision_tags (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  position smallint not null unique check (position > 0),
  name text not null check (char_length(name) between 1 and 60),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true
);

create table public.theme_vision_tags (
  theme_id uuid not null references public.themes on delete cascade,
  vision_tag_id uuid not null references public.vision_tags on delete cascade,
  demonstration boolean not null default false,
  primary key (theme_id, vision_tag_id)
);

create table public.indicators (
  id uuid primary key default gen_random_uuid(),
  measure public.slug not null,
  neighbourhood_id uuid references public.neighbourhoods,
  theme_id uuid references public.themes,
  position smallint not null check (position > 0),
  name text not null check (char_length(name) between 1 and 160),
  about text not null default '' check (char_length(about) <= 1000),
  unit text not null check (unit in ('people', 'events', 'percent', 'per_1000', 'rank', 'score')),
  better text check (better in ('lower', 'higher')),
  baseline double precision,
  baseline_period text check (char_length(baseline_period) between 1 and 60),
  target double precision,
  target_on date,
  demonstration boolean not null default false,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  unique nulls not distinct (measure, neighbourhood_id),
  check ((baseline is null) = (baseline_period is null)),
  check (target_on is null or target is not null)
);

create table public.indicator_values (
  indicator_id uuid not null references public.indicators on delete cascade,
  period text not null check (char_length(period) between 1 and 60),
  starts_on date not null,
  value double precision not null,
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  primary key (indicator_id, starts_on)
);

create table private.plan_reminders (
  plan_id uuid not null references public.plans on delete cascade,
  review_due_on date not null,
  kind text not null check (kind in ('soon', 'late')),
  primary key (plan_id, review_due_on, kind)
);

create index on public.plans (theme_id);
create index on public.plans (owner_id);
create index on public.plans (review_due_on) where state = 'published';
create index on public.plan_actions (plan_id, position);
create index on public.plan_actions (neighbourhood_id);
create index on public.plan_reviews (plan_id, reviewed_on);
create index on public.plan_reviews (neighbourhood_id);
create index on public.plan_reviews (reviewed_by);
create index on public.plan_decisions (neighbourhood_id, decided_on);
create index on public.plan_decisions (plan_id);
create index on public.plan_action_priorities (priority_id);
create index on public.plan_action_priorities (plan_id);
create index on public.plan_action_priorities (neighbourhood_id);
create index on public.plan_action_priorities (linked_by);
create index on public.theme_vision_tags (vision_tag_id);
create index on public.indicators (neighbourhood_id);
create index on public.indicators (theme_id);

alter table public.plans enable row level security;
alter table public.plan_actions enable row level security;
alter table public.plan_reviews enable row level security;
alter table public.plan_decisions enable row level security;
alter table public.plan_action_priorities enable row level security;
alter table public.vision_tags enable row level security;
alter table public.theme_vision_tags enable row level security;
alter table public.indicators enable row level security;
alter table public.indicator_values enable row level security;
alter table private.plan_reminders enable row level security;

revoke all on
  public.plans, public.plan_actions, public.plan_reviews, public.plan_decisions,
  public.plan_action_priorities, public.vision_tags, public.theme_vision_tags, public.indicators,
  public.indicator_values
from anon, authenticated;
grant select on
  public.plans, public.plan_actions, public.plan_reviews, public.plan_decisions,
  public.plan_action_priorities
to authenticated;

create policy "staff read plans in their areas" on public.plans
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_plans'))::uuid[]));
create policy "staff read actions in their areas" on public.plan_actions
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_plans'))::uuid[]));
create policy "staff read reviews in their areas" on public.plan_reviews
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_plans'))::uuid[]));
create policy "staff read decisions in their areas" on public.plan_decisions
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_plans'))::uuid[]));
create policy "staff read what led to actions in their areas" on public.plan_action_priorities
  for select to authenticated
  using (neighbourhood_id = any ((select private.areas_where_i_may('read_plans'))::uuid[]));

insert into private.role_actions (role, action) values ('admin', 'set_up_plans');

create trigger "changes are noted" after insert or update or delete on public.plans
  for each row execute function private.note_change(
    'theme_id,lead,owner_id,summary,state,published_on,last_reviewed_on,ended_on,ended_because'
  );
create trigger "changes are noted" after insert or update or delete on public.plan_actions
  for each row execute function private.note_change(
    'title,lead,status,rag,due_on,done_on,what_changed,stopped_because,council_plan_priority,position',
    'plan_id'
  );
create trigger "changes are noted" after insert or update or delete on public.plan_reviews
  for each row execute function private.note_change(
    'reviewed_on,rag,status,looked_at,next_steps,reviewed_as', 'plan_id'
  );
create trigger "changes are noted" after insert or update or delete on public.plan_decisions
  for each row execute function private.note_change(
    'plan_id,what,why,decided_by,decided_on,public,minutes_url'
  );
create trigger "changes are noted" after insert or delete on public.plan_action_priorities
  for each row execute function private.note_change('action_id,priority_id', 'plan_id');
create trigger "changes are noted for what was said" after insert or delete on public.plan_action_priorities
  for each row execute function private.note_change('action_id,plan_id', 'priority_id');
create trigger "changes are noted" after insert or delete on public.theme_vision_tags
  for each row execute function private.note_change('theme_id,vision_tag_id', 'theme_id');

comment on table public.plans is
  'What is to be done in an area about a theme: one plan for each pair, reviewed every month.';
comment on column public.plans.lead is 'The leading service or agency, as the public sees it.';
comment on column public.plans.owner_id is 'Who sees to it that the plan is reviewed. Never published.';
comment on column public.plans.last_reviewed_on is 'The day of the latest review, kept as reviews are recorded.';
comment on column public.plans.review_due_on is
  'The last day on which the next review is in time: a month after the last one or, without any, after publication. Null unless published.';
comment on column public.plans.demonstration is
  'Made up for demonstration; never in a council''s own seeds.';
comment on table public.plan_actions is 'What a plan promises to do, in an order.';
comment on column public.plan_actions.what_changed is
  'What is different now that it is done, in words for the public.';
comment on column public.plan_actions.council_plan_priority is
  'The priority of the council''s own plan that it serves, as that plan words it.';
comment on table public.plan_reviews is 'Each monthly review of a plan. Never changed: another review says better.';
comment on column public.plan_reviews.reviewed_by is 'Who recorded it; the public sees the role alone.';
comment on table public.plan_decisions is
  'The decision log: of a plan, or of an area''s design group where plan_id is null.';
comment on column public.plan_decisions.public is 'Whether the public reads it; until somebody says so, it is for staff.';
comment on column public.plan_decisions.notes is 'For staff, also when the decision is public.';
comment on table public.plan_action_priorities is 'Which words of residents led to which action.';
comment on table public.vision_tags is 'The words of the council''s vision, such as cleaner or safer.';
comment on table public.theme_vision_tags is
  'Which theme serves which word of the vision. The council says so in the workspace.';
comment on table public.indicators is
  'How one can tell whether plans help. About an area, or (none set) the whole council area.';
comment on column public.indicators.measure is
  'What is measured: indicators of several areas with one measure can be compared.';
comment on column public.indicators.unit is
  'people: a count of people, hidden where small; events: a count of anything else.';
comment on table public.indicator_values is 'What an indicator was, period by period.';
comment on column public.indicator_values.starts_on is 'The first day of the period, for the order.';
comment on table private.plan_reminders is
  'Which letters about which review have been sent, so that each is sent once.';
