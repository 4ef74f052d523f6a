-- A letter to the owner five days before a review is due, and one when it is late: each once.

create function private.remind_owners(today date default private.today())
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  due record;
  sent integer := 0;
  origin text := nullif(private.site_origin(), '');
begin
  for due in
    select
      p.id, p.review_due_on, s.email, t.name as theme, n.name as area,
      case when p.review_due_on < today then 'late' else 'soon' end as kind,
      to_char(p.review_due_on, 'FMDD FMMonth YYYY') as day
    from public.plans p
    join public.staff s on s.id = p.owner_id and s.removed_at is null
    join public.themes t on t.id = p.theme_id
    join public.neighbourhoods n on n.id = p.neighbourhood_id
    where p.state = 'published' and p.review_due_on <= today + 5
    order by p.review_due_on, p.id
  loop
    insert into private.plan_reminders (plan_id, review_due_on, kind)
    values (due.id, due.review_due_on, due.kind)
    on conflict do nothing;
    if not found then
      continue;
    end if;
    perform private.send_letter(
      due.email,
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
      || E'\n\nRecord the review in the workspace, under Plans'
      || coalesce(': ' || origin || '/staff/plans/', '') || E'.\n'
    );
    sent := sent + 1;
  end loop;
  return sent;
end
$$;

revoke execute on function private.remind_owners from public;

comment on function private.remind_owners(date) is
  'Writes to the owners of plans whose review is due within five days, or late; answers how many letters. Run it daily: once more on the same day sends nothing.';

select private.schedule('remind-owners', '12 6 * * *', 'select private.remind_owners()');
