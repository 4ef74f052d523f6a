insert into public.neighbourhoods
  (id, slug, name, position, status, summary, voluntary_support, source, checked_on, provisional)
select
  private.stable_id('neighbourhood', slug), slug, name, position, status, summary,
  case status when 'live' then
    'Middlesbrough Voluntary Development Agency (MVDA) helps community groups, venues and volunteers across the town.'
  end,
  source, checked_on::date, provisional
from (values
  ('north', 'North', 1, 'live',
    'One of the four areas that the council works in. It takes in the town centre.',
    'hubs-investment-notice', '2025-10-13', true),
  ('east', 'East', 2, 'live', 'One of the four areas that the council works in.',
    'hubs-investment-notice', '2025-10-13', true),
  ('south', 'South', 3, 'live', 'One of the four areas that the council works in.',
    'hubs-investment-notice', '2025-10-13', false),
  ('west', 'West', 4, 'live', 'One of the four areas that the council works in.',
    'hubs-investment-notice', '2025-10-13', false),
  -- The sources name months and years, not days, and differ on the end: the dates stay in words.
  ('newport-pilot', 'Newport pilot', 5, 'ended',
    'One of two pilots of working in neighbourhoods. They began in April 2020, for two years. The council later spoke of a pilot from 2020 to 2023.',
    'pilots-scrutiny-2022', '2022-02-10', true),
  ('north-ormesby-pilot', 'North Ormesby pilot', 6, 'ended',
    'One of two pilots of working in neighbourhoods. They began in April 2020, for two years. The council later spoke of a pilot from 2020 to 2023.',
    'pilots-scrutiny-2022', '2022-02-10', true)
) as area (slug, name, position, status, summary, source, checked_on, provisional);

-- Which area followed which pilot is inferred from where Newport and North Ormesby lie, so North
-- and East stay provisional.
update public.neighbourhoods
set predecessor_id = private.stable_id(
  'neighbourhood', case slug when 'north' then 'newport-pilot' else 'north-ormesby-pilot' end
)
where slug in ('north', 'east');

-- valid_from is the year of the boundary set (WD22): the wards are older, but the source does not
-- say from which day. They end at the 2027 elections (electoral-changes-2025); valid_to is set when
-- that day is known.
insert into public.wards
  (id, slug, code, name, label_latitude, label_longitude, valid_from, source, checked_on, provisional)
select
  private.stable_id('ward', slug), slug, code, name, latitude, longitude, '2022-01-01',
  'ward-figures', '2023-11-22', false
from (values
  ('acklam', 'E05009853', 'Acklam', 54.5461, -1.2463),
  ('ayresome', 'E05009854', 'Ayresome', 54.5542, -1.2676),
  ('berwick-hills-and-pallister', 'E05009855', 'Berwick Hills & Pallister', 54.5600, -1.2045),
  ('brambles-and-thorntree', 'E05009856', 'Brambles & Thorntree', 54.5647, -1.1878),
  ('central', 'E05009857', 'Central', 54.5777, -1.2334),
  ('coulby-newham', 'E05009858', 'Coulby Newham', 54.5215, -1.2153),
  ('hemlington', 'E05009859', 'Hemlington', 54.5241, -1.2416),
  ('kader', 'E05009860', 'Kader', 54.5370, -1.2490),
  ('ladgate', 'E05009861', 'Ladgate', 54.5385, -1.2205),
  ('linthorpe', 'E05009862', 'Linthorpe', 54.5566, -1.2545),
  ('longlands-and-beechwood', 'E05009863', 'Longlands & Beechwood', 54.5538, -1.2245),
  ('marton-east', 'E05009864', 'Marton East', 54.5386, -1.1998),
  ('marton-west', 'E05009865', 'Marton West', 54.5202, -1.1969),
  ('newport', 'E05009866', 'Newport', 54.5684, -1.2561),
  ('north-ormesby', 'E05009867', 'North Ormesby', 54.5707, -1.2096),
  ('nunthorpe', 'E05009868', 'Nunthorpe', 54.5144, -1.1677),
  ('park', 'E05009869', 'Park', 54.5604, -1.2401),
  ('park-end-and-beckfield', 'E05009870', 'Park End & Beckfield', 54.5520, -1.1871),
  ('stainton-and-thornton', 'E05009871', 'Stainton & Thornton', 54.5191, -1.2545),
  ('trimdon', 'E05009872', 'Trimdon', 54.5351, -1.2699)
) as ward (slug, code, name, latitude, longitude);

-- From the day the Executive approved the Neighbourhood Model. The council has not published which
-- ward is in which area.
insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source)
select
  private.stable_id('neighbourhood', neighbourhood), private.stable_id('ward', ward),
  '2025-04-30', 'working-proposal'
from (values
  ('north', array['central', 'newport', 'park', 'longlands-and-beechwood']),
  ('east', array[
    'north-ormesby', 'berwick-hills-and-pallister', 'brambles-and-thorntree', 'park-end-and-beckfield'
  ]),
  ('south', array[
    'coulby-newham', 'hemlington', 'ladgate', 'marton-east', 'marton-west', 'nunthorpe',
    'stainton-and-thornton'
  ]),
  ('west', array['acklam', 'ayresome', 'kader', 'linthorpe', 'trimdon'])
) as area (neighbourhood, wards), unnest(wards) as ward;
