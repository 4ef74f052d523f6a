-- Slug and page title of the two sensitive areas say nothing about the subject: they stay in a
-- browser's history.
insert into public.help_areas
  (id, slug, position, name, page_title, sensitive, summary, need_term_id, source)
select
  private.stable_id('help-area', slug), slug, position, name, page_title, sensitive, summary,
  private.stable_id('term', 'need-' || slug), 'help-services-news'
from (values
  ('homelessness', 1, 'Homelessness', 'Homelessness', false,
    'Help if you have no home, or may lose the one you have.'),
  ('home-and-family', 2, 'Domestic abuse', 'Community advice', true,
    'Help if someone close to you hurts, scares or controls you.'),
  ('health-advice', 3, 'Sexual violence', 'Community advice', true,
    'Help after rape, sexual assault or abuse, now or long ago.'),
  ('drugs-and-alcohol', 4, 'Drugs and alcohol', 'Drugs and alcohol', false,
    'Help for you, or for someone you care about.'),
  ('money-and-benefits', 5, 'Money and benefits', 'Money and benefits', false,
    'Help to get the money you have a right to.')
) as area (slug, position, name, page_title, sensitive, summary);

insert into public.help_lines (
  id, help_area_id, scope, position, name, description, number, hours, source, checked_on, provisional
)
select
  private.stable_id('help-line', line.slug), private.stable_id('help-area', area), scope, position,
  name, description, number, hours, source, checked_on::date, checked_on is null
from (values
  ('emergency', null, 'emergency', 1, 'Police, ambulance or fire',
    'Ring 999 if someone is in danger now. If it is not safe to speak, cough or tap the phone. If you cannot do that, press 55 when you are asked to.',
    '999', null, 'domestic-abuse-news', '2025-05-01'),
  ('police-101', null, 'national', 1, 'Police, when it is not an emergency', null,
    '101', null, 'widely-published', null),
  ('samaritans', null, 'national', 2, 'Samaritans', 'Someone to talk to.',
    '116 123', null, 'widely-published', null),
  ('childline', null, 'national', 3, 'Childline', 'For children and young people.',
    '0800 1111', null, 'widely-published', null),
  ('nspcc', null, 'national', 4, 'NSPCC helpline', 'If you are worried about a child.',
    '0808 800 5000', 'Monday to Friday 8am to 10pm, Saturday and Sunday 9am to 6pm', 'nspcc-report', null),
  ('shelter', 'homelessness', 'national', 1, 'Shelter', null,
    '0808 800 4444', null, 'shelter-number', null),
  ('domestic-abuse-helpline', 'home-and-family', 'national', 1, 'National Domestic Abuse Helpline', null,
    '0808 2000 247', '24 hours a day', 'domestic-abuse-helpline', null),
  ('mens-advice-line', 'home-and-family', 'national', 2, 'Men''s Advice Line', 'For men.',
    '0808 801 0327', null, 'mens-advice-line', null),
  ('rape-support-line', 'health-advice', 'national', 1, 'Rape and Sexual Abuse Support Line', null,
    '0808 500 2222', null, 'widely-published', null),
  ('frank', 'drugs-and-alcohol', 'national', 1, 'FRANK', null,
    '0300 123 6600', null, 'widely-published', null),
  ('citizens-advice', 'money-and-benefits', 'national', 1, 'Citizens Advice Adviceline', null,
    '0800 144 8848', null, 'widely-published', null)
) as line (slug, area, scope, position, name, description, number, hours, source, checked_on);
