-- By equality group, where people live is told by area and never by ward: both would leave a ward of
-- few to whoever subtracts.

create function private.areas_compared(consultation uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
begin
  -- As when they were first compared: a ward that is of another area by now would show as the difference.
  return coalesce(
    (
      select k.areas from private.equality_kept k
      where k.consultation_id = areas_compared.consultation and k.question_id = ''
    ),
    (
      select jsonb_agg(jsonb_build_object('id', n.id, 'wards', array(
        select w.slug
        from public.neighbourhood_wards x join public.wards w on w.id = x.ward_id
        where x.neighbourhood_id = n.id and x.valid_to is null
        order by w.slug
      )) order by n.position, n.id)
      from public.consultation_neighbourhoods a
      join public.neighbourhoods n on n.id = a.neighbourhood_id
      where a.consultation_id = areas_compared.consultation
    ),
    '[]'
  );
end
$$;

comment on function private.areas_compared(uuid) is
  'The areas that a consultation asks, in their order, with their wards: [{id, wards: [slug]}].';
