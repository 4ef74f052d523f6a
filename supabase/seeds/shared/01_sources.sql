-- Two rules hold in every seed. checked_on is the date that the source, or the copy of it that was
-- read, carries; null when it carries none. provisional is false only where an official body's own
-- statement with a known date stands behind the whole row and nothing later casts doubt on it.

insert into public.sources (slug, name, publisher, url, licence, attribution, published_on, note)
values
  ('widely-published', 'Widely published number, not yet checked by the council',
    null, null, null, null, null, null),
  ('working-proposal', 'Working proposal, to be confirmed by the council',
    null, null, null, null, null, null),
  ('help-services-news', 'Service shake-up to save lives and transform communities',
    'Middlesbrough Council', null, null, null, null,
    'News before the Executive meeting of 8 October 2019.'),
  ('ward-figures', 'Ward names, population and claimants; deprivation by council area',
    'Office for National Statistics and others, gathered by Open Innovations',
    'https://github.com/open-innovations/jrf-insight',
    'Open Government Licence v3.0',
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0',
    '2023-11-22', null),
  ('ward-boundaries', 'Ward boundaries (WD22), simplified',
    'Office for National Statistics', 'https://github.com/open-innovations/geography-bits',
    'Open Government Licence v3.0',
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2021.',
    null, null),
  ('libraries-2022', 'Basic dataset for libraries 2022',
    'Arts Council England, gathered by Libraries Hacked',
    'https://github.com/LibrariesHacked/librarydata-db', 'MIT', null, null,
    'Loaded by Libraries Hacked on 26 July 2023.'),
  ('domestic-abuse-news', 'Views wanted on domestic abuse services in Middlesbrough',
    'Hits Radio Teesside',
    'https://www.hellorayo.co.uk/hits-radio/teesside/news/views-wanted-domestic-abuse-services-middlesbrough',
    null, null, '2025-05-01', 'Repeats the council''s words on ringing 999.'),
  ('shelter-number', 'Shelter''s number, as given by Russell-Cooke', 'Russell-Cooke',
    null, null, null, null, null),
  ('domestic-abuse-helpline', 'National Domestic Abuse Helpline, as given by Hartlepool Now',
    'Hartlepool Now', null, null, null, null, null),
  ('mens-advice-line', 'Men''s Advice Line, as given by Centre 56', 'Centre 56',
    null, null, null, null, null);
