-- What the public reads of priorities. Where each view works a column out, as it does kind and
-- words, an estimate of how many rows a filter finds ("Prefer: count=planned") knows nothing of the
-- rows that it hides; of the rest no samples are kept.
alter table public.priorities
  alter column id set statistics 0, alter column slug set statistics 0,
  alter column said set statistics 0, alter column wording set statistics 0;
alter table public.priority_answers
  alter column id set statistics 0, alter column outcome set statistics 0,
  alter column answer set statistics 0, alter column answered_as set statistics 0;
alter table public.priority_wordings
  alter column reason set statistics 0;

create view public.published_priorities with (security_barrier) as
select
  p.id, p.slug,
  p.kind || '' as kind,
  coalesce(p.wording, p.said) || '' as words,
  edit.reason as edited_because,
  (edit.edited_at at time zone 'Europe/London')::date as edited_on,
  t.slug as theme, n.slug as neighbourhood, l.slug as hub, w.slug as ward,
  raised.month,
  (p.published_at at time zone 'Europe/London')::date as published_on,
  case
    when 1 + p.support_count + p.merged_count >= 5 then 1 + p.support_count + p.merged_count
  end as people,
  p.demonstration
from public.priorities p
cross join lateral (
  select date_trunc('month', p.created_at at time zone 'Europe/London')::date as month
) raised
join public.neighbourhoods n on n.id = p.neighbourhood_id
left join public.themes t on t.id = p.theme_id
left join public.wards w on w.id = p.ward_id
left join public.published_locations l on l.id = p.location_id
left join lateral (
  select e.reason, e.edited_at
  from public.priority_wordings e
  where e.priority_id = p.id and p.wording is not null
  order by e.edited_at desc, e.id
  limit 1
) edit on true
where p.state = 'published';

create view public.published_priority_answers with (security_barrier) as
select
  a.id, top.slug as priority, a.outcome, a.answer as words, a.answered_as,
  (a.answered_at at time zone 'Europe/London')::date as answered_on,
  (a.replaced_at at time zone 'Europe/London')::date as replaced_on,
  p.state = 'merged' as grouped,
  top.demonstration
from public.priority_answers a
join public.priorities p on p.id = a.priority_id
-- What was answered in public stays public where it is grouped under something else; what only its
-- writer was told does not become so.
join lateral (
  with recursive above (id, slug, state, merged_into, demonstration) as (
    select p.id, p.slug, p.state, p.merged_into, p.demonstration
    union
    select up.id, up.slug, up.state, up.merged_into, up.demonstration
    from above join public.priorities up on up.id = above.merged_into
  )
  select above.slug, above.demonstration from above where above.state = 'published'
) top on true
where p.state = 'published' or (p.state = 'merged' and p.published_at is not null);

create view public.published_priority_counts with (security_barrier) as
-- docs/decisions/0012: every number is made of what is public one by one, and of groups of two or
-- more small ones of which no two overlap; of such a group never quite all is told.
with cells as (
  select
    c.neighbourhood_id, c.theme_id, c.month,
    c.people - c.small_people as open_people, c.small_priorities as small, c.small_people
  from private.priority_people c
  where c.people > 0
),
told as (
  select
    neighbourhood_id, theme_id, month,
    open_people + case
      when small >= 2 then least(small + (small_people - small) / 2 * 2, 4 * small - 2)
      else small
    end as people,
    case when small = 1 then small else 0 end as loose,
    case when small = 1 then small_people else 0 end as loose_people
  from cells
),
themes as (
  select
    neighbourhood_id, theme_id,
    sum(people) + case
      when sum(loose) >= 2
        then least((sum(loose_people) - sum(loose)) / 2 * 2, 3 * sum(loose) - 2)
      else 0
    end as people
  from told
  group by neighbourhood_id, theme_id
),
counts as (
  select 'theme' as breakdown, neighbourhood_id, theme_id, null::date as month, people from themes
  union all
  select 'theme', null, theme_id, null, sum(people) from themes group by theme_id
  union all
  select 'month', neighbourhood_id, null, month, sum(people) from told group by neighbourhood_id, month
  union all
  select 'month', null, null, month, sum(people) from told group by month
)
select
  concat_ws('/', c.breakdown, coalesce(n.slug, '*'), coalesce(t.slug, c.month::text, '*')) as id,
  c.breakdown, n.slug as neighbourhood, t.slug as theme, c.month,
  case when c.people >= 5 then c.people::integer end as people
from counts c
left join public.neighbourhoods n on n.id = c.neighbourhood_id
left join public.themes t on t.id = c.theme_id;

revoke all on
  public.published_priorities, public.published_priority_answers, public.published_priority_counts
from anon, authenticated;
grant select on
  public.published_priorities, public.published_priority_answers, public.published_priority_counts
to anon, authenticated;

comment on view public.published_priorities is
  'What residents said that a moderator published, as said or visibly edited. Never where exactly or at what hour.';
comment on column public.published_priorities.edited_because is
  'Why the words are not quite those of the person; null when they are.';
comment on column public.published_priorities.month is
  'The first day of the month in which it reached us.';
comment on column public.published_priorities.people is
  'How many said or support it; null under five.';
comment on view public.published_priority_answers is
  'What the council answered to what is published, and to what was published before it was grouped under that; an answer that stands has no replaced_on.';
comment on column public.published_priority_answers.grouped is
  'Whether it answers something that is grouped under this.';
comment on view public.published_priority_counts is
  'How many people at least said or support something, by theme and by month, in each neighbourhood and (neighbourhood null) in the whole place; null when too few to say.';
