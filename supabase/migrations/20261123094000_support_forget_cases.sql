-- What a case says about somebody goes: some time after it was closed, or when it must not be kept. What
-- stays is a number in its area and month.

insert into private.role_actions (role, action) values
  ('gateway', 'answer_data_requests'), ('neighbourhood_manager', 'answer_data_requests');

create function private.month_of(at timestamptz)
returns timestamptz
language sql
stable
set search_path = ''
as $$
  select date_trunc('month', at, 'Europe/London')
$$;

create function private.empty_case(id uuid)
returns void
language plpgsql
set search_path = ''
as $$
declare
  gone uuid;
begin
  for gone in
    with recursive same_person as (
      select empty_case.id
      union
      select c.id from public.cases c join same_person p on c.merged_into = p.id
    )
    select p.id from same_person p
  loop
    delete from public.case_words w where w.case_id = gone;
    delete from public.case_contacts k where k.case_id = gone;
    delete from public.case_sharing s where s.case_id = gone;
    delete from public.case_entries e where e.case_id = gone;
    delete from public.case_appointments a where a.case_id = gone;
    delete from private.case_receipts r where r.case_id = gone;
    perform private.end_follow_up(gone);
    delete from public.case_follow_ups f where f.case_id = gone;
    update public.case_needs n set added_at = private.month_of(n.added_at) where n.case_id = gone;
    -- A letter that still waits names who asked, and what it was called.
    delete from private.outgoing_letters l
    using public.cases c
    where c.id = gone and strpos(l.body, c.reference) > 0;
    -- Whoever knows what it was called, or when somebody rang, must not find it again.
    update public.cases c
    set
      reference = private.case_reference(uuid_send(gen_random_uuid())),
      entered_by = null, lead_id = null, next_step_at = null,
      received_at = private.month_of(c.received_at), respond_by = private.month_of(c.respond_by),
      looked_at = private.month_of(c.looked_at), tried_at = private.month_of(c.tried_at),
      reached_at = private.month_of(c.reached_at),
      asked_again_at = null, own_respond_by = private.month_of(c.own_respond_by),
      first_tried_at = private.month_of(c.first_tried_at), closed_at = private.month_of(c.closed_at),
      forget_on = date_trunc('month', c.forget_on)::date,
      erased_at = now(), version = c.version + 1
    where c.id = gone and c.erased_at is null;
  end loop;
end
$$;

create function private.forget_cases(today date default private.today())
returns void
language plpgsql
set search_path = ''
as $$
declare
  due uuid;
begin
  perform private.because('Its time to be kept is over.');
  for due in
    select c.id from public.cases c
    where c.forget_on <= forget_cases.today and c.erased_at is null
      -- One that is followed in another goes with that one.
      and c.state = 'closed' and c.merged_into is null
    order by c.forget_on
    for update
  loop
    perform private.empty_case(due);
  end loop;
  perform private.because(null);
end
$$;

create function private.keep(kind text, otherwise interval)
returns interval
language sql
stable
set search_path = ''
as $$
  select coalesce((select p.keep from public.retention_periods p where p.kind = keep.kind), otherwise)
$$;

create function private.forget_letters(today date default private.today())
returns void
language sql
set search_path = ''
as $$
  delete from private.outgoing_letters l
  where l.created_at < (today - private.keep('letter', '14 days')) at time zone 'Europe/London'
$$;

create function private.forget_equality_answers(today date default private.today())
returns void
language sql
set search_path = ''
as $$
  delete from public.case_equality_answers a
  where a.month + private.keep('equality_answers', '1 year') <= today
$$;

create function private.forget_case_record(today date default private.today())
returns void
language plpgsql
set search_path = ''
as $$
begin
  perform set_config('hearth.forgets_record', 'yes', true);
  delete from public.audit_entries a
  where a.entity ~ '^cases?(_|$)'
    and a.at < (today - private.keep('record', '6 years')) at time zone 'Europe/London'
    -- Of what is still held it is told who read it, however old.
    and not exists (select from public.cases c where c.id = a.entity_id and c.erased_at is null);
  perform set_config('hearth.forgets_record', '', true);
end
$$;

create function public.erase_case(id uuid, seen integer, reason text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.cases;
  why constant text := case reason
    when 'they_asked' then 'They asked us to.'
    when 'by_mistake' then 'It should never have been stored.'
    when 'must_not_keep' then 'We must not keep it.'
  end;
begin
  -- A lead knows of the case, and hears first that erasing it is not theirs.
  if exists (
    select from public.cases c
    where c.id = erase_case.id and c.lead_id = any (private.leads_i_stand_for())
  ) then
    perform private.require('answer_data_requests');
  end if;
  it := private.case_to_change(id, seen, 'erase');
  perform private.require('answer_data_requests', it.neighbourhood_id);
  if why is null then
    raise exception using
      errcode = 'PT400', message = 'Say why it is erased.', detail = 'reason:missing';
  end if;
  if it.state <> 'closed' then
    raise exception using
      errcode = 'PT409', detail = 'not_closed',
      message = 'Close it first, with what came of it, so that nobody waits for us. Then erase it.';
  end if;
  perform private.because(why);
  perform private.empty_case(id);
  return (
    select jsonb_build_object('version', c.version, 'erased_at', c.erased_at)
    from public.cases c where c.id = erase_case.id
  );
end
$$;

revoke execute on function public.erase_case from public;
grant execute on function public.erase_case to authenticated;

comment on function private.month_of(timestamptz) is 'The start of the month in London.';
comment on function private.empty_case(uuid) is
  'Deletes all that a case, and those followed in it, say about somebody; coarsens to the month what stays, and names it anew.';
comment on function private.forget_cases(date) is
  'Empties every closed case whose day to be forgotten has come, with those followed in it. Run daily, by private.forget_expired.';
comment on function private.keep(text, interval) is
  'How long something is kept, by public.retention_periods; otherwise as long as is given.';
comment on function private.forget_letters(date) is
  'Deletes letters that waited too long to be sent. One that was handed over is deleted at once.';
comment on function private.forget_equality_answers(date) is
  'Deletes answers to equality questions whose time to be kept is over.';
comment on function private.forget_case_record(date) is
  'Deletes what the record says about cases that are erased, once its time to be kept is over.';
comment on function public.erase_case(uuid, integer, text) is
  'Erases now what a closed case says about somebody: because they_asked, it was stored by_mistake, or we must_not_keep it. By the gateway or the area''s manager. Its number stays.';
