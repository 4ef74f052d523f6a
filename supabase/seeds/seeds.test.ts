import { afterAll, describe, expect, test } from 'vitest';
import { knownCouncils } from '../local/project.ts';
import { openSeededCouncil } from './seeded-council.ts';

/** Every number that the facts give; a number outside this list was mistyped or invented. */
const KNOWN_NUMBERS = [
  ['999', '101', '116 123', '0800 1111', '0808 800 4444', '0808 2000 247', '0808 801 0327'],
  ['0808 500 2222', '0300 123 6600', '0800 144 8848', '0808 800 5000'],
  ['01642 726800', '01642 241864', '03333 44 8283', '01642 245432', '01642 729002'],
  ['01642 729001', '0191 433 3000'],
].flat();

const COUNCILS = knownCouncils(process.cwd());

test('Middlesbrough and Gateshead have seeds', () => {
  expect(COUNCILS).toEqual(expect.arrayContaining(['gateshead', 'middlesbrough']));
});

describe.each(COUNCILS)('%s', async (name) => {
  const council = await openSeededCouncil(name);
  afterAll(() => council.close());

  const factTables = await council.column<string>(`
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'provisional'
      and table_name not like 'published%' order by table_name`);

  test.each(factTables)('what is not provisional in %s names the day it was checked', async (table) => {
    expect(
      await council.rows(`select * from ${table} where not provisional and checked_on is null`),
    ).toEqual([]);
  });

  test('no row was checked before its source spoke, or in the future', async () => {
    for (const table of factTables) {
      expect(
        await council.rows(`
          select fact.* from ${table} fact join sources s on s.slug = fact.source
          where fact.checked_on < s.published_on or fact.checked_on > current_date`),
        table,
      ).toEqual([]);
    }
  });

  test('every number is one that the facts give', async () => {
    const numbers = await council.column<string>(`
      select number from phones union select number from help_lines where number is not null`);
    expect(numbers.filter((number) => !KNOWN_NUMBERS.includes(number))).toEqual([]);
  });

  test('999 is the first line of all', async () => {
    expect(
      await council.column(`select number from published_help_lines where scope = 'emergency'`),
    ).toEqual(['999']);
  });

  test('five kinds of help each have a line whose number is known', async () => {
    const areas = await council.column(`
      select help_area from published_help_lines
      where help_area is not null and number is not null group by help_area`);
    expect(areas).toHaveLength(5);
  });

  test('slug and page title of a sensitive kind of help give nothing away', async () => {
    const sensitive = await council.rows<{ slug: string; need: string; page_title: string }>(
      'select slug, need, page_title from published_help_areas where sensitive order by slug',
    );
    expect(sensitive).toEqual([
      { slug: 'health-advice', need: 'health-advice', page_title: 'Community advice' },
      { slug: 'home-and-family', need: 'home-and-family', page_title: 'Community advice' },
    ]);
  });

  test('no public slug names abuse, violence, assault or a refuge', async () => {
    const slugs = await council.column<string>(`
      select slug from published_locations union select slug from published_services
      union select slug from published_sessions union select slug from published_help_areas
      union select slug from published_taxonomy_terms union select slug from published_organizations`);
    expect(slugs.filter((slug) => /abuse|violen|assault|rape|refuge/.test(slug))).toEqual([]);
  });

  test('no person is named: staff are known by role alone', async () => {
    expect(await council.rows('select * from contacts')).toEqual([]);
  });

  test('no demonstration record is among the facts', async () => {
    expect(
      await council.rows(`select name from locations where name like 'Example%'
        union select name from services where name like 'Example%'`),
    ).toEqual([]);
  });

  test('identifiers follow from slugs, so that they are the same on every database', async () => {
    expect(
      await council.rows(`
        select slug from locations where id <> private.stable_id('location', slug)
        union all select slug from services where id <> private.stable_id('service', slug)
        union all select slug from wards where id <> private.stable_id('ward', slug)
        union all select slug from sessions where id <> private.stable_id('session', slug)`),
    ).toEqual([]);
  });
});
