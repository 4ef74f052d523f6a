-- What was said, as a table to work with elsewhere; who took it is noted.

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

revoke execute on function public.export_priorities from public;
grant execute on function public.export_priorities to authenticated;

comment on function public.export_priorities(text, uuid, text, text, text, text, timestamptz, uuid) is
  'A page of up to 500 records with every column of the export (docs/exports.md). Each page is noted in the audit: who, which filter, how many rows.';
