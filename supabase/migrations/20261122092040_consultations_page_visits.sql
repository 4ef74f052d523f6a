-- Where people stop: how often each page of questions was reached. Nobody is told apart.

insert into private.form_limits (form, submissions, period) values ('note_page_visit', 1000, '1 hour');

create function public.note_page_visit(
  consultation text default '', page text default '', via text default '', area text default ''
)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  asked uuid;
  channel text;
  hub_area uuid;
  place uuid;
begin
  if private.refused_method() is not null then
    return;
  end if;
  select c.id into asked
  from public.consultations c
  where c.slug = note_page_visit.consultation and c.stage = 'published'
    and now() >= c.opens_at and now() < c.closes_at
    and (
      page = '-check' or exists (
        select from public.consultation_versions v
        where v.consultation_id = c.id
          and jsonb_path_exists(v.definition, '$.pages[*] ? (@.id == $page)', jsonb_build_object('page', page))
      )
    );
  if asked is null or not private.within_limit('note_page_visit') then
    return;
  end if;
  select l.neighbourhood_id into hub_area
  from public.locations l
  where l.slug = note_page_visit.via and not l.masked;
  channel := case when found then 'poster' else 'website' end;
  if coalesce(area, '') <> '' then
    -- What is none of our areas, such as "somewhere else", is in none of them.
    select n.id into place
    from public.neighbourhoods n
    where n.slug = note_page_visit.area and n.status <> 'ended';
  else
    select coalesce(case when count(*) = 1 then (array_agg(a.neighbourhood_id))[1] end, hub_area) into place
    from public.consultation_neighbourhoods a
    where a.consultation_id = asked;
  end if;
  -- Visitors of one page wait for each other here, but for no disk: a crash may lose a few.
  perform set_config('synchronous_commit', 'off', true);
  insert into private.page_visits as v (consultation_id, page_id, day, channel, neighbourhood_id)
  values (asked, page, (now() at time zone 'Europe/London')::date, channel, place)
  on conflict on constraint page_visits_once do update set visits = v.visits + 1;
end
$$;

revoke execute on function public.note_page_visit from public;
grant execute on function public.note_page_visit to anon, authenticated;

comment on function public.note_page_visit is
  'Counts one visit to a page of an open consultation (''-check'': the answers, before they are sent) and answers nothing. It counts for the area that is given; unless one is, for the only one that the consultation asks, or that of the hub whose poster led here; where that is none of ours, for none. Any other thing that does not exist, and what one connection sends too much of, is not counted.';
