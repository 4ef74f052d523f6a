-- The words of the vision for neighbourhoods. Which theme serves which word has not been published:
-- the council says so in the workspace.
insert into public.vision_tags (id, slug, position, name, source, checked_on)
select private.stable_id('vision', slug), slug, position, name, 'neighbourhood-model', '2025-04-30'
from (values ('cleaner', 1, 'Cleaner'), ('safer', 2, 'Safer'), ('stronger', 3, 'Stronger'), ('healthier', 4, 'Healthier'))
  as word (slug, position, name);

-- What the pilots were to be judged by. No figures have been published that we know of, so none are
-- here; Newport's place among all wards is what the pilot's own papers give.
insert into public.indicators
  (id, measure, neighbourhood_id, theme_id, position, name, about, unit, better, source)
select
  private.stable_id('indicator', measure || coalesce('-' || area, '')), measure,
  private.stable_id('neighbourhood', area), private.stable_id('theme', theme),
  position, name, about, unit, better, source
from (values
  ('crime-and-anti-social-behaviour', null, 'feeling-safe', 1, 'Crime and anti-social behaviour',
    'In 2019 the council hoped that working in neighbourhoods would bring it down.',
    'events', 'lower', 'place-based-news'),
  ('children-taken-into-care', null, 'children', 2, 'Children taken into care',
    'In 2019 the council hoped that working in neighbourhoods would mean fewer.',
    'people', 'lower', 'place-based-news'),
  ('place-among-wards-by-deprivation', 'newport-pilot', null, 3, 'Newport’s place among the most deprived wards in England',
    'Place 1 would be the most deprived ward of all.',
    'rank', 'higher', 'pilots-scrutiny-2022')
) as i (measure, area, theme, position, name, about, unit, better, source);

insert into public.indicator_values (indicator_id, period, starts_on, value, source, checked_on)
select
  private.stable_id('indicator', 'place-among-wards-by-deprivation-newport-pilot'),
  period, (period || '-01-01')::date, value, 'pilots-scrutiny-2022', '2022-02-10'
from (values ('2007', 123), ('2015', 38)) as v (period, value);
