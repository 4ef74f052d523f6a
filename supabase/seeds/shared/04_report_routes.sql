insert into public.report_routes (id, slug, position, name, about, help_line_id, source)
select
  private.stable_id('report-route', slug), slug, position, name, about,
  private.stable_id('help-line', help_line), 'working-proposal'
from (values
  ('emergency', 1, 'Someone is in danger now',
    'A crime is going on, there is a fire, or someone is hurt or in danger.', 'emergency'),
  ('police', 2, 'A crime, but nobody is in danger now',
    'Something was stolen or broken, or you know something that the police should know.', 'police-101'),
  ('street', 3, 'Something broken or dirty in the street',
    'A street light, a hole in the road, dumped rubbish or a bin that was not emptied.', null),
  ('child-at-risk', 6, 'A child may be at risk',
    'Somebody hurts a child, or does not look after them. If it is happening now, call 999.', 'nspcc')
) as route (slug, position, name, about, help_line);
