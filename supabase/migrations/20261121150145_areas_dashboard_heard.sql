-- Who is heard in an area: what people answered about themselves when they told us what matters.
-- Managers read it to see who is missing; nobody reads a row.

create function private.dashboard_heard(neighbourhood uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with choices (question, place, answer) as (
    select q.question, a.place, a.answer
    from (values
      ('age_group', array[
        'under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over', ''
      ]),
      ('sex', array['female', 'male', '']),
      ('ethnic_group', array['asian', 'black', 'mixed', 'white', 'other', '']),
      ('disability', array['yes_a_lot', 'yes_a_little', 'no', ''])
    ) q (question, answers)
    cross join unnest(q.answers) with ordinality a (answer, place)
  ),
  -- Whole months alone, so that no two looks differ by the one person who answered in between.
  answered as (
    select x.question, x.answer
    from public.priority_equality_answers e
    cross join lateral (values
      ('age_group', coalesce(e.age_group, '')), ('sex', coalesce(e.sex, '')),
      ('ethnic_group', coalesce(e.ethnic_group, '')), ('disability', coalesce(e.disability, ''))
    ) x (question, answer)
    where e.neighbourhood_id = dashboard_heard.neighbourhood
      and e.month >= date_trunc('month', private.today()) - interval '12 months'
      and e.month < date_trunc('month', private.today())
  ),
  counted as (
    select c.question, c.place, c.answer, count(a.answer)::integer as people
    from choices c
    left join answered a using (question, answer)
    group by c.question, c.place, c.answer
  ),
  told as (
    select
      c.question, array_agg(c.answer order by c.place) as answers,
      private.hide_small(array_agg(c.people order by c.place)) as people
    from counted c
    group by c.question
  )
  select jsonb_object_agg(t.question, (
    -- In fives, so that a month more does not tell who came with it.
    select jsonb_agg(jsonb_build_object('answer', a.answer, 'people', a.people / 5 * 5) order by a.place)
    from unnest(t.answers, t.people) with ordinality a (answer, people, place)
  ))
  from told t
$$;

comment on function private.dashboard_heard(uuid) is
  'What people said about themselves in the last twelve whole months, by question: each answer ("" for none) with how many people gave it, rounded down to fives; null where it is few or would tell of few.';
