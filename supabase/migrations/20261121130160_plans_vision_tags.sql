-- Which aims of the council a theme serves.

create function public.set_theme_vision_tags(theme uuid, tags uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require('set_up_plans');
  if not exists (select from public.themes t where t.id = theme)
    or exists (select from unnest(tags) x where x is null or x not in (select v.id from public.vision_tags v))
  then
    perform private.refuse_unknown();
  end if;
  delete from public.theme_vision_tags k where k.theme_id = theme and k.vision_tag_id <> all (coalesce(tags, '{}'));
  insert into public.theme_vision_tags (theme_id, vision_tag_id)
  select distinct theme, x from unnest(tags) x
  on conflict do nothing;
  perform private.publish();
end
$$;

revoke execute on function public.set_theme_vision_tags from public;
grant execute on function public.set_theme_vision_tags to authenticated;

comment on function public.set_theme_vision_tags(uuid, uuid[]) is
  'Says which words of the vision a theme serves.';
