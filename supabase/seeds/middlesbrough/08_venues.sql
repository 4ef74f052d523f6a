-- A neighbourhood is set where the place's name or the part of town it is in leaves no doubt; a ward
-- is not, because no position is known.
insert into public.locations (
  id, slug, organization_id, name, alternate_name, kind, status, neighbourhood_id, description,
  address_1, address_2, city, postal_code, source
)
select
  private.stable_id('location', slug), slug, private.stable_id('organization', organization),
  name, alternate_name, kind, status, private.stable_id('neighbourhood', neighbourhood),
  description, address_1, address_2, 'Middlesbrough', postal_code, source
from (values
  ('live-well-east', 'middlesbrough-council', 'Live Well East', null, 'partner_venue', 'open', 'east',
    'Recovery Solutions, help with drugs and alcohol, works from here.',
    'Berwick Hills', null, null, 'recovery-solutions-paper'),
  ('live-well-west', 'middlesbrough-council', 'Live Well West', null, 'partner_venue', 'open', null,
    'Recovery Solutions, help with drugs and alcohol, works from here.',
    'Ayresome Green Lane', null, null, 'recovery-solutions-paper'),
  ('live-well-centre', 'middlesbrough-council', 'Live Well Centre', null, 'partner_venue', 'planned', null,
    'The Live Well Centre was moving to the Cleveland Centre. Building work was under way in July 2024. We do not know if it has opened, so check before you go.',
    'Cleveland Centre', 'Albert Road entrance', null, 'live-well-centre-news'),
  ('my-sisters-place', 'my-sisters-place', 'My Sister''s Place', null, 'partner_venue', 'open', null,
    'An independent and confidential service for women.',
    '123 Borough Road', null, 'TS1 3AN', 'domestic-abuse-page'),
  ('sarc-teesside', 'sarc-teesside', 'SARC Teesside', null, 'partner_venue', 'open', 'east',
    'Ring first: someone answers 24 hours a day.',
    'North Ormesby Health Village', null, null, 'sarc-guide'),
  ('myplace', null, 'MyPlace', 'Custom House', 'partner_venue', 'open', null,
    'A place for young people. It opened in March 2012. We do not know its opening times or who runs it today.',
    'Custom House', 'St Hilda''s', null, 'myplace-news'),
  ('southlands-centre', 'mfc-foundation', 'Southlands Centre', null, 'partner_venue', 'planned', null,
    'A new community building, to be run by MFC Foundation. We do not know if it has opened.',
    'Off Ormesby Road', null, null, 'southlands-news'),
  ('hemlington-family-hub', 'middlesbrough-council', 'Hemlington Family Hub', null, 'family_hub', 'open', 'south',
    'A family hub. We do not know its address yet.', null, null, null, 'family-hubs-news'),
  ('park-end-family-hub', 'middlesbrough-council', 'Park End Family Hub', null, 'family_hub', 'open', 'east',
    'A family hub. We do not know its address yet.', null, null, null, 'family-hubs-news'),
  ('thorntree-family-hub', 'middlesbrough-council', 'Thorntree Family Hub', null, 'family_hub', 'open', 'east',
    'A family hub. We do not know its address yet.', null, null, null, 'family-hubs-news'),
  ('west-middlesbrough-family-hub', 'middlesbrough-council', 'West Middlesbrough Family Hub', null, 'family_hub', 'open', null,
    'A family hub. We do not know its address yet.', null, null, null, 'family-hubs-news'),
  ('abingdon-primary-family-outreach', 'middlesbrough-council', 'Abingdon Primary', 'Family hub outreach', 'outreach', 'open', null,
    'Family hub staff come here. We do not know the days and times yet.',
    null, null, null, 'family-hubs-news'),
  ('north-ormesby-family-outreach', 'middlesbrough-council', 'North Ormesby family outreach', null, 'outreach', 'open', 'east',
    'Family hub staff come to North Ormesby. We do not know the place, days and times yet.',
    null, null, null, 'family-hubs-news')
) as venue (
  slug, organization, name, alternate_name, kind, status, neighbourhood, description,
  address_1, address_2, postal_code, source
);
