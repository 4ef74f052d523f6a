insert into public.organizations
  (id, slug, name, description, type, partner, email, website, source)
select
  private.stable_id('organization', slug), slug, name, description, type,
  slug not in ('middlesbrough-council', 'food-support-groups'), email, website, source
from (values
  ('middlesbrough-council', 'Middlesbrough Council', 'Your local council.',
    'council', 'letstalk@middlesbrough.gov.uk', 'https://www.middlesbrough.gov.uk', 'lets-talk'),
  ('thirteen', 'Thirteen', 'A housing provider. It leads the work on what the community can do and on how people see the area.',
    'housing_provider', null, null, 'locality-scrutiny-2021'),
  ('cleveland-police', 'Cleveland Police', 'The local police. They lead the work on making people feel safe.',
    'emergency_service', null, null, 'locality-scrutiny-2021'),
  ('public-health-south-tees', 'Public Health South Tees', 'The public health team. It leads the work on a healthier population.',
    'health', null, null, 'locality-scrutiny-2021'),
  ('mvda', 'Middlesbrough Voluntary Development Agency (MVDA)',
    'Helps community groups and charities, and people who want to volunteer. It started in 2002.',
    'voluntary', null, 'https://mvda.info', 'voluntary-agency-paper'),
  ('the-junction', 'The Junction', 'Works with young people.', 'voluntary', null, null,
    'town-centre-paper'),
  ('my-sisters-place', 'My Sister''s Place',
    'An independent and confidential specialist service for women.', 'voluntary', null, null,
    'domestic-abuse-page'),
  ('harbour', 'Harbour', 'Gives support by phone, one to one and in groups, to women and men.',
    'voluntary', null, null, 'domestic-abuse-page'),
  ('sarc-teesside', 'SARC Teesside', 'Gives independent support 24 hours a day.', 'health',
    null, null, 'sarc-guide'),
  ('arch', 'Arch North East', 'A support service that works with the council.', 'voluntary',
    null, null, 'council-partners'),
  ('leos', 'Leo''s', 'Works with family hubs.', 'other', null, null, 'family-hubs-news'),
  ('family-action', 'Family Action', 'Works with family hubs.', 'other', null, null,
    'family-hubs-news'),
  ('north-east-young-dads-and-lads', 'North East Young Dads and Lads', 'Works with family hubs.',
    'other', null, null, 'family-hubs-news'),
  ('nemp', 'North East Migration Partnership', 'Councils in the North East working together on migration. Middlesbrough Council leads it.',
    'other', null, null, 'environment-services-paper'),
  ('mfc-foundation', 'MFC Foundation', 'Is to run the new Southlands Centre.', 'voluntary',
    null, null, 'southlands-news'),
  ('nitelight', 'NiteLight CIC', 'A community interest company that offers support.', 'voluntary',
    null, null, 'food-support-list'),
  -- Stands in for whoever runs each one, which the list does not say; services need an organisation.
  ('food-support-groups', 'Churches and community groups', 'The groups that give food support in churches across Middlesbrough. The list we used does not name them.',
    'voluntary', null, null, 'food-support-list'),
  ('streets-ahead', 'Streets Ahead', 'Works with the council. We have not yet checked what it offers.',
    'other', null, null, 'council-partners'),
  ('hemlington-linx', 'Hemlington Linx', 'Works with the council. We have not yet checked what it offers.',
    'other', null, null, 'council-partners'),
  ('investing-in-people-and-culture', 'Investing in People and Culture',
    'Works with the council. We have not yet checked what it offers.', 'other', null, null,
    'council-partners'),
  ('open-door-north-east', 'Open Door North East',
    'Works with the council. We have not yet checked what it offers.', 'other', null, null,
    'council-partners'),
  ('middlesbrough-college', 'Middlesbrough College', 'A college in Middlesbrough.', 'education',
    null, null, 'council-partners'),
  ('teesside-university', 'Teesside University', 'A university in Middlesbrough.', 'education',
    null, null, 'council-partners'),
  ('home-group', 'Home Group', 'Works with the council. We have not yet checked what it offers.',
    'other', null, null, 'council-partners'),
  ('citizens-advice', 'Citizens Advice', 'Gives advice. An older list names it as an advice partner in Middlesbrough.',
    'voluntary', null, null, 'advice-partners'),
  ('age-uk-teesside', 'Age UK Teesside', 'An older list names it as an advice partner in Middlesbrough.',
    'voluntary', null, null, 'advice-partners')
) as organization (slug, name, description, type, email, website, source);

update public.organizations
set parent_organization_id = private.stable_id('organization', 'middlesbrough-council')
where slug = 'nemp';

-- The one partner whose area a source names.
insert into public.organization_neighbourhoods (organization_id, neighbourhood_id)
values (private.stable_id('organization', 'the-junction'), private.stable_id('neighbourhood', 'north'));

insert into public.phones (id, organization_id, number, description, source)
values (
  private.stable_id('phone', 'middlesbrough-council-lets-talk'),
  private.stable_id('organization', 'middlesbrough-council'), '01642 245432',
  'Let''s Talk: ask for a paper copy, another language or another format', 'lets-talk'
);
