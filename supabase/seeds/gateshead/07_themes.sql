-- The five aims of locality working. The council names no lead for each, so the lead is the council.
insert into public.themes (id, slug, position, name, lead, lead_organization_id, source)
select
  private.stable_id('theme', slug), slug, position, name, 'Gateshead Council',
  private.stable_id('organization', 'gateshead-council'), 'locality-working-review'
from (values
  ('thrive', 1, 'Helping Gateshead to thrive'),
  ('inequalities', 2, 'Fewer inequalities'),
  ('places', 3, 'Better standards in the places where people live'),
  ('resilience', 4, 'More resilient communities'),
  ('ways-of-working', 5, 'More effective and efficient ways of working')
) as theme (slug, position, name);
