insert into public.figures (id, measure, ward_id, value, unit, period, source, checked_on, provisional)
select
  private.stable_id('figure', measure || '-' || ward), measure, private.stable_id('ward', ward),
  value, unit, period, 'ward-figures', '2023-11-22', false
from (values
  ('acklam', 5616, 2.7),
  ('ayresome', 6161, 4.6),
  ('berwick-hills-and-pallister', 9037, 7.0),
  ('brambles-and-thorntree', 8632, 6.9),
  ('central', 13001, 7.9),
  ('coulby-newham', 8507, 3.0),
  ('hemlington', 6226, 6.8),
  ('kader', 5150, 2.2),
  ('ladgate', 5317, 4.5),
  ('linthorpe', 6529, 3.7),
  ('longlands-and-beechwood', 10664, 6.9),
  ('marton-east', 5424, 2.5),
  ('marton-west', 5183, 1.6),
  ('newport', 12335, 10.7),
  ('north-ormesby', 3077, 14.5),
  ('nunthorpe', 4857, 1.2),
  ('park', 9815, 5.1),
  ('park-end-and-beckfield', 7658, 7.4),
  ('stainton-and-thornton', 3130, 1.9),
  ('trimdon', 4966, 1.9)
) as ward_figures (ward, population, claimants),
lateral (values
  ('population', population::numeric, 'people', 'mid-2020'),
  ('claimants-aged-16-to-64', claimants, 'percent', 'October 2023')
) as figure (measure, value, unit, period);

-- Without a ward or a neighbourhood: the whole council area. The census copy carries no date.
insert into public.figures (id, measure, value, unit, period, source, checked_on, provisional)
select
  private.stable_id('figure', measure), measure, value, unit, period, source, checked_on::date,
  checked_on is null
from (values
  ('population', 143926, 'people', 'Census 2021', 'census-2021-language', null),
  ('households', 60262, 'households', 'Census 2021', 'census-2021-language', null),
  ('aged-3-and-over', 138816, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-english', 128306, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-english-share', 92.4, 'percent', 'Census 2021', 'census-2021-language', null),
  ('main-language-not-english', 10510, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-romanian', 1007, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-polish', 550, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-czech', 435, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-slovak', 196, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-french', 105, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-lithuanian', 104, 'people', 'Census 2021', 'census-2021-language', null),
  ('main-language-spanish', 100, 'people', 'Census 2021', 'census-2021-language', null),
  ('born-outside-uk', 12.29, 'percent', 'Census 2021', 'census-2021-council', null),
  ('deprivation-score', 40.46, 'score', '2019', 'ward-figures', '2023-11-22'),
  ('income-deprivation-children', 0.327, 'score', '2019', 'ward-figures', '2023-11-22'),
  ('income-deprivation-older-people', 0.233, 'score', '2019', 'ward-figures', '2023-11-22'),
  ('highly-deprived-neighbourhoods', 49, 'percent', '2019', 'deprivation-news-2019', null)
) as figure (measure, value, unit, period, source, checked_on);
