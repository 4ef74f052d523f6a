insert into public.services (
  id, slug, organization_id, name, description, tier, access, application_process, email, url, source
)
select
  private.stable_id('service', slug), slug, private.stable_id('organization', organization),
  name, description, tier, access, application_process, email, url, source
from (values
  ('libraries', 'middlesbrough-council', 'Libraries',
    'Libraries across Middlesbrough, many of them in community hubs. Some hubs have computers and tablets that you can use. We do not know yet which hubs do.',
    'self_serve', 'unknown', null, null, 'https://libraries.middlesbrough.gov.uk/', 'libraries-2022'),
  ('community-hubs', 'middlesbrough-council', 'Community hubs',
    'Places close to home where you can ask for help and find out who can give it.',
    'assisted', 'unknown', null, null, null, 'neighbourhoods-oversight'),
  ('homelessness-help', 'middlesbrough-council', 'Homelessness help',
    'Ring the council if you have no home, or may lose your home.',
    'assisted', 'phone', null, null, null, 'homelessness-page'),
  ('my-sisters-place', 'my-sisters-place', 'My Sister''s Place',
    'An independent and confidential service for women. It helps on the same day with staying safe, legal advice, housing, money and worries, and has groups for women.',
    null, 'phone', null, null, null, 'domestic-abuse-page'),
  ('harbour-outreach', 'harbour', 'Harbour outreach',
    'Support by phone, one to one and in groups, for women and men. We do not have a number to ring yet.',
    null, 'unknown', null, null, null, 'domestic-abuse-page'),
  ('sarc-teesside', 'sarc-teesside', 'SARC Teesside',
    'Independent support, 24 hours a day. You do not have to tell the police, and it does not matter how long ago it was.',
    null, 'phone', null, null, null, 'sarc-guide'),
  ('arch', 'arch', 'Arch North East',
    'Local support. We do not have a number to ring yet.',
    null, 'unknown', null, null, null, 'council-partners'),
  ('recovery-solutions', 'middlesbrough-council', 'Recovery Solutions',
    'Help with drugs and alcohol. We do not have a number to ring yet.',
    null, 'unknown', null, null, null, 'recovery-solutions-paper'),
  ('welfare-rights', 'middlesbrough-council', 'Welfare rights',
    'Advice on the money and benefits you have a right to. We do not have a number to ring yet.',
    null, 'unknown', null, null, null, 'help-services-news'),
  ('family-hubs', 'middlesbrough-council', 'Family hubs',
    'Support for families from the council, with Leo''s, Family Action and North East Young Dads and Lads.',
    null, 'unknown', null, null, 'https://familyhubs.middlesbrough.gov.uk/', 'family-hubs-news'),
  ('community-safety', 'middlesbrough-council', 'Community safety team',
    'Works on crime and anti-social behaviour. You can email the team, or write to it at Grove Hill Community Hub.',
    'assisted', 'unknown', null, 'communitysafety@middlesbrough.gov.uk', null, 'community-trigger-page'),
  ('community-trigger', 'middlesbrough-council', 'Community Trigger',
    'Ask for a review if you have reported anti-social behaviour and are not happy with what was done.',
    'assisted', 'unknown',
    'You can ask if you made 3 reports in 6 months, or if several people made 5. The council tells you within 3 working days that it has your request. After the review it tells you the outcome within 15 working days. You cannot ask without giving your name.',
    'communitysafety@middlesbrough.gov.uk', null, 'community-trigger-page'),
  ('the-junction-young-people', 'the-junction', 'The Junction',
    'Works with young people, also about anti-social behaviour in the town centre.',
    null, 'unknown', null, null, null, 'town-centre-paper'),
  ('mvda-support', 'mvda', 'Help for groups and volunteers',
    'Help for community groups and charities to start and grow, and for people who want to volunteer.',
    'assisted', 'unknown', null, null, 'https://mvda.info', 'voluntary-agency-paper')
) as service (
  slug, organization, name, description, tier, access, application_process, email, url, source
);

insert into public.service_terms (service_id, term_id)
select private.stable_id('service', service), private.stable_id('term', term)
from (values
  ('libraries', array['need-learning', 'team-libraries-and-hubs']),
  ('community-hubs', array['need-someone-to-ask', 'team-libraries-and-hubs']),
  ('homelessness-help', array['need-homelessness', 'team-housing']),
  ('my-sisters-place', array['need-home-and-family', 'audience-women']),
  ('harbour-outreach', array['need-home-and-family', 'audience-women', 'audience-men']),
  ('sarc-teesside', array['need-health-advice']),
  ('arch', array['need-health-advice']),
  ('recovery-solutions', array['need-drugs-and-alcohol']),
  ('welfare-rights', array['need-money-and-benefits', 'team-welfare-rights']),
  ('family-hubs', array[
    'need-families', 'audience-children', 'audience-parents-and-carers'
  ]),
  ('community-safety', array['need-community-safety', 'team-community-safety']),
  ('community-trigger', array['need-community-safety', 'team-community-safety']),
  ('the-junction-young-people', array['need-community-safety', 'audience-young-people']),
  ('mvda-support', array['need-groups', 'audience-community-groups'])
) as service_term (service, terms), unnest(terms) as term;

insert into public.phones (id, service_id, number, description, source)
values
  (private.stable_id('phone', 'homelessness-help'),
    private.stable_id('service', 'homelessness-help'), '01642 726800', null, 'homelessness-page'),
  (private.stable_id('phone', 'my-sisters-place'),
    private.stable_id('service', 'my-sisters-place'), '01642 241864', null, 'domestic-abuse-page'),
  (private.stable_id('phone', 'sarc-teesside'),
    private.stable_id('service', 'sarc-teesside'), '03333 44 8283', '24 hours', 'sarc-guide');

insert into public.service_at_locations
  (id, service_id, location_id, description, source, checked_on)
select
  private.stable_id('service-at-location', service || '-' || location),
  private.stable_id('service', service), private.stable_id('location', location), description,
  source, checked_on::date
from (values
  ('my-sisters-place', 'my-sisters-place', null, 'domestic-abuse-page', null),
  ('sarc-teesside', 'sarc-teesside', null, 'sarc-guide', null),
  ('recovery-solutions', 'live-well-east', null, 'recovery-solutions-paper', null),
  ('recovery-solutions', 'live-well-west', null, 'recovery-solutions-paper', null),
  ('family-hubs', 'hemlington-family-hub', null, 'family-hubs-news', null),
  ('family-hubs', 'park-end-family-hub', null, 'family-hubs-news', null),
  ('family-hubs', 'thorntree-family-hub', null, 'family-hubs-news', null),
  ('family-hubs', 'west-middlesbrough-family-hub', null, 'family-hubs-news', null),
  ('family-hubs', 'abingdon-primary-family-outreach', 'Outreach', 'family-hubs-news', null),
  ('family-hubs', 'north-ormesby-family-outreach', 'Outreach', 'family-hubs-news', null),
  ('community-safety', 'grove-hill-hub',
    'You can write to the team here. We do not know if you can see someone.',
    'community-trigger-page', null),
  ('libraries', 'newport-hub', 'A small library', 'newport-hub-library', null)
) as offered (service, location, description, source, checked_on);

-- Every listed library is one; every place whose name says community hub is one.
insert into public.service_at_locations (id, service_id, location_id, source, checked_on)
select
  private.stable_id('service-at-location', service || '-' || place.slug),
  private.stable_id('service', service), place.id, place.source, place.checked_on
from public.locations place,
lateral (values ('libraries'), ('community-hubs')) as offered (service)
where (service = 'libraries' and place.source = 'libraries-2022')
  or (service = 'community-hubs' and place.kind = 'hub');
