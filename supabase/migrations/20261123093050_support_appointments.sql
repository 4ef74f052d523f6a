-- Meeting somebody: planned with them, at a hub or elsewhere, and what became of it.

create function public.book_appointment(
  id uuid, seen integer, at timestamptz, location uuid default null
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
begin
  perform private.require_not_closed(it);
  at := private.next_step('at', at);
  if location is not null and not exists (
    select from public.locations l where l.id = location and not l.masked
  ) then
    perform private.refuse_answer('location', 'unknown', 'Choose a hub from the list.');
  end if;
  insert into public.case_appointments (case_id, at, location_id, staff_id)
  values (book_appointment.id, at, location, private.my_id());
  perform private.add_case_entry(id, 'appointment');
  update public.cases c set next_step_at = least(c.next_step_at, at) where c.id = book_appointment.id;
  return private.case_changed(id);
end
$$;

create function public.settle_appointment(
  id uuid, seen integer, appointment uuid, became text, words text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen);
  planned_at timestamptz := (
    select a.at from public.case_appointments a
    where a.id = appointment and a.case_id = settle_appointment.id and a.state = 'planned'
  );
  clean text;
begin
  perform private.require_not_closed(it);
  if planned_at is null then
    perform private.refuse_answer('appointment', 'unknown', 'This appointment is not planned any more.');
  end if;
  if became is null or became not in ('kept', 'missed', 'cancelled') then
    perform private.refuse_answer('became', 'missing', 'Say what became of it.');
  end if;
  if became <> 'cancelled' and planned_at > now() then
    perform private.refuse_answer('became', 'too_early', 'It has not been yet. You can cancel it.');
  end if;
  clean := private.case_words('words', words);
  update public.case_appointments a set state = became, version = a.version + 1 where a.id = appointment;
  perform private.add_case_entry(
    id,
    case became when 'kept' then 'reached' when 'missed' then 'tried' else 'called_off' end,
    clean, case when became <> 'cancelled' then 'hub' end
  );
  update public.cases c
  set tries = case became when 'kept' then 0 when 'missed' then least(c.tries + 1, 999) else c.tries end,
    tried_at = case when became = 'cancelled' then c.tried_at else now() end,
    reached_at = case when became = 'kept' then coalesce(c.reached_at, now()) else c.reached_at end
  where c.id = settle_appointment.id;
  return private.case_changed(id);
end
$$;

revoke execute on function public.book_appointment, public.settle_appointment from public;
grant execute on function public.book_appointment, public.settle_appointment to authenticated;

comment on function public.book_appointment is
  'Plans to meet the person, at a hub or elsewhere; whoever plans it meets them, or who leads the case by then.';
comment on function public.settle_appointment is
  'Says what became of an appointment: kept counts as reached, missed as a try.';
