-- What staff of an area do with a group: put it on the website, change its words in plain sight, say no
-- for a reason, take it down, and make sure once a year that it is all still so.

create function private.group_to_change(id uuid, seen integer)
returns public.groups
language plpgsql
set search_path = ''
as $$
declare
  it public.groups;
begin
  -- Whoever moderates nowhere learns nothing, not even whether there is such a group.
  perform private.require('moderate_groups');
  select * into it from public.groups g where g.id = group_to_change.id for update;
  perform private.require_to_change('moderate_groups', it.neighbourhood_id, seen, it.version);
  return it;
end
$$;

create function private.require_group_state(it public.groups, variadic allowed text[])
returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if it.state <> all (allowed) then
    perform private.refuse_state(it.state, case it.state
      when 'published' then 'This group is on the website already.'
      when 'declined' then 'This group was declined. Put it on the website if that was wrong.'
      when 'taken_down' then 'This group was taken down. Put it on the website again first.'
      else 'This group is not on the website yet.'
    end);
  end if;
end
$$;

create function private.group_slug(name text)
returns text
language plpgsql
volatile
set search_path = ''
as $$
declare
  start constant text := coalesce(nullif(
    rtrim(left(btrim(regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g'), '-'), 60), '-'), ''
  ), 'group');
  address text := start;
  number integer := 1;
begin
  -- Two groups of one name that are published at once wait for each other here.
  perform pg_advisory_xact_lock(hashtext('public.groups.slug'));
  while address in ('new', 'area', 'volunteering', 'thank-you')
    or exists (select from public.groups g where g.slug = address)
  loop
    number := number + 1;
    address := start || '-' || number;
  end loop;
  return address;
end
$$;

create function private.tell_teller(it public.groups, subject text, body text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.send_letter(
    t.email, subject,
    body || E'\n\nWe write to you because you gave us this address when you told us of the group. '
      || 'It is used for nothing else, and we delete it soon.'
  )
  from public.group_tellers t
  where t.group_id = it.id and t.email is not null and t.expires_on >= private.today();
  -- We have answered: only for asking back is it kept a little longer.
  update public.group_tellers t
  set expires_on = least(t.expires_on, private.today() + private.keep('group_teller', interval '14 days'))
  where t.group_id = it.id;
end
$$;

create function private.group_now(id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('id', g.id, 'version', g.version, 'state', g.state, 'slug', g.slug)
  from public.groups g where g.id = group_now.id
$$;

create function public.publish_group(id uuid, version integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.groups := private.group_to_change(id, version);
begin
  perform private.require_group_state(it, 'received', 'declined', 'taken_down');
  update public.groups g set
    state = 'published', decline_reason = null, slug = coalesce(g.slug, private.group_slug(g.name)),
    published_at = coalesce(g.published_at, now()), checked_on = private.today(), decided_at = now(),
    version = g.version + 1
  where g.id = it.id
  returning * into it;
  perform private.tell_teller(
    it, 'The group is on our website',
    'You told us of ' || it.name || '. Thank you. Others can find it now'
    || coalesce(': ' || nullif(private.site_origin(), '') || '/groups/' || it.slug || '/', ' on our website.')
    || E'\n\nTell us if something about it changes, so that it stays right.'
  );
  perform private.publish();
  return private.group_now(it.id);
end
$$;

create function public.decline_group(id uuid, version integer, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.groups := private.group_to_change(id, version);
  why constant text := case reason
    when 'not_here' then 'It is not in the places that this website is for.'
    when 'not_a_group' then 'It is not a group that people can join or come to.'
    when 'listed_already' then 'It is on our website already.'
    when 'sells' then 'It sells something, and this list is for groups that neighbours run.'
    when 'not_safe' then 'We could not make sure that everybody would be safe there.'
    when 'unclear' then 'We could not tell enough about it. Please tell us again with more about it.'
    when 'not_agreed' then 'The group did not agree to be on our website.'
    when 'test' then 'It looks like a test.'
  end;
begin
  perform private.require_group_state(it, 'received');
  if why is null then
    perform private.refuse_answer('reason', 'unknown', 'Choose why this group will not be on the website.');
  end if;
  update public.groups g set
    state = 'declined', decline_reason = reason, decided_at = now(), version = g.version + 1
  where g.id = it.id;
  perform private.tell_teller(
    it, 'About the group you told us of',
    'You told us of ' || it.name || '. Thank you. We will not put it on our website. ' || why
  );
  return private.group_now(it.id);
end
$$;

create function public.take_down_group(id uuid, version integer, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.groups := private.group_to_change(id, version);
begin
  perform private.require_group_state(it, 'published');
  perform private.because_of(reason, true);
  update public.groups g set state = 'taken_down', decided_at = now(), version = g.version + 1
  where g.id = it.id;
  perform private.publish();
  return private.group_now(it.id);
end
$$;

create function public.check_group(id uuid, version integer)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.groups := private.group_to_change(id, version);
begin
  perform private.require_group_state(it, 'published');
  update public.groups g set checked_on = private.today(), version = g.version + 1 where g.id = it.id;
  perform private.publish();
  return private.group_now(it.id);
end
$$;

create function public.group_teller(id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  teller public.group_tellers;
begin
  perform private.require('read_contacts');
  select t.* into teller from public.group_tellers t where t.group_id = group_teller.id;
  if teller.group_id is null then
    raise exception using
      errcode = 'PT404', detail = 'not_found',
      message = 'There is no way to reach whoever told us: they left none, or its time is over.';
  end if;
  perform private.require('read_contacts', teller.neighbourhood_id);
  perform private.note_use('read', 'group_tellers', teller.group_id, teller.neighbourhood_id);
  return jsonb_build_object(
    'name', teller.name, 'email', teller.email, 'phone', teller.phone, 'expires_on', teller.expires_on
  );
end
$$;

revoke execute on function
  public.publish_group, public.decline_group, public.take_down_group, public.check_group, public.group_teller
from public;
grant execute on function
  public.publish_group, public.decline_group, public.take_down_group, public.check_group, public.group_teller
to authenticated;

comment on function private.group_to_change(uuid, integer) is
  'The group, locked for this change: 404 when there is none, 403 unless the person asking moderates in its area, 409 when it is no longer as they saw it.';
comment on function private.require_group_state(public.groups, text[]) is
  'Refuses with 409, saying how it stands, unless the group is in one of these states.';
comment on function private.group_slug(text) is
  'A public address for a group of this name, which no other has and no page of the site.';
comment on function private.tell_teller(public.groups, text, text) is
  'Writes to whoever told us of a group, if they left an email, and lets how to reach them go soon.';
comment on function private.group_now(uuid) is 'How a group stands after a change, for the screen that made it.';
comment on function public.publish_group(uuid, integer) is
  'Puts a group on the website, also one that was declined or taken down; as checked today. Whoever told us gets a letter.';
comment on function public.decline_group(uuid, integer, text) is
  'Does not put a group on the website, for a reason of the list, of which whoever told us gets a letter.';
comment on function public.take_down_group(uuid, integer, text) is
  'Takes a group off the website, with a reason that is kept with the change.';
comment on function public.check_group(uuid, integer) is
  'Says that somebody made sure today that all about a group is still so.';
comment on function public.group_teller(uuid) is
  'How to reach whoever told us of a group, for the roles that may; each reading is noted in the audit.';
