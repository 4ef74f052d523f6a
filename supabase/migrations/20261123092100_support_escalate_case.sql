-- What somebody who works on a case cannot decide goes to a manager, and stays on their board until it is
-- settled.

create function public.escalate_case(id uuid, seen integer, words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it constant public.cases := private.case_to_change(id, seen, 'assign');
  clean text;
begin
  perform private.require_not_closed(it);
  clean := private.case_words('words', words, 'Say what has to be decided, and why you cannot decide it.');
  if it.escalated_at is not null then
    raise exception using
      errcode = 'PT409', message = 'A manager has been asked already. Nothing was stored.',
      detail = 'escalated';
  end if;
  perform private.add_case_entry(id, 'escalated', clean);
  update public.cases c set escalated_at = now() where c.id = escalate_case.id;
  perform private.send_letter(
    s.email, 'Something needs your decision in the workspace',
    format(E'%s needs you to decide something.\n\nSign in to the workspace to see what%s.\n',
      it.reference, coalesce(': ' || nullif(private.site_origin(), '') || '/staff/gateway/', ''))
  )
  from public.staff s
  where s.removed_at is null and s.id <> private.my_id()
    and it.neighbourhood_id is not null and private.works_in(s.id, it.neighbourhood_id)
    and exists (
      select from private.role_actions a where a.role = s.role and a.action = 'read_cases'
    );
  return private.case_changed(id);
end
$$;

create function public.settle_escalation(id uuid, seen integer, words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  it public.cases;
begin
  -- Whoever leads it knows of it, and hears first that to answer is for others.
  if not private.may('work_gateway') and exists (
    select from public.cases c
    where c.id = settle_escalation.id and c.lead_id = any (private.leads_i_stand_for())
  ) then
    perform private.require('read_cases', (
      select c.neighbourhood_id from public.cases c where c.id = settle_escalation.id
    ));
  end if;
  it := private.case_to_change(id, seen, 'assign');
  if it.escalated_at is null then
    raise exception using
      errcode = 'PT409', message = 'This is settled already. Nothing was stored.',
      detail = 'not_escalated';
  end if;
  perform private.add_case_entry(id, 'decided', private.case_words('words', words, 'Say what you decided.'));
  update public.cases c set escalated_at = null where c.id = settle_escalation.id;
  return private.case_changed(id);
end
$$;

revoke execute on function public.escalate_case, public.settle_escalation from public;
grant execute on function public.escalate_case, public.settle_escalation to authenticated;

comment on function public.escalate_case(uuid, integer, text) is
  'Asks the area''s manager and the gateway to decide something about a case, with why: it stands first on their board until it is settled. By whoever may read it. Managers of the area are told by a letter that names nothing.';
comment on function public.settle_escalation(uuid, integer, text) is
  'Says what was decided, by the gateway or the area''s manager.';
