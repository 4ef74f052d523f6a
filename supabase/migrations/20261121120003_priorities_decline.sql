-- Not publishing something, with why, which its writer is told; and bringing it back.

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
    || coalesce(': ' || nullif(private.site_origin(), '') || '/receipt/', '.')
    || E'\n\n' || 'We write to you because you gave this address when you told us. It is used for nothing else.'
  )
  from (
    select distinct lower(c.email) as address
    from public.priority_contacts c join grouped g on g.id = c.priority_id
    where c.email is not null and c.expires_on >= current_date
  ) as writers
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
    when 'test' then 'It looks like a test.'
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

revoke execute on function public.decline_priority, public.restore_priority from public;
grant execute on function public.decline_priority, public.restore_priority to authenticated;

comment on function private.tell_writers(uuid, text, text) is
  'Writes to everybody who left an email with this or with anything grouped under it, one letter each.';
comment on function private.decline_one(public.priorities, text) is
  'Declines a locked record for a reason of the list and tells its writer why.';
comment on function public.decline_priority(uuid, integer, text) is
  'Does not publish something, or no longer, for a reason of the list; its writer is told.';
comment on function public.restore_priority(uuid, integer, text) is
  'Brings back what was declined; it waits as before.';
