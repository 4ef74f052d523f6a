-- Made-up cases of the last three months of which only the number is left, so that support in numbers
-- has something to tell.
with made as (
  select month, number, private.stable_id('demonstration-number', month || '-' || number) as id,
    private.month_of(now() - month * interval '1 month') as starts
  from generate_series(1, 3) as month, generate_series(1, 18 + 4 * month) as number
),
areas as (
  select id, row_number() over (order by position) as number, count(*) over () as of
  from public.neighbourhoods where status <> 'ended'
),
stored as (
  insert into public.cases (
    id, reference, channel, for_whom, how_soon, risk, neighbourhood_id, state, received_at, respond_by,
    looked_at, tried_at, reached_at, first_tried_at, first_try_minutes, first_try_in_time, outcome,
    closed_at, forget_on, erased_at, demonstration
  )
  select
    m.id, private.case_reference(uuid_send(m.id)), case m.number % 3 when 0 then 'phone' else 'website' end,
    'me', 'this_week', 'standard', a.id, 'closed', m.starts, m.starts, m.starts, m.starts, m.starts, m.starts,
    60 + 40 * m.number, m.number <= 17,
    case when m.number % 4 = 0 then 'with_another_service' when m.number % 11 = 0 then 'could_not_reach' else 'needs_met' end,
    m.starts, m.starts::date, now(), true
  from made m
  -- Most of the first area; so few of the last that it is not told.
  left join areas a on a.number = case when m.number <= 12 then 1 when m.number <= 20 then 2 else a.of end
  returning id, received_at
)
insert into public.case_needs (case_id, need_id, added_at)
select s.id, n.id, s.received_at
from stored s
join made m on m.id = s.id
join (select id, row_number() over (order by position) as number from public.support_needs) n
  on n.number = case when m.number <= 14 then 1 when m.number <= 19 then 2 else 3 end;

-- And made-up answers of people who were asked how it went, of two months of which these can be told. They
-- name nobody, as all such answers do, and are deleted once they are counted.
insert into private.follow_ups_asked (month, asked)
select date_trunc('month', private.today() - months * interval '1 month')::date, 31 from generate_series(3, 4) as months
on conflict do nothing;
insert into private.follow_up_answers (month, neighbourhood_id, by_staff, met, manage, kept, respect)
select
  date_trunc('month', private.today() - (3 + n % 2) * interval '1 month')::date,
  (select id from public.neighbourhoods where status <> 'ended' order by position offset n % 2 limit 1),
  n % 5 = 0,
  case when n % 6 = 0 then 'no' when n % 3 = 1 then 'partly' else 'yes' end,
  case when n % 6 = 1 then 'less' when n % 3 = 2 then 'same' else 'more' end,
  case when n % 7 = 0 then null when n % 5 = 1 then 'no' when n % 4 = 2 then 'partly' else 'yes' end,
  case when n % 9 = 0 then 'no' when n % 4 = 3 then 'mostly' else 'always' end
from generate_series(1, 40) as n;
