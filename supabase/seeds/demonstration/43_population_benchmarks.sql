-- Made-up figures about the people of each area, to compare made-up answers with.
insert into public.population_benchmarks (neighbourhood_id, variable, category, people, source, counted_on, demonstration)
select n.id, made.variable, made.category, made.people * 100, 'Made-up figures', date '2021-03-21', true
from public.neighbourhoods n,
  (values
    ('age_group', 'under_16', 38), ('age_group', '16_24', 30), ('age_group', '25_34', 31),
    ('age_group', '35_44', 25), ('age_group', '45_54', 22), ('age_group', '55_64', 24),
    ('age_group', '65_74', 18), ('age_group', '75_over', 12),
    ('sex', 'female', 102), ('sex', 'male', 98),
    ('disability', 'yes_a_lot', 20), ('disability', 'yes_a_little', 22), ('disability', 'no', 158)
  ) as made (variable, category, people)
where n.status <> 'ended'
on conflict do nothing;
