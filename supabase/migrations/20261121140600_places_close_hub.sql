-- A hub that closes at short notice: residents read of it at once, without the site being built anew.

alter table public.opening_overrides
  alter column id set statistics 0, alter column location_id set statistics 0,
  alter column reason set statistics 0;
create index on public.opening_overrides (ends_at);

create function private.refuse_closure(fault text, sentence text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = 'PT400', message = sentence, detail = fault;
end
$$;

create function public.close_hub(
  location uuid,
  reason text,
  starts_at timestamptz default null,
  ends_at timestamptz default null
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  place public.locations := private.require_hub('close_hubs', location);
  told text := btrim(reason, E' \t\r\n');
  begins timestamptz := coalesce(close_hub.starts_at, date_trunc('minute', now()));
  already public.opening_overrides;
  id uuid;
begin
  if coalesce(told, '') = '' then
    perform private.refuse_closure('reason:missing', 'Tell people why it is closed.');
  elsif char_length(told) > 200 then
    perform private.refuse_closure('reason:too_long', 'Say why it is closed in 200 letters or fewer.');
  elsif begins not between now() - interval '1 day' and now() + interval '1 year' then
    perform private.refuse_closure('starts_at:out_of_range', 'Choose a start between yesterday and a year from now.');
  elsif close_hub.ends_at <= greatest(begins, now()) then
    perform private.refuse_closure('ends_at:too_early', 'Choose an end that is still to come, and after the start.');
  elsif close_hub.ends_at > begins + interval '1 year' then
    perform private.refuse_closure('ends_at:out_of_range', 'Choose an end within a year, or leave it open.');
  end if;
  perform from public.locations l where l.id = place.id for update;
  select v.* into already
  from public.opening_overrides v
  where v.location_id = place.id and not v.open
    and v.starts_at < coalesce(close_hub.ends_at, 'infinity') and coalesce(v.ends_at, 'infinity') > greatest(begins, now())
  order by v.starts_at
  limit 1;
  if already.reason = told and already.ends_at is not distinct from close_hub.ends_at then
    -- The same once more: a second press of the button.
    return already.id;
  elsif already.id is not null then
    raise exception using
      errcode = 'PT409',
      message = 'It is already marked as closed then. Open that closure and end it first.',
      detail = 'already_closed';
  end if;
  insert into public.opening_overrides as v
    (location_id, starts_at, ends_at, open, reason, source, checked_on, provisional)
  values (place.id, begins, close_hub.ends_at, false, told, private.staff_source(), private.today(), false)
  returning v.id into id;
  perform private.note_hub_change(
    place, array['closed'], '{}',
    jsonb_build_object('closure', id, 'starts_at', begins, 'ends_at', close_hub.ends_at)
  );
  perform private.publish();
  return id;
end
$$;

create function public.reopen_hub(location uuid, closure uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  place public.locations := private.require_hub('close_hubs', location);
  ended public.opening_overrides;
begin
  select v.* into ended
  from public.opening_overrides v
  where v.id = reopen_hub.closure and v.location_id = place.id and not v.open
  for update;
  if ended.id is null then
    raise exception using errcode = 'PT404', message = 'There is no such closure.', detail = 'not_here';
  elsif ended.ends_at <= now() then
    -- Somebody else opened it, or its time has come: what was asked for is so.
    return;
  elsif ended.starts_at >= now() then
    delete from public.opening_overrides v where v.id = ended.id;
  else
    update public.opening_overrides v set ends_at = now() where v.id = ended.id;
  end if;
  perform private.note_hub_change(
    place, array['reopened'],
    jsonb_build_object('closure', ended.id, 'starts_at', ended.starts_at, 'ends_at', ended.ends_at),
    jsonb_build_object('closure', ended.id, 'ends_at', now())
  );
  perform private.publish();
end
$$;

revoke execute on function public.close_hub, public.reopen_hub from public;
grant execute on function public.close_hub, public.reopen_hub to authenticated;

create view public.published_hub_notices with (security_barrier) as
select v.id, l.slug as location, v.starts_at, v.ends_at, v.open, v.reason
from public.opening_overrides v
join public.published_locations l on l.id = v.location_id
-- A day longer than it lasts: the table of the week still tells why today was different.
where v.ends_at is null or v.ends_at > now() - interval '1 day';

revoke all on public.published_hub_notices from anon, authenticated;
grant select on public.published_hub_notices to anon, authenticated;

comment on function private.refuse_closure(text, text) is
  'Refuses a closure with 400: a sentence for the person, and field:code as detail.';
comment on function public.close_hub(uuid, text, timestamptz, timestamptz) is
  'Closes a place from now, or a time, until a time or further notice, and answers the closure''s id. Read at once in published_hub_notices.';
comment on function public.reopen_hub(uuid, uuid) is
  'Ends a closure now, or calls it off when it has not begun. Doing it twice changes nothing.';
comment on view public.published_hub_notices is
  'What overrides the opening times of places now and later, for pages that were built before it was known.';
