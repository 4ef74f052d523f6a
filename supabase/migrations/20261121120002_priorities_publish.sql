-- Putting what a resident said on the website, in their words or worded anew in plain sight, and
-- taking it off again.

create function private.publish_one(it public.priorities, wording text, reason text)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  words text := btrim(replace(publish_one.wording, E'\r\n', E'\n'), E' \t\n');
  wrong text := private.refusal(coalesce(words, '.'), 'public.priority_words');
begin
  perform private.require_state(it, 'received', 'published');
  if wrong is not null then
    raise exception using
      errcode = 'PT400', detail = 'wording:' || wrong,
      message = case wrong when 'missing' then 'Write the words to publish.'
        else 'Write 2,000 letters or fewer.' end;
  end if;
  if words = btrim(it.said, E' \t\n') then
    words := null;
  end if;
  if it.state = 'published' and words is not distinct from it.wording then
    return false;
  end if;
  perform private.because_of(reason, words is not null and words is distinct from it.wording);
  update public.priorities p set
    state = 'published', wording = words, slug = coalesce(p.slug, private.new_priority_slug()),
    published_at = coalesce(p.published_at, now()), read_at = coalesce(p.read_at, now()),
    version = p.version + 1
  where p.id = it.id;
  if words is distinct from it.wording and words is not null then
    insert into public.priority_wordings (priority_id, neighbourhood_id, reason, edited_by)
    values (it.id, it.neighbourhood_id, btrim(reason), private.my_id());
  end if;
  return true;
end
$$;

create function public.publish_priority(id uuid, version integer, wording text default null, reason text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
begin
  if private.publish_one(private.priority_to_change(id, version), wording, reason) then
    perform private.publish();
  end if;
  return private.priority_record(id);
end
$$;

create function public.unpublish_priority(id uuid, version integer, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.priorities := private.priority_to_change(id, version);
begin
  perform private.require_state(it, 'published');
  perform private.because_of(reason, true);
  update public.priorities p set state = 'received', published_at = null, version = p.version + 1
  where p.id = it.id;
  perform private.publish();
  return private.priority_record(it.id);
end
$$;

revoke execute on function public.publish_priority, public.unpublish_priority from public;
grant execute on function public.publish_priority, public.unpublish_priority to authenticated;

comment on function private.publish_one(public.priorities, text, text) is
  'Publishes a locked record in these words (null for as said); a wording of our own needs a reason, which the public reads. False when that changes nothing.';
comment on function public.publish_priority(uuid, integer, text, text) is
  'Publishes what somebody said, in their words or (with a reason that is shown) in others; also rewords what is published.';
comment on function public.unpublish_priority(uuid, integer, text) is
  'Takes something off the public pages again, with a reason; it waits as before.';
