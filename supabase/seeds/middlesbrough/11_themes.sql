-- As the pilots had them in 2021. Whether the four areas keep the same themes and leads has not
-- been published.
insert into public.themes (id, slug, position, name, lead, lead_organization_id, source)
select
  private.stable_id('theme', slug), slug, position, name, lead,
  private.stable_id('organization', organization), 'locality-scrutiny-2021'
from (values
  ('feeling-safe', 1, 'Making people feel safe', 'Police', 'cleveland-police'),
  ('health', 2, 'Healthier population', 'Public Health', 'public-health-south-tees'),
  ('economic-outcomes', 3, 'Better economic outcomes', 'Education & Partnerships Team', 'middlesbrough-council'),
  ('children', 4, 'Better outcomes for children', 'Children''s Social Care', 'middlesbrough-council'),
  ('environmental-standards', 5, 'Improved environmental standards', 'Environment & Community Services', 'middlesbrough-council'),
  ('physical-appearance', 6, 'Improved physical appearance', 'Environment & Community Services', 'middlesbrough-council'),
  ('customer-experience', 7, 'Improved customer experience', 'Stronger Communities', 'middlesbrough-council'),
  ('community-capacity', 8, 'Improved community capacity', 'Thirteen Housing', 'thirteen'),
  ('perceptions', 9, 'Improved perceptions', 'Thirteen Housing', 'thirteen')
) as theme (slug, position, name, lead, organization);
