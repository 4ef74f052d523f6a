insert into public.report_routes (id, slug, position, name, about, service_id, source)
select
  private.stable_id('report-route', slug), slug, position, name, about,
  private.stable_id('service', service), 'community-trigger-page'
from (values
  ('anti-social-behaviour', 4, 'People making life hard for others',
    'Anti-social behaviour: noise, threats, or damage that happens again and again.',
    'community-safety'),
  ('asb-case-review', 5, 'You reported it again and again, and it goes on',
    'Ask for a review of what was done. It is called the Community Trigger, or an anti-social behaviour case review.',
    'community-trigger')
) as route (slug, position, name, about, service);
