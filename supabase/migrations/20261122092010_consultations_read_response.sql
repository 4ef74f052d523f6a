-- What somebody sent as answers, read beside the questions that they saw.

-- A phone network gives all its customers a handful of addresses: whoever is not the first from one
-- is marked for somebody to judge, and only what no network of a town sends is refused.
insert into private.form_limits (form, submissions, period) values ('submit_response', 5000, '1 day');

create function private.read_response(
  definition jsonb, answers jsonb, texts jsonb, forgiven text,
  out problems jsonb, out kept jsonb, out written jsonb, out ward uuid, out neighbourhood uuid
)
language plpgsql
stable
set search_path = ''
as $$
declare
  today constant date := (now() at time zone 'Europe/London')::date;
  read record;
  place text[];
  named record;
begin
  read := private.read_answers(definition, answers, texts);
  problems := read.problems;
  kept := read.kept;
  written := read.written;
  if problems <> '{}' then
    problems := coalesce((
      select jsonb_object_agg(trim(trailing '.' from 'answers.' || p.key), p.value)
      from jsonb_each_text(problems) p
      where p.value is distinct from forgiven
    ), '{}');
  end if;
  -- A point is where somebody pointed, or an area's name; any other place has to be one of ours.
  if read.places is null then
    return;
  end if;
  foreach place slice 1 in array read.places loop
    continue when place[1] = 'area' and place[3] in ('elsewhere', 'not_sure');
    if place[1] = 'area' then
      select w.id, x.neighbourhood_id into named
      from public.wards w
      left join public.neighbourhood_wards x
        on x.ward_id = w.id and today between x.valid_from and coalesce(x.valid_to, 'infinity')
      where w.slug = place[3] and today between w.valid_from and coalesce(w.valid_to, 'infinity')
      limit 1;
      if ward is null then
        ward := named.id;
        neighbourhood := named.neighbourhood_id;
      end if;
    else
      select n.id into named
      from public.neighbourhoods n
      where n.slug = place[3] and n.status <> 'ended';
    end if;
    if named.id is null then
      problems := jsonb_build_object('answers.' || place[2], 'unknown') || problems;
    end if;
  end loop;
end
$$;

comment on function private.read_response is
  'private.read_answers with its problems by field of submit_response, but for one code that is forgiven; places that there are not; and the ward, and its area, that the first answer about them names.';
