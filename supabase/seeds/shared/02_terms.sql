insert into public.taxonomies (id, slug, name, description)
select private.stable_id('taxonomy', slug), slug, name, description
from (values
  ('need', 'What you need', 'What a person comes for.'),
  ('team', 'Who provides it', 'The teams that work in neighbourhoods.'),
  ('audience', 'Who it is for', 'The people a service is meant for.'),
  ('campaign', 'Campaigns', 'Work across many services under one name.')
) as list (slug, name, description);

-- The two needs that a person may be harmed for looking up have slugs that say nothing, because a
-- slug shows in the address of a filtered list.
insert into public.taxonomy_terms (id, taxonomy_id, slug, name, description, position)
select
  private.stable_id('term', taxonomy || '-' || slug), private.stable_id('taxonomy', taxonomy),
  slug, name, description,
  row_number() over (partition by taxonomy order by place)
from (values
  (1, 'need', 'food', 'Food', 'Help to get food.'),
  (2, 'need', 'money-and-benefits', 'Money and benefits', 'Help with benefits, bills and debt.'),
  (3, 'need', 'homelessness', 'Housing and homelessness', 'Help to find or keep a home.'),
  (4, 'need', 'drugs-and-alcohol', 'Drugs and alcohol', 'Help with drugs or alcohol.'),
  (5, 'need', 'home-and-family', 'Domestic abuse', 'Help if someone close to you hurts or controls you.'),
  (6, 'need', 'health-advice', 'Sexual violence', 'Help after rape, sexual assault or abuse.'),
  (7, 'need', 'community-safety', 'Feeling safe', 'Crime and anti-social behaviour where you live.'),
  (8, 'need', 'health', 'Health and wellbeing', 'Feeling well in body and mind.'),
  (9, 'need', 'families', 'Families and children', 'Help for parents, carers and children.'),
  (10, 'need', 'learning', 'Reading and learning', 'Books, learning and getting online.'),
  (11, 'need', 'groups', 'Groups and volunteering', 'Meet people, join a group or start one.'),
  (12, 'need', 'someone-to-ask', 'Someone to ask', 'When you are not sure who can help.'),
  (20, 'team', 'community-safety', 'Community safety', 'The council''s community safety team.'),
  (21, 'team', 'area-care', 'Area care', 'Streets, parks and open spaces.'),
  (22, 'team', 'education', 'Education', 'Schools and learning.'),
  (23, 'team', 'adult-social-care', 'Adult social care', 'Care and support for adults.'),
  (24, 'team', 'childrens-social-care', 'Children''s social care', 'Care and support for children.'),
  (25, 'team', 'youth-offending', 'Youth offending', 'Work with young people in trouble with the law.'),
  (26, 'team', 'libraries-and-hubs', 'Libraries and community hubs', 'The teams in libraries and hubs.'),
  (27, 'team', 'early-help', 'Early help', 'Help for families before problems grow.'),
  (28, 'team', 'housing', 'Housing', 'Homes and homelessness.'),
  (29, 'team', 'welfare-rights', 'Welfare rights', 'Advice on benefits.'),
  (30, 'team', 'public-health', 'Public health', 'Work to keep people well.'),
  (31, 'team', 'police', 'Police and PCSOs', 'Police and community support officers who work in neighbourhoods.'),
  (40, 'audience', 'under-5s', 'Under 5s', 'Babies and children before school.'),
  (41, 'audience', 'children', 'Children', 'Children of school age.'),
  (42, 'audience', 'young-people', 'Young people', 'Teenagers and young adults.'),
  (43, 'audience', 'send-0-25', '0 to 25 with special educational needs or a disability',
    'Children and young people up to 25 with special educational needs or a disability.'),
  (44, 'audience', 'parents-and-carers', 'Parents and carers', 'People who look after a child.'),
  (45, 'audience', 'adults', 'Adults', 'People aged 18 and over.'),
  (46, 'audience', 'older-people', 'Older people', 'People in later life.'),
  (47, 'audience', 'women', 'Women', 'Services for women.'),
  (48, 'audience', 'men', 'Men', 'Services for men.'),
  (49, 'audience', 'community-groups', 'Community groups', 'Groups and charities.')
) as term (place, taxonomy, slug, name, description);
