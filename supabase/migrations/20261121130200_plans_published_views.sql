-- What the public reads about plans: published and ended ones, without anybody's name, and of what
-- residents said only what is published.

create view public.published_vision_tags with (security_barrier) as
select
  v.id, v.slug, v.position, v.name,
  coalesce((
    select jsonb_agg(t.slug order by t.position)
    from public.theme_vision_tags k
    join public.themes t on t.id = k.theme_id
    where k.vision_tag_id = v.id
  ), '[]') as themes,
  v.source, v.checked_on, v.provisional
from public.vision_tags v;

create view public.published_plans with (security_barrier) as
select
  p.id, n.slug as neighbourhood, t.slug as theme, p.lead, p.summary, p.state, p.published_on,
  p.last_reviewed_on, p.review_due_on, r.rag, p.ended_on, p.ended_because, p.demonstration
from public.plans p
join public.neighbourhoods n on n.id = p.neighbourhood_id
join public.themes t on t.id = p.theme_id
left join lateral (
  select latest.rag
  from public.plan_reviews latest
  where latest.plan_id = p.id
  order by latest.reviewed_on desc, latest.created_at desc, latest.id
  limit 1
) r on true
where p.state <> 'draft';

create view public.published_plan_actions with (security_barrier) as
select
  a.id, a.plan_id as plan, a.position, a.title, a.lead, a.status, a.rag, a.due_on, a.done_on,
  a.what_changed, a.stopped_because, a.stopped_on, a.council_plan_priority
from public.plan_actions a
join public.plans p on p.id = a.plan_id and p.state <> 'draft';

create view public.published_plan_reviews with (security_barrier) as
select
  r.id, r.plan_id as plan, r.reviewed_on, r.rag, r.status, r.looked_at, r.next_steps, r.reviewed_as
from public.plan_reviews r
join public.plans p on p.id = r.plan_id and p.state <> 'draft';

create view public.published_plan_decisions with (security_barrier) as
select
  d.id, n.slug as neighbourhood, t.slug as theme, d.what, d.why, d.decided_by, d.decided_on,
  d.minutes_url, d.demonstration
from public.plan_decisions d
join public.neighbourhoods n on n.id = d.neighbourhood_id
left join public.plans p on p.id = d.plan_id
left join public.themes t on t.id = p.theme_id
where d.public and (d.plan_id is null or p.state <> 'draft');

create view public.published_plan_action_priorities with (security_barrier) as
select
  -- Two things linked to one action may since have been grouped under one, in one step or in more.
  min(l.action_id::text || '/' || said.slug) as id,
  l.action_id as action, p.id as plan, said.slug as priority, coalesce(said.wording, said.said) as words
from public.plan_action_priorities l
join public.plans p on p.id = l.plan_id and p.state <> 'draft'
join lateral (
  with recursive above (id) as (
    select l.priority_id
    union
    select up.merged_into from above join public.priorities up on up.id = above.id
    where up.merged_into is not null
  )
  select above.id from above
) linked on true
join public.priorities said on said.id = linked.id and said.state = 'published'
group by l.action_id, p.id, said.slug, said.wording, said.said;

create view public.published_outcomes with (security_barrier) as
select
  a.id, 'answer' as kind, s.neighbourhood, s.theme, a.outcome,
  null::text as title, a.words, a.answered_as as said_by, a.answered_on as happened_on,
  null::uuid as plan,
  jsonb_build_array(jsonb_build_object('slug', s.slug, 'words', s.words)) as priorities,
  s.demonstration
from public.published_priority_answers a
join public.published_priorities s on s.slug = a.priority
where a.replaced_on is null
union all
select
  a.id, 'action', p.neighbourhood, p.theme, case a.status when 'done' then 'done' else 'no' end,
  a.title, coalesce(a.what_changed, a.stopped_because), a.lead, coalesce(a.done_on, a.stopped_on), p.id,
  coalesce((
    select jsonb_agg(jsonb_build_object('slug', l.priority, 'words', l.words) order by l.priority)
    from public.published_plan_action_priorities l
    where l.action = a.id
  ), '[]'),
  p.demonstration
from public.published_plan_actions a
join public.published_plans p on p.id = a.plan
where a.status in ('done', 'stopped');

-- Of people, a number under five is hidden. Beside a single hidden area the next smallest is hidden
-- too: the whole less the others would tell.
create view public.published_indicators with (security_barrier) as
select
  i.id, i.measure, n.slug as neighbourhood, t.slug as theme, i.position, i.name, i.about, i.unit,
  i.better,
  case when not i.small and not (i.first_shown and i.hidden = 1) then i.baseline end as baseline,
  i.baseline_period, i.target, i.target_on, i.demonstration, i.source, i.checked_on, i.provisional
from (
  select
    x.*,
    count(*) filter (where x.small) over (partition by x.measure, x.whole, x.baseline_period) as hidden,
    not x.whole and row_number() over (
      partition by x.measure, x.whole, x.baseline_period order by x.small, x.baseline, x.id
    ) = 1 as first_shown
  from (
    select
      raw.*, raw.neighbourhood_id is null as whole,
      coalesce(raw.unit = 'people' and raw.baseline < 5, false) as small
    from public.indicators raw
  ) x
) i
left join public.neighbourhoods n on n.id = i.neighbourhood_id
left join public.themes t on t.id = i.theme_id;

create view public.published_indicator_values with (security_barrier) as
select
  v.indicator_id || '/' || v.starts_on as id, v.indicator_id as indicator, v.period, v.starts_on,
  case when not v.small and not (v.first_shown and v.hidden = 1) then v.value end as value,
  v.source, v.checked_on, v.provisional
from (
  select
    x.*,
    count(*) filter (where x.small) over (partition by x.measure, x.whole, x.starts_on) as hidden,
    not x.whole and row_number() over (
      partition by x.measure, x.whole, x.starts_on order by x.small, x.value, x.indicator_id
    ) = 1 as first_shown
  from (
    select
      raw.*, i.measure, i.neighbourhood_id is null as whole, i.unit = 'people' and raw.value < 5 as small
    from public.indicator_values raw
    join public.indicators i on i.id = raw.indicator_id
  ) x
) v;

revoke all on
  public.published_vision_tags, public.published_plans, public.published_plan_actions,
  public.published_plan_reviews, public.published_plan_decisions,
  public.published_plan_action_priorities, public.published_outcomes, public.published_indicators,
  public.published_indicator_values
from anon, authenticated;
grant select on
  public.published_vision_tags, public.published_plans, public.published_plan_actions,
  public.published_plan_reviews, public.published_plan_decisions,
  public.published_plan_action_priorities, public.published_outcomes, public.published_indicators,
  public.published_indicator_values
to anon, authenticated;

comment on view public.published_vision_tags is
  'The words of the council''s vision, each with the themes that serve it.';
comment on view public.published_plans is
  'Plans that the public may read, with what the latest review made of each; no owner.';
comment on view public.published_plan_actions is 'What those plans promise, and what became of it.';
comment on view public.published_plan_reviews is 'Their reviews, each with the role of who recorded it.';
comment on view public.published_plan_decisions is 'The public decision log.';
comment on view public.published_plan_action_priorities is
  'Which published words of residents led to which action of a published plan.';
comment on view public.published_outcomes is
  'You said, we did: every standing answer to something published, and every action done or stopped.';
comment on view public.published_indicators is 'How one can tell whether plans help.';
comment on view public.published_indicator_values is
  'What each indicator was. Counts of people under five are null, and one more where it would give a single one away.';
