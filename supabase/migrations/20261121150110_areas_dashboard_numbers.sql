-- What an area's dashboard may count, and which of the numbers somebody may see.

create function private.priority_states()
returns setof text
language sql
immutable
set search_path = ''
as $$
  select unnest('{received,published,declined,merged,withdrawn}'::text[])
$$;

create function private.hide_small(counts integer[])
returns integer[]
language sql
immutable
set search_path = ''
as $$
  select coalesce(array_agg(
    case
      when least_of_all >= 5 then n
      -- What is hidden together must be two numbers or more and five or more, or the total tells it.
      when n >= 5 and smaller >= 5 and how_many >= 2 then n
    end
    order by place
  ), '{}')
  from (
    select
      n, place, min(n) over () as least_of_all,
      coalesce(sum(n) over before, 0) as smaller, count(*) over before as how_many
    from unnest(counts) with ordinality as each_count (n, place)
    window before as (order by n, place rows between unbounded preceding and 1 preceding)
  ) ranked
$$;

create function private.my_wards_alone(neighbourhood uuid)
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select case
    when me.all_neighbourhoods or exists (
      select from public.staff_neighbourhoods mine
      where mine.staff_id = me.id and mine.neighbourhood_id = neighbourhood
    ) then null
    else array(
      select w.ward_id
      from public.staff_wards mine
      join public.neighbourhood_wards w using (ward_id)
      where mine.staff_id = me.id and w.neighbourhood_id = neighbourhood
        and w.valid_from <= current_date and coalesce(w.valid_to, current_date) >= current_date
      order by w.ward_id
    )
  end
  from private.me() me
$$;

comment on function private.priority_states() is
  'Every state of a priority. To look for one after the other keeps to the index of an area, where all at once may look at everything.';
comment on function private.hide_small(integer[]) is
  'Numbers as somebody may see them who must not learn of few people: null for those under five and for as many more as it takes that their total, which may be known, gives none of them away.';
comment on function private.my_wards_alone(uuid) is
  'The wards of an area to which the person asking is limited there, as councillors are; null for whoever has the whole area.';
