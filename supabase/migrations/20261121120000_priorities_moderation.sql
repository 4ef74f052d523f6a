-- What moderators do with one thing that a resident said: read it, publish it, word it anew in plain
-- sight, decline it, put it where it belongs. Each function locks its row, so that of two people who
-- press at once one is told what the other did.

create function private.because_of(reason text, required boolean default false)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if required and coalesce(reason, '') !~ '\S' then
    raise exception using
      errcode = 'PT400', message = 'Say why. The reason is kept with the change.', detail = 'reason:missing';
  end if;
  if char_length(reason) > 300 then
    raise exception using
      errcode = 'PT400', message = 'Give the reason in 300 letters or fewer.', detail = 'reason:too_long';
  end if;
  perform private.because(btrim(reason));
end
$$;

create function private.priority_to_change(id uuid, seen integer)
returns public.priorities
language plpgsql
set search_path = ''
as $$
declare
  it public.priorities;
begin
  -- A role that moderates nowhere learns nothing, not even whether the record exists.
  perform private.require('moderate_priorities');
  select * into it from public.priorities p where p.id = priority_to_change.id for update;
  if it.id is null then
    raise exception using
      errcode = 'PT404', message = 'This is not here any more.', detail = 'not_found';
  end if;
  perform private.require('moderate_priorities', it.neighbourhood_id);
  perform private.require_version(seen, it.version);
  return it;
end
$$;

create function private.require_state(it public.priorities, variadic allowed text[])
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if it.state = any (allowed) then
    return;
  end if;
  raise exception using
    errcode = 'PT409',
    message = case it.state
      when 'withdrawn' then 'The person took this back. Nothing can be done with it any more.'
      when 'merged' then 'This is grouped under something else. Take it out of the group first.'
      when 'declined' then 'This was declined. Bring it back first.'
      when 'published' then 'This is published already.'
      else 'This is not published yet.'
    end,
    detail = 'state:' || it.state;
end
$$;

create function private.new_priority_slug()
returns text
language plpgsql
volatile
set search_path = ''
as $$
declare
  address text;
begin
  loop
    -- The first twelve hexadecimal digits of a UUID are random; ten are plenty and short to read out.
    address := left(replace(gen_random_uuid()::text, '-', ''), 10);
    exit when not exists (select from public.priorities p where p.slug = address);
  end loop;
  return address;
end
$$;

create function private.priority_record(id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  with mine as materialized (
    select private.areas_where_i_may('read_priorities') as areas
  )
  select case
    when p.state = 'withdrawn' then jsonb_build_object(
      'id', p.id, 'state', p.state, 'version', p.version, 'kind', p.kind,
      'neighbourhood_id', p.neighbourhood_id, 'created_at', p.created_at
    )
    else to_jsonb(p) || jsonb_build_object(
      'entered_by_name', (select s.name from public.staff s where s.id = p.entered_by),
      'will_be_told', exists (
        select from public.priority_contacts c
        where c.priority_id = p.id and c.email is not null and c.expires_on >= current_date
      ),
      'has_contact', exists (select from public.priority_contacts c where c.priority_id = p.id),
      'answer', (
        select jsonb_build_object(
          'outcome', a.outcome, 'answer', a.answer, 'answered_as', a.answered_as,
          'answered_at', a.answered_at, 'answered_by_name', s.name
        )
        from public.priority_answers a join public.staff s on s.id = a.answered_by
        where a.priority_id = p.id and a.replaced_at is null
      ),
      'answers_before', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'outcome', a.outcome, 'answer', a.answer, 'answered_as', a.answered_as,
          'answered_at', a.answered_at, 'replaced_at', a.replaced_at
        ) order by a.answered_at desc), '[]')
        from public.priority_answers a where a.priority_id = p.id and a.replaced_at is not null
      ),
      'wordings', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'reason', w.reason, 'edited_at', w.edited_at, 'edited_by_name', s.name
        ) order by w.edited_at desc), '[]')
        from public.priority_wordings w join public.staff s on s.id = w.edited_by
        where w.priority_id = p.id
      ),
      'grouped_under', (
        select jsonb_build_object(
          'id', g.id, 'state', g.state, 'slug', g.slug,
          'words', case when g.neighbourhood_id = any (mine.areas) then coalesce(g.wording, g.said) end
        )
        from public.priorities g where g.id = p.merged_into
      ),
      'grouped', (
        select coalesce(jsonb_agg(jsonb_build_object(
          'id', g.id, 'version', g.version, 'support_count', g.support_count,
          'words', case when g.neighbourhood_id = any (mine.areas) then coalesce(g.wording, g.said) end
        ) order by g.created_at, g.id), '[]')
        from (
          select * from public.priorities c where c.merged_into = p.id order by c.created_at, c.id limit 100
        ) g
      )
    )
  end
  from public.priorities p, mine
  where p.id = priority_record.id and p.neighbourhood_id = any (mine.areas)
$$;

create function private.tell_writers(id uuid, subject text, body text)
returns void
language sql
set search_path = ''
as $$
  with recursive grouped as (
    select tell_writers.id as id
    union
    select p.id from public.priorities p join grouped g on p.merged_into = g.id
  )
  -- Somebody who said two things that are one group by now gets one letter.
  select private.send_letter(
    address, subject,
    body || E'\n\n' || 'You can see what happened to what you said with the code on your receipt'
    || coalesce(': ' || (select o.origin from private.site_origins o order by o.origin limit 1) || '/receipt/', '.')
    || E'\n\n' || 'We write to you because you gave this address when you told us. It is used for nothing else.'
  )
  from (
    select distinct lower(c.email) as address
    from public.priority_contacts c join grouped g on g.id = c.priority_id
    where c.email is not null and c.expires_on >= current_date
  ) as writers
$$;

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

create function private.decline_one(it public.priorities, reason text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  area text := (select n.name from public.neighbourhoods n where n.id = it.neighbourhood_id);
  why text := case reason
    when 'personal_details' then 'It has details of a person in it, such as a name, an address or a phone number.'
    when 'about_a_person' then 'It is about one person, who could be known from it.'
    when 'abusive' then 'It has words in it that hurt or threaten people.'
    when 'not_ours' then 'It is about something that we do not look after and cannot pass on.'
    when 'report_it' then 'It is something to mend. The quickest way is to report it, so that a team comes out.'
    when 'unclear' then 'We could not tell what it is about. Please tell us again in other words.'
    when 'test' then 'It looks like a try-out.'
  end;
begin
  perform private.require_state(it, 'received', 'published');
  if why is null then
    raise exception using
      errcode = 'PT400', message = 'Choose why this will not be published.', detail = 'reason:unknown';
  end if;
  if exists (select from public.priorities p where p.merged_into = it.id) then
    raise exception using
      errcode = 'PT409', detail = 'has_grouped',
      message = 'Other things are grouped under this. Take them out of the group first.';
  end if;
  perform private.because(null);
  update public.priorities p set
    state = 'declined', decline_reason = reason, published_at = null,
    read_at = coalesce(p.read_at, now()), version = p.version + 1
  where p.id = it.id;
  perform private.tell_writers(
    it.id, 'About what you told us',
    'You told us what matters in ' || area || E'. Thank you. We read it, and we will not put it on our website.\n\n' || why
  );
end
$$;

create function public.read_priority(id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  area uuid;
begin
  perform private.require('read_priorities');
  select p.neighbourhood_id into area from public.priorities p where p.id = read_priority.id;
  if area is null then
    raise exception using
      errcode = 'PT404', message = 'This is not here any more.', detail = 'not_found';
  end if;
  perform private.require('read_priorities', area);
  update public.priorities p set read_at = now()
  where p.id = read_priority.id and p.read_at is null and p.state <> 'withdrawn';
  return private.priority_record(read_priority.id);
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

create function public.decline_priority(id uuid, version integer, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.priorities := private.priority_to_change(id, version);
begin
  perform private.decline_one(it, reason);
  if it.state = 'published' then
    perform private.publish();
  end if;
  return private.priority_record(it.id);
end
$$;

create function public.restore_priority(id uuid, version integer, reason text default null)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.priorities := private.priority_to_change(id, version);
begin
  perform private.require_state(it, 'declined');
  perform private.because_of(reason);
  update public.priorities p set state = 'received', decline_reason = null, version = p.version + 1
  where p.id = it.id;
  return private.priority_record(it.id);
end
$$;

create function public.set_priority_place(
  id uuid,
  version integer,
  neighbourhood uuid,
  theme uuid default null,
  ward uuid default null,
  hub uuid default null,
  reason text default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.priorities := private.priority_to_change(id, version);
  wrong text;
begin
  perform private.require_state(it, 'received', 'published', 'declined', 'merged');
  wrong := case
    when not exists (
      select from public.neighbourhoods n where n.id = neighbourhood and n.status <> 'ended'
    ) then 'neighbourhood'
    when theme is not null and not exists (select from public.themes t where t.id = theme) then 'theme'
    when ward is not null and not exists (
      select from public.neighbourhood_wards w
      where w.ward_id = ward and w.neighbourhood_id = neighbourhood
        and w.valid_from <= current_date and coalesce(w.valid_to, current_date) >= current_date
    ) then 'ward'
    when hub is not null and not exists (select from public.published_locations l where l.id = hub) then 'hub'
  end;
  if wrong is not null then
    raise exception using
      errcode = 'PT400', detail = wrong || ':unknown',
      message = case wrong
        when 'neighbourhood' then 'Choose an area from the list.'
        when 'theme' then 'Choose a theme from the list.'
        when 'ward' then 'Choose a ward of this area.'
        else 'Choose a place from the list.'
      end;
  end if;
  perform private.because_of(coalesce(
    nullif(btrim(reason), ''), case when neighbourhood <> it.neighbourhood_id then 'Passed on to another area' end
  ));
  update public.priorities p set
    neighbourhood_id = neighbourhood, theme_id = theme, ward_id = ward, location_id = hub,
    version = p.version + 1
  where p.id = it.id;
  if neighbourhood <> it.neighbourhood_id then
    update public.priority_contacts c set neighbourhood_id = neighbourhood where c.priority_id = it.id;
    update public.priority_wordings w set neighbourhood_id = neighbourhood where w.priority_id = it.id;
    update public.priority_answers a set neighbourhood_id = neighbourhood where a.priority_id = it.id;
  end if;
  if it.state in ('published', 'merged') then
    perform private.publish();
  end if;
  -- Whoever passed it on to others may read it no more.
  return coalesce(
    private.priority_record(it.id),
    jsonb_build_object('id', it.id, 'version', it.version + 1, 'neighbourhood_id', neighbourhood, 'passed_on', true)
  );
end
$$;

revoke execute on function
  public.read_priority, public.publish_priority, public.unpublish_priority, public.decline_priority,
  public.restore_priority, public.set_priority_place
from public;
grant execute on function
  public.read_priority, public.publish_priority, public.unpublish_priority, public.decline_priority,
  public.restore_priority, public.set_priority_place
to authenticated;

comment on function private.because_of(text, boolean) is
  'The reason of this change, up to 300 letters; refuses an empty one with 400 where one must be given.';
comment on function private.priority_to_change(uuid, integer) is
  'The record, locked for this change: 404 when there is none, 403 unless the person asking moderates in its area, 409 when it is no longer as they saw it.';
comment on function private.require_state(public.priorities, text[]) is
  'Refuses with 409, saying how it stands, unless the record is in one of these states.';
comment on function private.new_priority_slug() is
  'A short random public address that tells nothing about what was said or when.';
comment on function private.priority_record(uuid) is
  'All that a moderator''s screen shows of one record, without contact details; null for who may not read it. Of a withdrawn one only that it was.';
comment on function private.tell_writers(uuid, text, text) is
  'Writes to everybody who left an email with this or with anything grouped under it, one letter each.';
comment on function private.publish_one(public.priorities, text, text) is
  'Publishes a locked record in these words (null for as said); a wording of our own needs a reason, which the public reads. False when that changes nothing.';
comment on function private.decline_one(public.priorities, text) is
  'Declines a locked record for a reason of the list and tells its writer why.';
comment on function public.read_priority(uuid) is
  'One record for a moderator. The first reading is noted on it: from then on its writer may withdraw it but not correct it.';
comment on function public.publish_priority(uuid, integer, text, text) is
  'Publishes what somebody said, in their words or (with a reason that is shown) in others; also rewords what is published.';
comment on function public.unpublish_priority(uuid, integer, text) is
  'Takes something off the public pages again, with a reason; it waits as before.';
comment on function public.decline_priority(uuid, integer, text) is
  'Does not publish something, or no longer, for a reason of the list; its writer is told.';
comment on function public.restore_priority(uuid, integer, text) is
  'Brings back what was declined; it waits as before.';
comment on function public.set_priority_place(uuid, integer, uuid, uuid, uuid, uuid, text) is
  'Says what something is about and where. Into an area where the person may not moderate, it is passed on: contacts and answers go with it.';
