-- What somebody said on paper, by phone, on a doorstep or to their councillor, entered by staff. It is
-- checked and stored by the very function that takes what residents send themselves.

insert into private.form_limits (form, submissions, period) values ('enter_priority', 600, '1 hour');

create function public.enter_priority(
  channel text default '', kind text default '', said text default '', theme text default '',
  neighbourhood text default '', ward text default '', place text default '',
  latitude text default '', longitude text default '', email text default '', phone text default '',
  age_group text default '', sex text default '', ethnic_group text default '',
  disability text default '', idempotency_key text default '', under uuid default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  area constant uuid := (
    select n.id from public.neighbourhoods n where n.slug = enter_priority.neighbourhood
  );
  -- Whoever may enter nowhere learns nothing of which areas there are.
  me constant uuid := private.require('enter_priorities', area);
  is_councillor constant boolean := (private.me()).role = 'councillor';
  way constant text := case when is_councillor then 'councillor' else coalesce(channel, '') end;
  wards constant uuid[] := private.my_wards_alone(area);
  top uuid := private.published_top(under);
  taken record;
  it uuid;
begin
  if way not in ('paper', 'phone', 'doorstep', 'councillor', 'hub', 'email') then
    raise exception using
      errcode = 'PT400', message = 'Say how it reached us.',
      detail = case when way = '' then 'channel:missing' else 'channel:unknown' end;
  end if;
  if private.refusal(coalesce(idempotency_key, ''), 'private.idempotency_key') is not null then
    raise exception using
      errcode = 'PT400', message = 'Nothing was stored, because a retry could store it twice.',
      detail = 'idempotency_key:malformed';
  end if;
  -- A councillor speaks for their own wards, or for the area when nobody said which ward.
  if area is not null and wards is not null and ward <> '' and not exists (
    select from public.wards w where w.slug = enter_priority.ward and w.id = any (wards)
  ) then
    raise exception using
      errcode = 'PT403', message = 'You can raise this for your own wards.', detail = 'not_allowed';
  end if;
  if under is not null and top is null then
    raise exception using
      errcode = 'PT400', detail = 'under:unknown',
      message = 'Nothing was stored, because what you would add it to is not shown any more. Save it by itself.';
  end if;

  select * into taken from private.take_priority(
    kind, said, theme, neighbourhood, ward, place, latitude, longitude, email, phone,
    age_group, sex, ethnic_group, disability,
    -- Each member of staff has keys of their own, so that none is told another's receipt.
    encode(sha256(convert_to(me || ' ' || idempotency_key, 'UTF8')), 'hex'), '', '', way, me, 'enter_priority'
  );
  if taken.status <> 201 then
    raise exception using
      errcode = 'PT' || taken.status, message = coalesce(taken.message, 'Send this with POST.'),
      detail = coalesce(
        (select key || ':' || value from json_each_text(taken.fields) limit 1),
        taken.code, 'wrong_method'
      );
  end if;
  if top is not null then
    it := private.record_of(private.code_hash(private.read_code(taken.receipt)));
    perform private.lock_line(array[it, top]);
    -- It may have been grouped or taken down a moment ago: then this waits in the inbox by itself.
    perform private.because('Says the same');
    update public.priorities p set
      state = 'merged', merged_into = top, read_at = now(), version = p.version + 1
    where p.id = it and p.state = 'received'
      and exists (select from public.priorities g where g.id = top and g.state = 'published');
  end if;
  return jsonb_build_object('receipt', taken.receipt);
end
$$;

revoke execute on function public.enter_priority from public, anon;
grant execute on function public.enter_priority to authenticated;

comment on function public.enter_priority is
  'Takes what somebody said from staff who may enter it in that area: the fields of submit_priority, how it reached us (councillors: always councillor, in their own wards), and a key that makes a retry harmless. Under something published it is grouped with that at once, and counts there. Answers the receipt code to hand over.';
