-- What the public reads of groups, and how long we keep what it does not.

create view public.published_groups with (security_barrier) as
select
  g.id, g.slug, g.name || '' as name, g.about || '' as about,
  n.slug as neighbourhood, l.slug as hub, g.place || '' as place, g.meets || '' as meets,
  g.for_whom || '' as for_whom, g.cost || '' as cost, g.volunteers || '' as volunteers,
  g.email || '' as email, g.phone || '' as phone, g.web || '' as web,
  g.checked_on, g.edited_because || '' as edited_because,
  (g.edited_at at time zone 'Europe/London')::date as edited_on,
  g.demonstration
from public.groups g
join public.neighbourhoods n on n.id = g.neighbourhood_id
left join public.published_locations l on l.id = g.location_id
where g.state = 'published';

revoke all on public.published_groups from anon, authenticated;
grant select on public.published_groups to anon, authenticated;

create function private.forget_groups(today date default private.today())
returns void
language plpgsql
set search_path = ''
as $$
begin
  delete from public.group_tellers t where t.expires_on < forget_groups.today;
  perform private.because('Its time to be kept is over.');
  delete from public.groups g
  where g.decided_at < (
    forget_groups.today - case g.state
      when 'declined' then private.keep('group_declined', '6 months')
      when 'taken_down' then private.keep('group_taken_down', '1 year')
    end
  ) at time zone 'Europe/London';
  perform private.because(null);
end
$$;

comment on view public.published_groups is
  'Groups that a member of staff published: never who told us, nor what a group did not agree to.';
comment on column public.published_groups.checked_on is
  'When somebody here last made sure that it is all still so.';
comment on column public.published_groups.edited_because is
  'Why the words are not quite those that we were told; null when they are.';
comment on function private.forget_groups(date) is
  'Deletes who told us of a group once that need not be known, and groups that have long been declined or taken down. Run daily, by private.forget_expired.';
