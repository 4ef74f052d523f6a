-- What the form offers, and what is promised: no more of it than anybody may know.

create view public.published_support_needs with (security_barrier) as
select
  n.id, n.slug, n.name, n.description, n.position, n.sensitive,
  (extract(epoch from n.respond_within) / 3600)::double precision as respond_within_hours,
  (extract(epoch from n.respond_urgently_within) / 3600)::double precision as respond_urgently_within_hours,
  n.source, n.checked_on, n.provisional
from public.support_needs n;

create view public.published_support_hours with (security_barrier) as
select
  h.weekday, to_char(h.opens_at, 'HH24:MI') as opens_at, to_char(h.closes_at, 'HH24:MI') as closes_at
from public.support_hours h;

revoke all on public.published_support_needs, public.published_support_hours from anon, authenticated;
grant select on public.published_support_needs, public.published_support_hours to anon, authenticated;

comment on view public.published_support_needs is
  'What somebody may ask help with, and within how many hours of working time somebody tries to reach them.';
comment on view public.published_support_hours is
  'When the council works, by day of the week (ISO 8601: Monday is 1), in London time. No row: closed.';
