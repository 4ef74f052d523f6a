-- What the holder of a receipt code may follow: what became of what they said.

create function private.shown_day(moment text)
returns text
language sql
stable
set search_path = ''
as $$
  select to_char(moment::timestamptz at time zone 'Europe/London', 'FMDD FMMonth YYYY')
$$;

-- Whoever holds a receipt sees what the council does about what they said.
create function private.actions_about(priorities uuid[])
returns json
language sql
stable
set search_path = ''
as $$
  select coalesce(json_agg(json_build_object(
    'title', a.title, 'status', a.status,
    'page', '/neighbourhoods/' || n.slug || '/plans/' || t.slug || '/#action-' || a.id
  ) order by a.position, a.id), '[]')
  from (
    select distinct linked.action_id, linked.plan_id
    from public.plan_action_priorities linked
    where linked.priority_id = any (actions_about.priorities)
  ) x
  -- Through the view, so that a plan that is still a draft is promised to nobody.
  join public.published_plan_actions a on a.id = x.action_id
  join public.plans p on p.id = x.plan_id
  join public.neighbourhoods n on n.id = p.neighbourhood_id
  join public.themes t on t.id = p.theme_id
$$;

create function private.receipt_story(code_hash bytea)
returns json
language sql
stable
set search_path = ''
as $$
  with recursive mine as (
    select p.*
    from public.priorities p
    where p.id = private.record_of(receipt_story.code_hash)
  ),
  -- What was grouped may be grouped again.
  line as (
    select m.id, m.merged_into, 0 as step from mine m
    union all
    select p.id, p.merged_into, l.step + 1
    from line l
    join public.priorities p on p.id = l.merged_into
    where l.step < 20
  ),
  standing as (
    select p.*
    from line l
    join public.priorities p on p.id = l.id
    order by l.step desc
    limit 1
  )
  select json_build_object(
    'state', case
      when m.state = 'received' and m.read_at is not null then 'read'
      when m.state = 'merged' then 'grouped'
      else m.state
    end,
    'kind', m.kind, 'said', m.said,
    'theme', t.name, 'neighbourhood', n.name, 'ward', w.name, 'place', l.name,
    'channel', m.channel,
    'received_at', m.created_at, 'read_at', m.read_at,
    'published_at', case when s.state = 'published' then s.published_at end,
    'decline_reason', m.decline_reason,
    'grouped_under', case when m.state = 'merged' and s.state = 'published' then
      json_build_object('slug', s.slug, 'words', coalesce(s.wording, s.said))
    end,
    'slug', case when s.state = 'published' then s.slug end,
    'published_words', case when m.state = 'published' then m.wording end,
    -- What was answered before it was grouped still is an answer to it.
    'answers', (
      select coalesce(json_agg(json_build_object(
        'outcome', a.outcome, 'answer', a.answer, 'answered_as', a.answered_as,
        'answered_at', a.answered_at
      ) order by a.answered_at, a.id), '[]')
      from public.priority_answers a
      where a.priority_id in (select l.id from line l)
        and a.replaced_at is null and m.state <> 'withdrawn'
    ),
    'actions', case
      when m.state <> 'withdrawn' then private.actions_about(array(select l.id from line l))
      else '[]'
    end,
    'may_correct', m.state = 'received' and m.read_at is null
  )
  from mine m
  cross join standing s
  join public.neighbourhoods n on n.id = m.neighbourhood_id
  left join public.themes t on t.id = m.theme_id
  left join public.wards w on w.id = m.ward_id
  left join public.locations l on l.id = m.location_id and not l.masked
$$;

comment on function private.actions_about(uuid[]) is
  'What the council does about something and what it was grouped under, for its receipt: a JSON list of objects.';
comment on function private.shown_day(text) is 'A day as people write it, in London, from ISO 8601.';
comment on function private.receipt_story(bytea) is
  'What became of something, for the holder of its receipt. Times are ISO 8601; a group''s words and answers stand for all that is in it, beside what was answered to each before.';
