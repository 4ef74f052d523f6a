-- One decision about many records: each is done or refused by itself.

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

revoke execute on function
  public.publish_priorities, public.decline_priorities, public.set_priorities_theme
from public;
grant execute on function
  public.publish_priorities, public.decline_priorities, public.set_priorities_theme
to authenticated;

comment on function private.each_priority(uuid[], integer[], text, text) is
  'Does one thing to many records, in the order of their ids; each is done or refused by itself, and the answer says which.';
comment on function public.publish_priorities(uuid[], integer[]) is
  'Publishes up to 100 records as they are; those that changed meanwhile are left alone and named.';
comment on function public.decline_priorities(uuid[], integer[], text) is
  'Declines up to 100 records for one reason of the list.';
comment on function public.set_priorities_theme(uuid[], integer[], uuid) is
  'Puts up to 100 records under a theme.';
