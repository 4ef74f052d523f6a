-- A letter to the owner five days before a review is due, and one when it is late: each once. Where
-- nobody owns the plan, those who may give it an owner get the letter.

create function private.leave_plans()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.plans p set owner_id = null, version = p.version + 1 where p.owner_id = new.id;
  return null;
end
$$;
create trigger "who is removed owns no plan" after update of removed_at on public.staff
  for each row when (new.removed_at is not null and old.removed_at is null)
  execute function private.leave_plans();

create function private.remind_owners(today date default private.today())
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  due record;
  recipients text[];
  recipient text;
  sent integer := 0;
  origin text := nullif(private.site_origin(), '');
begin
  for due in
    select
      p.id, p.neighbourhood_id, p.owner_id, p.review_due_on, t.name as theme, n.name as area,
      case when p.review_due_on < today then 'late' else 'soon' end as kind,
      to_char(p.review_due_on, 'FMDD FMMonth YYYY') as day
    from public.plans p
    join public.themes t on t.id = p.theme_id
    join public.neighbourhoods n on n.id = p.neighbourhood_id
    where p.state = 'published' and p.review_due_on <= today + 5
    order by p.review_due_on, p.id
  loop
    recipients := array(
      select s.email
      from public.staff s
      where s.removed_at is null
        and case
          when due.owner_id is not null then s.id = due.owner_id
          else s.role = 'neighbourhood_manager' and (
            s.all_neighbourhoods
            or exists (
              select from public.staff_neighbourhoods x
              where x.staff_id = s.id and x.neighbourhood_id = due.neighbourhood_id
            )
          )
        end
      order by s.email
    );
    continue when recipients = '{}';
    insert into private.plan_reminders (plan_id, review_due_on, kind)
    values (due.id, due.review_due_on, due.kind)
    on conflict do nothing;
    if not found then
      continue;
    end if;
    foreach recipient in array recipients
    loop
      perform private.send_letter(
        recipient,
        left(
          case due.kind
            when 'late' then format('The plan for %s, %s is late for its review', due.area, due.theme)
            else format('Please review the plan for %s, %s by %s', due.area, due.theme, due.day)
          end,
          200
        ),
        case due.kind
          when 'late' then format(
            'The plan “%s” in %s should have been reviewed by %s. Its public page says that it is late.',
            due.theme, due.area, due.day)
          else format(
            'The plan “%s” in %s is to be reviewed by %s. After that day its public page says that it is late.',
            due.theme, due.area, due.day)
        end
        || case when due.owner_id is null then E'\n\nNobody owns this plan. Give it an owner, or review it yourself.' else '' end
        || E'\n\nRecord the review in the workspace, under Plans'
        || coalesce(': ' || origin || '/staff/plans/', '') || E'.\n'
      );
      sent := sent + 1;
    end loop;
  end loop;
  return sent;
end
$$;

revoke execute on function private.remind_owners from public;

comment on function private.leave_plans() is
  'Leaves the plans of somebody who is removed without an owner, so that all see that they need one.';
comment on function private.remind_owners(date) is
  'Writes to the owners of plans whose review is due within five days, or late (without an owner: to the managers of the area); answers how many letters. Run it daily: once more on the same day sends nothing.';

select private.schedule('remind-owners', '12 6 * * *', 'select private.remind_owners()');
