-- Changing what is said of a group. What it was told us as stays on its record; on its page it says that
-- and why we changed the words.

create function private.group_words_of(it public.groups)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'name', it.name, 'about', it.about, 'meets', it.meets, 'place', it.place,
    'for_whom', it.for_whom, 'cost', it.cost, 'volunteers', it.volunteers
  )
$$;

create function private.refuse_group_answer(fields json)
returns void
language plpgsql
immutable
set search_path = ''
as $$
declare
  wrong record;
begin
  select f.key, f.value into wrong from json_each_text(fields) f limit 1;
  if found then
    perform private.refuse_answer(wrong.key, wrong.value, case
      when wrong.key = 'agreed' then 'Tick that the group agrees, or take its contacts out.'
      when wrong.key = 'place' and wrong.value = 'missing' then 'Say where it meets: a hub, or a place in words.'
      when wrong.value = 'missing' then 'Fill this in.'
      when wrong.value = 'too_long' then 'Use fewer letters here.'
      when wrong.value = 'unknown' then 'Choose from the list.'
      else 'This does not look right. Please look at each letter.'
    end);
  end if;
end
$$;

create function public.edit_group(
  id uuid, version integer,
  name text default '', about text default '', neighbourhood text default '', meets text default '',
  hub text default '', place text default '', for_whom text default '', cost text default '',
  volunteers text default '', group_email text default '', group_phone text default '',
  group_web text default '', agreed text default '', reason text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  was constant public.groups := private.group_to_change(id, version);
  it constant jsonb := private.group_answers(jsonb_build_object(
    'name', name, 'about', about, 'neighbourhood', neighbourhood, 'meets', meets, 'hub', hub,
    'place', place, 'for_whom', for_whom, 'cost', cost, 'volunteers', volunteers,
    'group_email', group_email, 'group_phone', group_phone, 'group_web', group_web, 'agreed', agreed,
    'relation', was.relation
  ));
  area constant uuid := (
    select n.id from public.neighbourhoods n where n.slug = it ->> 'neighbourhood' and n.status <> 'ended'
  );
  location constant uuid := (select l.id from public.published_locations l where l.id::text = it ->> 'hub');
  new_words jsonb;
  reworded boolean;
begin
  perform private.refuse_group_answer(private.group_refusals(it, area, location));
  new_words := jsonb_build_object(
    'name', it ->> 'name', 'about', it ->> 'about', 'meets', it ->> 'meets', 'place', it ->> 'place',
    'for_whom', it ->> 'for_whom', 'cost', it ->> 'cost', 'volunteers', it ->> 'volunteers'
  );
  reworded := new_words <> private.group_words_of(was);
  perform private.because_of(reason, reworded);
  update public.groups g set
    name = it ->> 'name', about = it ->> 'about', neighbourhood_id = area, meets = it ->> 'meets',
    location_id = location, place = it ->> 'place', for_whom = it ->> 'for_whom', cost = it ->> 'cost',
    volunteers = it ->> 'volunteers', email = it ->> 'group_email', phone = it ->> 'group_phone',
    web = it ->> 'group_web', agreed = it ?| array['group_email', 'group_phone', 'group_web'],
    told = case when reworded then coalesce(was.told, private.group_words_of(was)) else was.told end,
    edited_because = case when reworded then btrim(edit_group.reason) else was.edited_because end,
    edited_at = case when reworded then now() else was.edited_at end,
    version = g.version + 1
  where g.id = was.id;
  update public.group_tellers t set neighbourhood_id = area
  where t.group_id = was.id and t.neighbourhood_id <> area;
  if was.state = 'published' then
    perform private.publish();
  end if;
  return private.group_now(was.id);
end
$$;

revoke execute on function public.edit_group from public;
grant execute on function public.edit_group to authenticated;

comment on function private.group_words_of(public.groups) is
  'The words of a group, without how to get in touch.';
comment on function private.refuse_group_answer(json) is
  'Refuses with 400 the first of the answers that is wrong, in words for staff; nothing when none is.';
comment on function public.edit_group is
  'Changes what is said of a group, or passes it on to another area (by its slug; hub by its id). A change of words needs a reason, which its page shows. An empty text empties what may be empty.';
