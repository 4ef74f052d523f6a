import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { refuge } from './listings.ts';
import { areas } from './staff.ts';
import { publishPriority } from './supports.ts';

const secret = 'quokka';

await onEveryBackend((backend) => {
  let shown: string;
  const hidden: string[] = [];
  beforeAll(async () => {
    shown = await publishPriority(
      backend,
      `support_count = 2, latitude = 54.5, longitude = -1.25, location_id = '${refuge.id}',
        said = 'My ${secret} at number 9', wording = 'An animal', created_at = '2026-03-03 03:33:33+00'`,
    );
    for (const change of [
      `state = 'received'`,
      `state = 'declined', decline_reason = 'about_a_person'`,
      `state = 'merged', merged_into = '${shown}'`,
    ]) {
      hidden.push(await publishPriority(backend, `said = 'The ${secret} again', ${change}`));
    }
    hidden.push(await publishPriority(backend, `state = 'withdrawn', said = null`));
  });
  const read = async (path: string, init?: RequestInit) => {
    const response = await backend.send(path, init);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  test('only what a moderator published is there, worded as published', async () => {
    const { text } = await read('/published_priorities?neighbourhood=eq.here');
    const rows = JSON.parse(text) as Record<string, unknown>[];
    for (const id of hidden) expect(rows.map((row) => row.id)).not.toContain(id);
    expect(rows.find(({ id }) => id === shown)).toMatchObject({
      words: 'An animal',
      people: null,
      hub: null,
      month: '2026-03-01',
    });
    expect(text).not.toMatch(/quokka|54\.5|03:33|zebra/i);
  });

  test.each([
    '/published_priorities?words=ilike.*quokka*',
    '/published_priorities?or=(words.ilike.*quokka*,people.lt.5)',
    '/published_priorities?people=lt.5&neighbourhood=eq.here',
    '/published_priorities?hub=eq.zebra-house',
    '/published_priority_counts?people=lt.5',
  ])('filtering finds nothing: %s', async (path) => {
    expect(await read(path)).toMatchObject({ status: 200, text: '[]' });
  });

  test.each([
    '/published_priorities?said=ilike.*quokka*',
    '/published_priorities?support_count=eq.2',
    '/published_priorities?latitude=gt.50',
    '/published_priorities?order=created_at',
    '/published_priorities?order=support_count',
    '/published_priorities?select=id,priority_contacts(*)',
    '/published_priorities?select=id,priority_wordings(*)',
    '/published_priorities?select=id,priorities(said)',
    '/published_priorities?select=id,merged:priorities!merged_into(said)',
    '/published_priorities?select=id,locations(name)',
    '/published_priority_answers?select=id,priorities(said,latitude)',
    '/published_priority_answers?select=id,staff(name)',
    '/published_priority_answers?order=answered_by',
    '/priorities?select=said',
    '/priority_supports',
    '/priority_people',
  ])('hidden columns and tables are refused: %s', async (path) => {
    const { status, text } = await read(path);
    expect(status).toBeOneOf([300, 400, 401, 403, 404]);
    expect(text).not.toMatch(/quokka|zebra/i);
  });

  test('those with fewer than five people are in no order of how many', async () => {
    await backend.rows(`
      insert into public.priorities (slug, kind, said, neighbourhood_id, state, published_at, support_count)
      select 'in-order-' || n, 'idea', 'In order', '${areas.elsewhere.id}', 'published', now(), 4 - n
      from generate_series(1, 4) n`);
    const { text } = await read(
      '/published_priorities?words=eq.In order&order=people.desc.nullslast,slug&select=slug,people',
    );
    expect(JSON.parse(text)).toEqual(
      [1, 2, 3, 4].map((n) => ({ slug: `in-order-${n}`, people: null })),
    );
  });

  test('an estimate of how many rows there are does not know of hidden words', async () => {
    await backend.rows(`
      insert into public.priorities (kind, said, neighbourhood_id)
      select 'thanks', 'The ${secret} of many', '${areas.here.id}' from generate_series(1, 300)`);
    await backend.rows(
      'analyze public.priorities, public.priority_answers, public.priority_wordings',
    );
    const estimate = async (filter: string) =>
      (
        await read(`/published_priorities?${filter}&limit=1`, {
          headers: { prefer: 'count=planned' },
        })
      ).headers
        .get('content-range')
        ?.replace(/^.*\//, '');
    expect(await estimate('words=like.The quokka*')).toBe(await estimate('words=like.The wombat*'));
    expect(await estimate('words=eq.The quokka of many')).toBe(await estimate('words=eq.Nothing'));
    expect(await estimate('kind=eq.thanks')).toBe(await estimate('kind=eq.idea'));
    const [samples] = await backend.rows(
      `select string_agg(concat(most_common_vals, histogram_bounds), ' ') as kept from pg_stats
       where schemaname = 'public' and tablename ~ '^priorit'
         and attname in ('said', 'wording', 'slug', 'id', 'answer', 'reason')`,
    );
    expect(String(samples?.kept)).not.toContain(secret);
    await backend.rows(`delete from public.priorities where said = 'The ${secret} of many'`);
  });

  test('answers to what is not published are not there', async () => {
    for (const id of [shown, ...hidden]) {
      await backend.rows(`
        insert into public.priority_answers (priority_id, neighbourhood_id, outcome, answer, answered_as, answered_by)
        select '${id}', '${areas.here.id}', 'no', 'We cannot', 'Tests', id from public.staff limit 1`);
    }
    const { text } = await read('/published_priority_answers?neighbourhood=is.null&select=id');
    expect(text).not.toContain('"id"');
    const all = JSON.parse((await read('/published_priority_answers')).text) as {
      priority: string;
    }[];
    expect(all.map(({ priority }) => priority)).toContain(`p-${shown}`);
    for (const id of hidden) expect(all.map(({ priority }) => priority)).not.toContain(`p-${id}`);
  });
});
