insert into public.neighbourhoods
  (id, slug, name, position, status, summary, voluntary_support, source)
select
  private.stable_id('neighbourhood', slug), slug, name, position, 'live', summary,
  'Connected Voice helps community centres and community groups.', source
from (values
  ('south', 'South', 1,
    'The first area where the council and its partners work together in one team. We do not know yet which wards are in it.',
    'locality-working-update'),
  ('east', 'East', 2, 'We do not know yet which wards are in this area.', 'neighbourhood-areas'),
  ('central', 'Central', 3, 'We do not know yet which wards are in this area.',
    'neighbourhood-areas'),
  ('inner-west', 'Inner West', 4, 'We do not know yet which wards are in this area.',
    'neighbourhood-areas'),
  ('west', 'West', 5, 'Blaydon, Chopwell, Crawcrook, Ryton, Winlaton and the villages around them.',
    'west-analysis')
) as area (slug, name, position, summary, source);

-- These wards ended at the 2026 elections, and no data for those that followed is at hand. They
-- stay valid and provisional, so that the map shows the places people know rather than nothing;
-- when the new wards are loaded, give these a valid_to. Label points are the middle of the crude
-- shapes. valid_from is the year of the boundary set (WD22).
insert into public.wards
  (id, slug, code, name, label_latitude, label_longitude, valid_from, source, checked_on)
select
  private.stable_id('ward', slug), slug, code, name, latitude, longitude, '2022-01-01',
  'ward-figures', '2023-11-22'
from (values
  ('birtley', 'E05001067', 'Birtley', 54.8909, -1.5715),
  ('blaydon', 'E05001068', 'Blaydon', 54.9587, -1.7072),
  ('bridges', 'E05001069', 'Bridges', 54.9609, -1.5961),
  ('chopwell-and-rowlands-gill', 'E05009313', 'Chopwell and Rowlands Gill', 54.9211, -1.7922),
  ('chowdene', 'E05001071', 'Chowdene', 54.9248, -1.5925),
  ('crawcrook-and-greenside', 'E05001072', 'Crawcrook and Greenside', 54.9571, -1.7918),
  ('deckham', 'E05001073', 'Deckham', 54.9482, -1.5889),
  ('dunston-and-teams', 'E05001074', 'Dunston and Teams', 54.9548, -1.6403),
  ('dunston-hill-and-whickham-east', 'E05001075', 'Dunston Hill and Whickham East', 54.9427, -1.6604),
  ('felling', 'E05001076', 'Felling', 54.9545, -1.5701),
  ('high-fell', 'E05001077', 'High Fell', 54.9315, -1.5766),
  ('lamesley', 'E05001078', 'Lamesley', 54.9094, -1.6234),
  ('lobley-hill-and-bensham', 'E05001079', 'Lobley Hill and Bensham', 54.9423, -1.6246),
  ('low-fell', 'E05001080', 'Low Fell', 54.9356, -1.5991),
  ('pelaw-and-heworth', 'E05001081', 'Pelaw and Heworth', 54.9530, -1.5426),
  ('ryton-crookhill-and-stella', 'E05001082', 'Ryton, Crookhill and Stella', 54.9716, -1.7525),
  ('saltwell', 'E05001083', 'Saltwell', 54.9463, -1.6071),
  ('wardley-and-leam-lane', 'E05001084', 'Wardley and Leam Lane', 54.9419, -1.5288),
  ('whickham-north', 'E05001085', 'Whickham North', 54.9504, -1.6809),
  ('whickham-south-and-sunniside', 'E05001086', 'Whickham South and Sunniside', 54.9239, -1.6955),
  ('windy-nook-and-whitehills', 'E05001087', 'Windy Nook and Whitehills', 54.9382, -1.5622),
  ('winlaton-and-high-spen', 'E05001088', 'Winlaton and High Spen', 54.9397, -1.7522)
) as ward (slug, code, name, latitude, longitude);

-- The only area whose wards a source names.
insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source)
select
  private.stable_id('neighbourhood', 'west'), private.stable_id('ward', ward), '2022-01-01',
  'west-analysis'
from unnest(array[
  'blaydon', 'chopwell-and-rowlands-gill', 'crawcrook-and-greenside', 'ryton-crookhill-and-stella',
  'winlaton-and-high-spen'
]) as ward;

insert into public.figures (id, measure, value, unit, period, source, checked_on, provisional)
values (
  private.stable_id('figure', 'deprivation-score'), 'deprivation-score', 28.217, 'score', '2019',
  'ward-figures', '2023-11-22', false
);
