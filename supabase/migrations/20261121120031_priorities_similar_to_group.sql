-- What is like something, for whoever would group the two.

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

revoke execute on function public.similar_to_group from public;
grant execute on function public.similar_to_group to authenticated;

comment on function public.similar_to_group(uuid) is
  'Up to five records of the same area, among the latest 600 published and 300 received, whose words are like these.';
