-- The list that moderators work through. Its cost depends on the page, never on how much there is.

create function private.inbox_rows(
  areas uuid[], state text, theme text, kind text, channel text, words text,
  after_at timestamptz, after_id uuid, size integer
)
returns table (priority public.priorities, fits boolean, place bigint, looked_at integer)
language plpgsql
stable
set search_path = ''
as $$
declare
  -- What waits longest comes first; of what is done with, the latest.
  forward constant boolean := state in ('received', 'unanswered');
  -- No index holds every filter: so far ahead we look for rows that fit, and say how far we came.
  window_size constant integer := case
    when state = 'unanswered' or num_nonnulls(theme, kind, channel, words) > 0 then greatest(2000, size + 1)
    else size + 1
  end;
begin
  if state is null or state not in ('received', 'unanswered', 'published', 'declined', 'merged', 'withdrawn') then
    raise exception using
      errcode = 'PT400', message = 'Choose a list from those there are.', detail = 'state:unknown';
  end if;
  if char_length(words) > 200 then
    raise exception using
      errcode = 'PT400', message = 'Look for 200 letters or fewer.', detail = 'words:too_long';
  end if;
  return query execute format(
    $sql$
      select
        page.p,
        (
          ($4 is null or case when $4 = 'none' then (page.p).theme_id is null else (page.p).theme_id::text = $4 end)
          and ($5 is null or (page.p).kind = $5)
          and ($6 is null or (page.p).channel = $6)
          and ($7 is null or strpos(lower(coalesce((page.p).wording, (page.p).said)), lower($7)) > 0)
          and ($2 <> 'unanswered' or not exists (
            select from public.priority_answers a
            where a.priority_id = (page.p).id and a.replaced_at is null
          ))
        ),
        row_number() over (order by page.created_at %1$s, page.id %1$s),
        $3
      from (
        select near.*
        from unnest($1) as area (id)
        cross join lateral (
          select p, p.created_at, p.id
          from public.priorities p
          where p.neighbourhood_id = area.id
            and p.state = case when $2 = 'unanswered' then 'published' else $2 end
            and (p.created_at, p.id) %2$s (
              coalesce($8, '%3$s'::timestamptz),
              coalesce($9, '00000000-0000-0000-0000-000000000000'::uuid)
            )
          order by p.created_at %1$s, p.id %1$s
          limit $3
        ) as near
        order by near.created_at %1$s, near.id %1$s
        limit $3
      ) as page
      order by page.created_at %1$s, page.id %1$s
    $sql$,
    case when forward then 'asc' else 'desc' end,
    case when forward then '>' else '<' end,
    case when forward then '-infinity' else 'infinity' end
  )
  using areas, state, window_size, theme, kind, channel, nullif(btrim(words), ''), after_at, after_id;
end
$$;

create function public.inbox(
  state text default 'received',
  area uuid default null,
  theme text default null,
  kind text default null,
  channel text default null,
  words text default null,
  after_at timestamptz default null,
  after_id uuid default null
)
returns jsonb
language sql
stable
set search_path = ''
begin atomic
  with rows as materialized (
    select (r.priority).*, r.fits, r.place, r.looked_at
    from private.inbox_rows(
      array(
        select a from unnest(private.areas_where_i_may('read_priorities')) a
        where inbox.area is null or a = inbox.area
      ),
      inbox.state, inbox.theme, inbox.kind, inbox.channel, inbox.words, inbox.after_at, inbox.after_id, 50
    ) as r
  ),
  fitting as (
    select *, row_number() over (order by place) as number from rows where fits
  )
  select jsonb_build_object(
    'rows', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'id', f.id, 'version', f.version, 'kind', f.kind, 'state', f.state, 'slug', f.slug,
          'excerpt', case when f.state <> 'withdrawn' then left(coalesce(f.wording, f.said), 280) end,
          'theme_id', f.theme_id, 'neighbourhood_id', f.neighbourhood_id, 'ward_id', f.ward_id,
          'location_id', f.location_id, 'channel', f.channel, 'decline_reason', f.decline_reason,
          'created_at', f.created_at, 'read_at', f.read_at, 'support_count', f.support_count,
          'merged_count', f.merged_count, 'perhaps_robot', f.perhaps_robot,
          'demonstration', f.demonstration
        ) order by f.place
      )
      from fitting f where f.number <= 50
    ), '[]'),
    'next', (
      select jsonb_build_object('after_at', l.created_at, 'after_id', l.id)
      from rows l
      where l.place = coalesce(
        (select f.place from fitting f where f.number = 50 and exists (select from fitting m where m.number = 51)),
        (select max(w.place) from rows w having max(w.place) = max(w.looked_at)
          and not exists (select from fitting m where m.number = 51))
      )
    )
  );
end;

create function public.inbox_counts()
returns table (neighbourhood_id uuid, state text, count integer, oldest timestamptz)
language sql
stable
set search_path = ''
begin atomic
  select area.id, s.state, counted.number::integer, counted.oldest
  from unnest(private.areas_where_i_may('read_priorities')) as area (id)
  cross join unnest(array['received', 'published', 'declined', 'merged', 'withdrawn']) as s (state)
  cross join lateral (
    select count(*) as number, min(few.created_at) as oldest
    from (
      select p.created_at from public.priorities p
      where p.neighbourhood_id = area.id and p.state = s.state
      order by p.created_at, p.id
      limit 1000
    ) as few
  ) as counted;
end;

grant execute on function private.inbox_rows to authenticated;
revoke execute on function public.inbox, public.inbox_counts from public;
grant execute on function public.inbox, public.inbox_counts to authenticated;

comment on function private.inbox_rows(uuid[], text, text, text, text, text, timestamptz, uuid, integer) is
  'The next rows of some areas in one state, after a row; whether each fits the filters; its place; and how many were looked at most. Reads as its caller: policies apply.';
comment on function public.inbox(text, uuid, text, text, text, text, timestamptz, uuid) is
  'A page of up to 50 records of the caller''s areas and where to go on (null at the end). A page may hold fewer and still go on: filters look at 2,000 rows at a time, so that a page costs the same whatever there is. State unanswered: published without an answer. Theme none: not sorted yet.';
comment on function public.inbox_counts() is
  'How many records each area of the caller has in each state, and since when the oldest of them waits. Counts stop at 1,000.';
