/** Words that residents use, so that stems and letters are shared between priorities as in life. */
const SUBJECTS = [
  'the street lights',
  'the park gates',
  'litter by the shops',
  'speeding cars',
  'the bus shelter',
  'the playground swings',
  'noise at night',
  'the footpath',
  'fly tipping behind the flats',
  'the library hours',
  'dog mess',
  'parking outside the school',
  'the youth club',
  'empty houses',
  'the alley gates',
  'drains that flood',
  'the community garden',
  'off-road bikes',
  'the market',
  'benches to sit on',
  'the underpass',
  'broken fences',
  'the crossing',
  'overgrown hedges',
];
const VERBS = [
  'need mending',
  'worry my neighbours',
  'make the evenings hard',
  'have got worse this year',
  'would bring people together',
  'keep children from playing',
  'are better than they were',
  'should be open for longer',
  'stop older people from going out',
  'were never finished',
];
const ENDS = [
  'near the church',
  'by the river',
  'at the end of our road',
  'behind the health centre',
  'along the main road',
  'next to the primary school',
  'on the way to the hub',
  'around the green',
  'in the square',
  'beside the railway',
];
const MORE = [
  'We have asked before and heard nothing.',
  'A few of us would help.',
  'It takes an hour to fix.',
  'My gran will not walk there.',
  'The kids use it every day.',
  'Thank you for listening.',
  'It used to be lovely.',
  'Somebody will get hurt.',
  'Could the council tell us when?',
  'The last clean-up made a real difference.',
];

/** Halves of made-up street names: sixteen hundred streets, so that some words are rare, as in life. */
const FIRST =
  'ash birch cedar elm fern hazel ivy larch maple rowan abbey castle forge market mill station chapel harbour priory garth lark wren heron swift finch otter badger hare fox stag granite slate amber copper silver marsh moor fen beck tarn'.split(
    ' ',
  );
const SECOND =
  'ton ley wick ham by thorpe field gate side dale wood croft holme worth burn stead shaw den ford bridge well mere combe firth rigg slack toft thwaite royd hurst mont bury grave mouth ness pool head end row view'.split(
    ' ',
  );

const array = (words: string[]) => `array[${words.map((word) => `'${word}'`).join(', ')}]`;

/**
 * SQL that fills a database with priorities numbered from one to another, five supports each on
 * average, spread over every area and theme and ten years. One in a hundred still waits. Indexes and
 * triggers are the caller's to hold back.
 */
export function prioritiesSql(from: number, to: number): string {
  return `
    create or replace function pg_temp.pick(words text[], purpose text, number bigint) returns text
    language sql immutable
    return words[1 + abs(hashtextextended(purpose || number, 0)) % cardinality(words)];

    create temporary table if not exists area as
      select id, row_number() over (order by position) - 1 as n from public.neighbourhoods where status <> 'ended';
    create temporary table if not exists theme as
      select id, row_number() over (order by position) - 1 as n from public.themes;

    insert into public.priorities
      (id, slug, kind, said, theme_id, neighbourhood_id, state, read_at, published_at, support_count, created_at)
    select
      md5('priority' || number)::uuid,
      case when waits then null else 'p' || number end,
      pg_temp.pick(array['concern', 'idea', 'thanks'], 'kind', number),
      initcap(pg_temp.pick(${array(SUBJECTS)}, 'subject', number)) || ' ' || pg_temp.pick(${array(ENDS)}, 'end', number)
        || ' ' || pg_temp.pick(${array(VERBS)}, 'verb', number) || ', and so do '
        || pg_temp.pick(${array(SUBJECTS)}, 'second', number) || ' ' || pg_temp.pick(${array(ENDS)}, 'place', number)
        || ' on ' || initcap(pg_temp.pick(${array(FIRST)}, 'first', number) || pg_temp.pick(${array(SECOND)}, 'street', number))
        || ' Road. ' || pg_temp.pick(${array(MORE)}, 'more', number) || ' ' || pg_temp.pick(${array(MORE)}, 'last', number),
      theme.id, area.id,
      case when waits then 'received' else 'published' end,
      case when waits then null else at end, case when waits then null else at end,
      case when waits then 0 else number % 11 end, at
    from (
      select number, number % 100 = 0 as waits,
        timestamptz '2016-10-01' + interval '1 second' * (abs(hashtextextended('at' || number, 0)) % 315000000) as at
      from generate_series(${from}, ${to}) as series (number)
    ) made
    join area on area.n = made.number % (select count(*) from area)
    join theme on theme.n = (made.number / 7) % (select count(*) from theme);

    insert into private.priority_supports (priority_id, supporter_hash, address_hash, created_at)
    select md5('priority' || n)::uuid, sha256(('supporter' || n || '/' || s)::bytea),
      sha256(('address' || (n * 7 + s) % 200000)::bytea), timestamptz '2026-10-01'
    from generate_series(${from}, ${to}) n, generate_series(1, (n % 11)::integer) s
    where n % 100 <> 0;

    truncate private.priority_people;
    insert into private.priority_people (neighbourhood_id, theme_id, month, people)
    select neighbourhood_id, theme_id, date_trunc('month', created_at at time zone 'Europe/London')::date,
      sum(1 + support_count)
    from public.priorities where state = 'published'
    group by 1, 2, 3;`;
}
