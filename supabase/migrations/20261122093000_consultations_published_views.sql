-- What the public reads of consultations: those that were published, and the questions as they were
-- asked. No answers: those come with what was reported.

create view public.published_consultations with (security_barrier) as
select
  c.id, c.slug, c.title, c.summary, c.decided_by, c.can_change, c.cannot_change, c.contact,
  c.other_formats, c.privacy, c.opens_at, c.closes_at, c.report_by, c.retained_until,
  c.is_sensitive, c.asks_equality, c.stage, c.reported_at, c.archived_at, c.cleared_at,
  coalesce((
    select jsonb_agg(n.slug order by n.position)
    from public.consultation_neighbourhoods a
    join public.neighbourhoods n on n.id = a.neighbourhood_id
    where a.consultation_id = c.id
  ), '[]') as neighbourhoods,
  c.demonstration
from public.consultations c
where c.stage <> 'draft';

create view public.published_consultation_versions with (security_barrier) as
select
  v.id, c.slug as consultation, v.number, v.definition, v.comparability, v.published_at
from public.consultation_versions v
join public.consultations c on c.id = v.consultation_id and c.stage <> 'draft';

revoke all on public.published_consultations, public.published_consultation_versions
from anon, authenticated;
grant select on public.published_consultations, public.published_consultation_versions
to anon, authenticated;

comment on view public.published_consultations is
  'Every consultation that was published, with who decides, its dates and the areas it asks.';
comment on view public.published_consultation_versions is
  'The questions of published consultations, each time they were published.';
