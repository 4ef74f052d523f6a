-- Drafts are kept, thrown away and published by whoever may edit hubs in the area of the place.

create function private.changed_parts(a jsonb, b jsonb)
returns text[]
language sql
immutable
set search_path = ''
as $$
  select array(select k from jsonb_object_keys(a - 'checked') k where a -> k is distinct from b -> k order by k)
$$;

create function private.dated_changes(content jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'weekly', content #> '{hours,weekly}', 'bank_holidays', content #> '{hours,bank_holidays}',
    'dated', (select coalesce(jsonb_agg(v - 'reason'), '[]') from jsonb_array_elements(content #> '{hours,dated}') v)
  )
$$;

create function private.require_unpublished(draft_start jsonb, current jsonb)
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if draft_start <> current then
    raise exception using
      errcode = 'PT409',
      message = 'What is published about this place has changed since your draft began. Nothing of yours is lost: look at the change, then publish again.',
      detail = 'published_meanwhile',
      hint = array_to_string(private.changed_parts(draft_start, current), ',');
  end if;
end
$$;

create function private.require_draft(place uuid, version integer)
returns public.location_drafts
language plpgsql
set search_path = ''
as $$
declare
  draft public.location_drafts;
begin
  select d.* into draft from public.location_drafts d where d.location_id = place for update;
  perform private.require_version(version, coalesce(draft.version, 0));
  return draft;
end
$$;

create function public.save_hub_draft(location uuid, version integer, content jsonb, seen text)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  place public.locations := private.require_hub('edit_hubs', location);
  editor uuid := private.my_id();
  current jsonb;
  draft public.location_drafts;
  rule text;
begin
  perform from public.locations l where l.id = place.id for update;
  current := private.hub_content(place.id);
  draft := private.require_draft(place.id, save_hub_draft.version);
  if content is null then
    perform private.refuse_hub('content:missing');
  end if;
  if draft.version is null and seen is distinct from md5(current::text) then
    perform private.require_unpublished('{}', current);
  end if;
  insert into public.location_drafts as d
    (location_id, neighbourhood_id, content, started_from, edited_by)
  values (place.id, place.neighbourhood_id, save_hub_draft.content, current, editor)
  on conflict (location_id) do update set
    content = excluded.content, edited_by = excluded.edited_by, edited_at = now(),
    version = d.version + 1, neighbourhood_id = excluded.neighbourhood_id,
    -- Whoever has seen what is published now has weighed it against the draft.
    started_from = case when seen = md5(current::text) then current else d.started_from end
  returning d.version into draft.version;
  return draft.version;
exception
  when check_violation then
    get stacked diagnostics rule = constraint_name;
    perform private.refuse_hub('content:' || rule);
end
$$;

create function public.discard_hub_draft(location uuid, version integer)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  place public.locations := private.require_hub('edit_hubs', location);
begin
  perform private.require_draft(place.id, discard_hub_draft.version);
  delete from public.location_drafts d where d.location_id = place.id;
end
$$;

create function public.publish_hub_draft(location uuid, version integer)
returns text[]
language plpgsql
security definer
set search_path = ''
as $$
declare
  place public.locations := private.require_hub('edit_hubs', location);
  draft public.location_drafts;
  was jsonb;
  fresh jsonb;
  parts text[];
begin
  perform from public.locations l where l.id = place.id for update;
  draft := private.require_draft(place.id, publish_hub_draft.version);
  if draft.version is null then
    perform private.refuse_hub('content:missing');
  end if;
  was := private.hub_content(place.id);
  perform private.require_unpublished(draft.started_from, was);
  fresh := private.tidy(draft.content);
  perform private.apply_hub_content(place.id, fresh);
  parts := private.changed_parts(was, private.hub_content(place.id))
    || array(select distinct 'checked_' || c from jsonb_array_elements_text(fresh -> 'checked') c order by 1);
  if parts = '{}' then
    perform private.refuse_hub('content:unchanged');
  end if;
  perform private.note_hub_change(
    place, parts, private.dated_changes(was), private.dated_changes(private.hub_content(place.id))
  );
  delete from public.location_drafts d where d.location_id = place.id;
  perform private.publish();
  return parts;
end
$$;

revoke execute on function
  public.save_hub_draft, public.discard_hub_draft, public.publish_hub_draft
from public;
grant execute on function
  public.save_hub_draft, public.discard_hub_draft, public.publish_hub_draft
to authenticated;

comment on function private.listed_fault(jsonb, bigint, text, text) is
  'path.key:duplicate when an earlier entry of a list has the same key as entry n; null otherwise.';
comment on function private.changed_parts(jsonb, jsonb) is 'Which parts of two contents differ.';
comment on function private.dated_changes(jsonb) is
  'What the audit keeps of a content: hours, without anything in anybody''s words.';
comment on function private.require_unpublished(jsonb, jsonb) is
  'Refuses with 409 when what is published has changed since a draft began; the hint names the parts.';
comment on function private.require_draft(uuid, integer) is
  'The draft of a place, locked; 409 when it is not the version seen (0 for none).';
comment on function public.save_hub_draft(uuid, integer, jsonb, text) is
  'Keeps a draft and answers its new version. version: the one seen, 0 for none; seen: the fingerprint of the published facts that it was written against.';
comment on function public.discard_hub_draft(uuid, integer) is 'Throws a draft away.';
comment on function public.publish_hub_draft(uuid, integer) is
  'Checks a draft by the rules of the tables, makes it public, and answers which parts changed.';
