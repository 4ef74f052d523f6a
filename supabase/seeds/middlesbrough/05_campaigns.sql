insert into public.taxonomy_terms (id, taxonomy_id, slug, name, description, position)
values (
  private.stable_id('term', 'campaign-middlesbrough-children-matter'),
  private.stable_id('taxonomy', 'campaign'), 'middlesbrough-children-matter',
  'Middlesbrough Children Matter', 'Showing Middlesbrough''s children that they matter.', 1
);
