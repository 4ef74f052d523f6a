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
          'merged_count', f.merged_count, 'demonstration', f.demonstration
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

create function public.similar_to_group(id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  with this as (
    select p.id, p.neighbourhood_id, coalesce(p.wording, p.said) as words
    from public.priorities p
    where p.id = similar_to_group.id
      and p.neighbourhood_id = any (private.areas_where_i_may('read_priorities'))
  ),
  near as (
    (
      select p.* from this, public.priorities p
      where p.neighbourhood_id = this.neighbourhood_id and p.state = 'published'
      order by p.created_at desc, p.id desc limit 600
    )
    union all
    (
      select p.* from this, public.priorities p
      where p.neighbourhood_id = this.neighbourhood_id and p.state = 'received'
      order by p.created_at desc, p.id desc limit 300
    )
  )
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'id', best.id, 'version', best.version, 'state', best.state, 'slug', best.slug,
      'words', left(best.words, 280), 'support_count', best.support_count, 'created_at', best.created_at
    ) order by best.likeness desc, best.id
  ), '[]')
  from (
    select
      n.id, n.version, n.state, n.slug, coalesce(n.wording, n.said) as words, n.support_count, n.created_at,
      extensions.similarity(this.words, coalesce(n.wording, n.said)) as likeness
    from near n, this
    where n.id <> this.id and extensions.similarity(this.words, coalesce(n.wording, n.said)) >= 0.3
    order by likeness desc, n.id
    limit 5
  ) as best
$$;

create function private.each_priority(ids uuid[], versions integer[], change text, value text)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  one record;
  it public.priorities;
  answers jsonb := '[]';
  public_changed boolean := false;
  refused_message text;
  refused_detail text;
begin
  perform private.require('moderate_priorities');
  if coalesce(cardinality(ids), 0) not between 1 and 100
    or cardinality(ids) is distinct from cardinality(versions)
    or array_ndims(ids) <> 1 or array_ndims(versions) <> 1
    or (select count(distinct id) from unnest(ids) id) <> cardinality(ids)
  then
    raise exception using
      errcode = 'PT400', message = 'Choose between 1 and 100 things.', detail = 'ids:malformed';
  end if;
  for one in select * from unnest(ids, versions) as every (id, version) order by id loop
    begin
      it := private.priority_to_change(one.id, one.version);
      case change
        when 'publish' then
          -- As they are: words are changed one record at a time, with a reason.
          perform private.require_state(it, 'received');
          public_changed := private.publish_one(it, it.wording, null) or public_changed;
        when 'decline' then
          perform private.decline_one(it, value);
          public_changed := public_changed or it.state = 'published';
        when 'theme' then
          perform private.require_state(it, 'received', 'published', 'declined');
          perform private.because(null);
          update public.priorities p set theme_id = value::uuid, version = p.version + 1 where p.id = it.id;
          public_changed := public_changed or it.state = 'published';
      end case;
      answers := answers || jsonb_build_object(
        'id', it.id, 'done', true, 'version', it.version + 1
      );
    exception
      when others then
        get stacked diagnostics refused_message = message_text, refused_detail = pg_exception_detail;
        if sqlstate not like 'PT4%' or refused_detail like 'reason:%' then
          raise;
        end if;
        answers := answers || jsonb_build_object(
          'id', one.id, 'done', false, 'code', refused_detail, 'message', refused_message
        );
    end;
  end loop;
  if public_changed then
    perform private.publish();
  end if;
  return answers;
end
$$;

create function public.publish_priorities(ids uuid[], versions integer[])
returns jsonb
language sql
security definer
set search_path = ''
as $$
  select private.each_priority(ids, versions, 'publish', null)
$$;

create function public.decline_priorities(ids uuid[], versions integer[], reason text)
returns jsonb
language sql
security definer
set search_path = ''
as $$
  select private.each_priority(ids, versions, 'decline', reason)
$$;

create function public.set_priorities_theme(ids uuid[], versions integer[], theme uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require('moderate_priorities');
  if not exists (select from public.themes t where t.id = theme) then
    raise exception using
      errcode = 'PT400', message = 'Choose a theme from the list.', detail = 'theme:unknown';
  end if;
  return private.each_priority(ids, versions, 'theme', theme::text);
end
$$;

create function public.export_priorities(
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
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require('export', area);
  result jsonb;
begin
  perform private.require('read_priorities', area);
  with rows as materialized (
    select (r.priority).*, r.fits, r.place, r.looked_at
    from private.inbox_rows(
      array(
        select a from unnest(private.areas_where_i_may('export')) a
        where a = any (private.areas_where_i_may('read_priorities'))
          and (export_priorities.area is null or a = export_priorities.area)
      ),
      state, theme, kind, channel, words, after_at, after_id, 500
    ) as r
  ),
  fitting as (
    select *, row_number() over (order by place) as number from rows where fits
  )
  select jsonb_build_object(
    'rows', coalesce((
      select jsonb_agg(
        jsonb_build_object(
          'id', f.id, 'address', f.slug, 'kind', f.kind, 'state', f.state,
          'said', case when f.state <> 'withdrawn' then f.said end,
          'published_wording', case when f.state <> 'withdrawn' then f.wording end,
          'theme', (select t.slug from public.themes t where t.id = f.theme_id),
          'neighbourhood', (select n.slug from public.neighbourhoods n where n.id = f.neighbourhood_id),
          'ward', (select w.slug from public.wards w where w.id = f.ward_id),
          'place', (select l.slug from public.published_locations l where l.id = f.location_id),
          'channel', f.channel, 'decline_reason', f.decline_reason, 'grouped_under', f.merged_into,
          'supports', f.support_count, 'people_grouped', f.merged_count,
          'outcome', a.outcome, 'answer', case when f.state <> 'withdrawn' then a.answer end,
          'answered_at', a.answered_at,
          'created_at', f.created_at, 'read_at', f.read_at, 'published_at', f.published_at,
          'demonstration', f.demonstration
        ) order by f.place
      )
      from fitting f
      left join public.priority_answers a on a.priority_id = f.id and a.replaced_at is null
      where f.number <= 500
    ), '[]'),
    'next', (
      select jsonb_build_object('after_at', l.created_at, 'after_id', l.id)
      from rows l
      where l.place = coalesce(
        (select f.place from fitting f where f.number = 500 and exists (select from fitting m where m.number = 501)),
        (select max(w.place) from rows w having max(w.place) = max(w.looked_at)
          and not exists (select from fitting m where m.number = 501))
      )
    )
  ) into result;
  perform private.note_use(
    'export', 'priorities', me, area,
    jsonb_strip_nulls(jsonb_build_object(
      'state', state, 'area', area, 'theme', left(theme, 40), 'kind', left(kind, 40),
      'channel', left(channel, 40),
      -- Not which words: somebody's name may be among them, and this record is never deleted.
      'words', words is not null, 'after', after_at, 'rows', jsonb_array_length(result -> 'rows')
    ))
  );
  return result;
end
$$;

grant execute on function private.inbox_rows to authenticated;
revoke execute on function
  public.inbox, public.inbox_counts, public.similar_to_group, public.publish_priorities,
  public.decline_priorities, public.set_priorities_theme, public.export_priorities
from public;
grant execute on function
  public.inbox, public.inbox_counts, public.similar_to_group, public.publish_priorities,
  public.decline_priorities, public.set_priorities_theme, public.export_priorities
to authenticated;

comment on function private.inbox_rows(uuid[], text, text, text, text, text, timestamptz, uuid, integer) is
  'The next rows of some areas in one state, after a row; whether each fits the filters; its place; and how many were looked at most. Reads as its caller: policies apply.';
comment on function public.inbox(text, uuid, text, text, text, text, timestamptz, uuid) is
  'A page of up to 50 records of the caller''s areas and where to go on (null at the end). A page may hold fewer and still go on: filters look at 2,000 rows at a time, so that a page costs the same whatever there is. State unanswered: published without an answer. Theme none: not sorted yet.';
comment on function public.inbox_counts() is
  'How many records each area of the caller has in each state, and since when the oldest of them waits. Counts stop at 1,000.';
comment on function public.similar_to_group(uuid) is
  'Up to five records of the same area, among the latest 600 published and 300 received, whose words are like these.';
comment on function private.each_priority(uuid[], integer[], text, text) is
  'Does one thing to many records, in the order of their ids; each is done or refused by itself, and the answer says which.';
comment on function public.publish_priorities(uuid[], integer[]) is
  'Publishes up to 100 records as they are; those that changed meanwhile are left alone and named.';
comment on function public.decline_priorities(uuid[], integer[], text) is
  'Declines up to 100 records for one reason of the list.';
comment on function public.set_priorities_theme(uuid[], integer[], uuid) is
  'Puts up to 100 records under a theme.';
comment on function public.export_priorities(text, uuid, text, text, text, text, timestamptz, uuid) is
  'A page of up to 500 records with every column of the export (docs/exports.md). Each page is noted in the audit: who, which filter, how many rows.';
