insert into public.help_lines (
  id, help_area_id, scope, position, name, description, number, hours, email, address,
  organization_id, source
)
select
  private.stable_id('help-line', line.slug), private.stable_id('help-area', area), 'local', position,
  name, description, number, hours, email, address,
  private.stable_id('organization', organization), source
from (values
  ('council-homelessness', 'homelessness', 1, 'Middlesbrough Council homelessness team', null,
    '01642 726800', null, null, null, 'middlesbrough-council', 'homelessness-page'),
  ('council-duty-to-refer', 'homelessness', 2, 'Duty to refer',
    'For organisations that refer someone.',
    null, null, 'dutytorefer@middlesbrough.gov.uk', null, 'middlesbrough-council',
    'homelessness-page'),
  ('my-sisters-place', 'home-and-family', 1, 'My Sister''s Place',
    'For women. Independent and confidential.',
    '01642 241864', null, null, '123 Borough Road, Middlesbrough, TS1 3AN', 'my-sisters-place',
    'domestic-abuse-page'),
  ('harbour', 'home-and-family', 2, 'Harbour outreach', 'For women and men.',
    null, null, null, null, 'harbour', 'domestic-abuse-page'),
  ('sarc-teesside', 'health-advice', 1, 'SARC Teesside', 'You do not have to tell the police.',
    '03333 44 8283', '24 hours a day', null, 'North Ormesby Health Village', 'sarc-teesside',
    'sarc-guide'),
  ('arch', 'health-advice', 2, 'Arch North East', null,
    null, null, null, null, 'arch', 'council-partners'),
  ('recovery-solutions', 'drugs-and-alcohol', 1, 'Recovery Solutions',
    'At Live Well East in Berwick Hills and Live Well West on Ayresome Green Lane.',
    null, null, null, null, 'middlesbrough-council', 'recovery-solutions-paper'),
  ('welfare-rights', 'money-and-benefits', 1, 'Middlesbrough Council welfare rights', null,
    null, null, null, null, 'middlesbrough-council', 'help-services-news')
) as line (
  slug, area, position, name, description, number, hours, email, address, organization, source
);
