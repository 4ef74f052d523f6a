insert into public.organizations (id, slug, name, description, type, partner, website, source)
select
  private.stable_id('organization', slug), slug, name, description, type,
  slug <> 'gateshead-council', website, source
from (values
  ('gateshead-council', 'Gateshead Council', 'Your local council.', 'council',
    'https://www.gateshead.gov.uk', 'locality-working-update'),
  ('northumbria-police', 'Northumbria Police', 'The local police.', 'emergency_service', null,
    'beacon-lough-east'),
  ('edberts-house', 'Edberts House', 'Works with people in Beacon Lough East.', 'voluntary', null,
    'beacon-lough-east'),
  ('connected-voice', 'Connected Voice', 'Helps community centres and community groups.',
    'voluntary', null, 'locality-working-update'),
  ('primary-care-networks', 'Primary Care Networks', 'Groups of GP surgeries that work together.',
    'health', null, 'locality-working-review'),
  ('dwp', 'Department for Work and Pensions', 'The government department for benefits and pensions.',
    'other', null, 'locality-working-review'),
  ('larkspur-primary', 'Larkspur Primary', 'A primary school.', 'education', null,
    'council-partners'),
  ('citizens-advice-gateshead', 'Citizens Advice Gateshead', 'Gives advice.', 'voluntary', null,
    'council-partners'),
  ('older-peoples-assembly', 'Gateshead Older People''s Assembly', 'A group for older people.',
    'voluntary', null, 'council-partners')
) as organization (slug, name, description, type, website, source);

insert into public.phones (id, organization_id, number, description, source)
values (
  private.stable_id('phone', 'gateshead-council'),
  private.stable_id('organization', 'gateshead-council'), '0191 433 3000', 'Council services',
  'council-news-2011'
);
