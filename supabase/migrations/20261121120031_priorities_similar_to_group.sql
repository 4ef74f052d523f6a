-- What is like something, for whoever would group the two.

create function public.similar_to_group(id uuid, words text default null)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  with this as (
    select
      p.id, p.neighbourhood_id, coalesce(p.wording, p.said) as said,
      '%' || replace(replace(replace(
        lower(nullif(btrim(left(similar_to_group.words, 200)), '')), '\', '\\'), '%', '\%'), '_', '\_'
      ) || '%' as sought
    from public.priorities p
    where p.id = similar_to_group.id
      and p.neighbourhood_id = any (private.areas_where_i_may('read_priorities'))
  ),
  near as (
    (
      select p.* from this, public.priorities p
      where this.sought is null and p.neighbourhood_id = this.neighbourhood_id and p.state = 'published'
      order by p.created_at desc, p.id desc limit 600
    )
    union all
    (
      select p.* from this, public.priorities p
      where this.sought is not null
        and p.neighbourhood_id = this.neighbourhood_id and p.state = 'published'
        and lower(coalesce(p.wording, p.said)) like this.sought
      order by p.created_at desc, p.id desc limit 100
    )
    union all
    (
      select late.* from this, lateral (
        select p.* from public.priorities p
        where p.neighbourhood_id = this.neighbourhood_id and p.state = 'received'
        order by p.created_at desc, p.id desc limit case when this.sought is null then 300 else 2000 end
      ) as late
      where this.sought is null or lower(late.said) like this.sought
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
      extensions.similarity(this.said, coalesce(n.wording, n.said)) as likeness
    from near n, this
    where n.id <> this.id
      and (this.sought is not null or extensions.similarity(this.said, coalesce(n.wording, n.said)) >= 0.3)
    order by likeness desc, n.id
    limit case when (select t.sought from this t) is null then 5 else 20 end
  ) as best
$$;

revoke execute on function public.similar_to_group from public;
grant execute on function public.similar_to_group to authenticated;

comment on function public.similar_to_group(uuid, text) is
  'Records of the same area that something may be grouped under: up to five, among the latest 600 published and 300 received, whose words are like its own; or, where words are given, up to 20 that have these, of what is published and the latest 2,000 received, the likest first.';
