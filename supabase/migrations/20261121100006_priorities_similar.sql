-- Something like what somebody is about to say, so that they may support it instead. The cost is
-- bounded, however much has been published and however common the words are.

create function private.telling_words(said text)
returns table (query tsquery, rows_expected double precision)
language plpgsql
stable
set search_path = ''
as $$
declare
  everything constant double precision := greatest((
    select c.reltuples from pg_catalog.pg_class c
    where c.oid = 'public.priorities_words_by_stem'::regclass
  ), 0);
  stems text[];
  shares double precision[];
begin
  -- How common a stem is, ANALYZE has noted about the index of words; the rest are rare.
  select
    array_agg(s.stem order by s.share, length(s.stem) desc, s.stem),
    array_agg(s.share order by s.share, length(s.stem) desc, s.stem)
  into stems, shares
  from (
    select typed.stem, coalesce(noted.share, 0) as share
    from unnest(tsvector_to_array(to_tsvector('english', said))) as typed (stem)
    left join (
      select common.stem, common.share
      from pg_catalog.pg_stats,
        unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (stem, share)
      where schemaname = 'public' and tablename = 'priorities_words_by_stem'
    ) noted using (stem)
    where typed.stem ~ '^[[:alnum:]]{2,40}$'
    order by 2, length(typed.stem) desc, 1
    limit 40
  ) s;
  if stems is null then
    return;
  end if;

  -- Any one of the rare words, as long as few priorities have them.
  query := null;
  rows_expected := 0;
  for i in 1..cardinality(stems) loop
    exit when i > 12 or rows_expected + everything * shares[i] > 2000;
    query := coalesce(query || stems[i]::tsquery, stems[i]::tsquery);
    rows_expected := rows_expected + everything * shares[i];
  end loop;
  if query is not null then
    return next;
  end if;
  -- Several of the common ones together: all that are left first, then fewer.
  stems := stems[(select count(*) + 1 from unnest(shares) s where everything * s <= 0)::integer :];
  for together in reverse least(cardinality(stems), 4)..1 loop
    query := stems[1]::tsquery;
    for i in 2..together loop
      query := query && stems[i]::tsquery;
    end loop;
    return next;
  end loop;
end
$$;

create function public.similar_priorities(said text default '', neighbourhood text default '')
returns json
language plpgsql
stable
security definer
set search_path = ''
-- The index of words is the only way that costs little.
set enable_seqscan = off
as $$
declare
  typed constant text := left(coalesce(said, ''), 2000);
  area constant uuid := (
    select n.id from public.neighbourhoods n where n.slug = similar_priorities.neighbourhood
  );
  candidates uuid[] := '{}';
  telling record;
begin
  for telling in select t.query from private.telling_words(typed) t loop
    candidates := candidates || array(
      select c.id
      from (
        select p.id, p.neighbourhood_id
        from public.priorities p
        where p.state = 'published'
          and to_tsvector('english', coalesce(p.wording, p.said)) @@ telling.query
        limit 1000
      ) c
      order by c.neighbourhood_id is distinct from area
      limit 120
    );
    exit when cardinality(candidates) >= 30;
  end loop;
  -- Where no word led to much the same, however it is spelt: the latest of the area, by their letters.
  if not exists (
    select from public.priorities p
    where p.id = any (candidates) and p.state = 'published'
      and extensions.similarity(lower(coalesce(p.wording, p.said)), lower(typed)) >= 0.3
  ) then
    candidates := candidates || array(
      select late.id
      from (
        select p.id, coalesce(p.wording, p.said) as words
        from public.priorities p
        where p.neighbourhood_id = area and p.state = 'published'
        order by p.created_at desc, p.id desc
        limit 300
      ) late
      where extensions.similarity(lower(late.words), lower(typed)) >= 0.2
    );
  end if;
  return (
    select coalesce(json_agg(json_build_object(
      'id', best.id, 'slug', best.slug, 'words', best.words, 'theme', t.name,
      'neighbourhood', n.name, 'people', case when best.people >= 5 then best.people end
    ) order by best.likeness desc, best.id), '[]')
    from (
      select
        p.id, p.slug, w.words, p.theme_id, p.neighbourhood_id,
        1 + p.support_count + p.merged_count as people,
        a.alike + case when p.neighbourhood_id = area then 0.1 else 0 end as likeness
      from public.priorities p
      cross join lateral (select coalesce(p.wording, p.said)::text as words offset 0) w
      -- Once for each: it is what costs most here.
      cross join lateral (
        select extensions.similarity(lower(w.words), lower(typed)) as alike offset 0
      ) a
      where p.id = any (candidates) and p.state = 'published' and a.alike >= 0.1
      order by likeness desc, p.id
      limit 5
    ) best
    join public.neighbourhoods n on n.id = best.neighbourhood_id
    left join public.themes t on t.id = best.theme_id
  );
end
$$;

revoke execute on function public.similar_priorities from public;
grant execute on function public.similar_priorities to anon, authenticated;

comment on function private.telling_words(text) is
  'Searches for what is like a text, the most telling first, each of which finds a few thousand rows at most unless all its words are on everybody''s lips. Of a hundred thousand people who wrote "street", those count who wrote "gulley" as well.';
comment on function public.similar_priorities(text, text) is
  'Up to five published priorities that are most like a text, those of the neighbourhood (a slug) first, however misspelt where that has said it lately: a JSON list of id, slug, words, theme, neighbourhood and people (null under five). Any text is answered; its first 2,000 letters count.';
