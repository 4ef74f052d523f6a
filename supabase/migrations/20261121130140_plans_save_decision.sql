-- What was decided, why and by whom.

create function public.save_plan_decision(
  decision uuid,
  version integer,
  neighbourhood uuid,
  plan uuid,
  what text,
  why text,
  decided_by text,
  decided_on date,
  public boolean,
  minutes_url text,
  notes text,
  new_id uuid default null
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  before public.plan_decisions;
  known public.plans;
  area uuid := neighbourhood;
  address text := nullif(btrim(minutes_url), '');
  saved uuid;
begin
  perform private.require('own_plans');
  -- A retry after a lost answer is about what its first copy made, unless others changed that since.
  if decision is null and exists (select from public.plan_decisions d where d.id = new_id) then
    decision := new_id;
    version := 1;
  end if;
  if decision is not null then
    select d.* into before from public.plan_decisions d where d.id = decision for update;
    if not found then
      perform private.refuse_unknown();
    end if;
    -- Where a decision was made does not change; only those who may change it there do.
    if before.plan_id is not null then
      perform private.plan_to_change(before.plan_id);
    else
      perform private.require('edit_plans', before.neighbourhood_id);
    end if;
    perform private.require_version(version, before.version);
    area := before.neighbourhood_id;
    plan := before.plan_id;
  elsif plan is not null then
    known := private.plan_to_change(plan);
    area := known.neighbourhood_id;
  else
    perform private.require('edit_plans', area);
    if area is null then
      perform private.refuse_answer('neighbourhood', 'missing', 'Nothing was stored, because the area is missing.');
    end if;
  end if;
  if private.refusal(address, 'public.web_address') is not null then
    perform private.refuse_answer('minutes_url', 'malformed',
      'Nothing was stored, because the address of the minutes is not a web address.');
  end if;
  if decided_on is null then
    perform private.refuse_answer('decided_on', 'missing', 'Nothing was stored, because the day is missing.');
  end if;
  insert into public.plan_decisions as d
    (id, neighbourhood_id, plan_id, what, why, decided_by, decided_on, public, minutes_url, notes)
  values (
    coalesce(before.id, new_id, gen_random_uuid()), area, plan,
    private.plan_words('what', what, 500), private.plan_words('why', why, 2000),
    private.plan_words('decided_by', decided_by, 160),
    private.plan_day('decided_on', decided_on, private.today()),
    coalesce(save_plan_decision.public, false), address,
    coalesce(private.plan_words('notes', notes, 4000, false), '')
  )
  on conflict (id) do update set
    what = excluded.what, why = excluded.why, decided_by = excluded.decided_by,
    decided_on = excluded.decided_on, public = excluded.public, minutes_url = excluded.minutes_url,
    notes = excluded.notes, version = d.version + 1
  where (d.neighbourhood_id, d.plan_id) is not distinct from (excluded.neighbourhood_id, excluded.plan_id)
    and (d.what, d.why, d.decided_by, d.decided_on, d.public, d.minutes_url, d.notes) is distinct from
      (excluded.what, excluded.why, excluded.decided_by, excluded.decided_on, excluded.public,
        excluded.minutes_url, excluded.notes)
  returning d.id into saved;
  if before.public or save_plan_decision.public then
    perform private.publish();
  end if;
  return coalesce(saved, before.id, new_id);
end
$$;

revoke execute on function public.save_plan_decision from public;
grant execute on function public.save_plan_decision to authenticated;

comment on function public.save_plan_decision is
  'Records a decision about a plan or (no plan given) of an area''s design group, or changes one. A new one may be given its id, so that a retry makes no second one.';
