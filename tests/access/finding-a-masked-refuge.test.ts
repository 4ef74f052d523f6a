import { expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { refuge } from './listings.ts';
import { hubReport, sendForm, sendJson, storedReports } from './reports.ts';

await onEveryBackend((backend) => {
  const expectNoTrace = (text: string) => {
    for (const trace of refuge.traces) {
      expect(text.toLowerCase()).not.toContain(trace.toLowerCase());
    }
  };

  test('no published view says a word of it, from which every page and feed is made', async () => {
    const views = await backend.rows(
      `select relname::text as name from pg_class
       where relkind = 'v' and relnamespace = 'public'::regnamespace`,
    );
    expect(views).not.toHaveLength(0);
    for (const { name } of views) {
      const response = await backend.send(`/${name}`);
      expect(response.status).toBe(200);
      expectNoTrace(await response.text());
    }
    const hub = await backend.send('/published_locations?slug=eq.attacked-hub&select=parent');
    expect(await hub.json()).toEqual([{ parent: null }]);
  });

  test.each([
    `/published_locations?id=eq.${refuge.id}`,
    '/published_locations?name=ilike.*zebra*',
    '/published_locations?postal_code=eq.ZZ1%201ZZ',
    '/published_locations?or=(slug.eq.zebra-house,kind.eq.nothing)',
    '/published_locations?phones=cs.[{"number":"01999 000000"}]',
    `/published_service_at_locations?location_id=eq.${refuge.id}`,
    `/published_sessions?id=eq.${refuge.sessionId}`,
    '/published_services?locations=cs.["zebra-house"]',
  ])('filtering finds nothing: %s', async (path) => {
    const response = await backend.send(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([]);
  });

  test.each([
    '/published_locations?masked=eq.true',
    '/published_locations?select=id,parent:parent_id(name)',
    '/published_services?select=id,service_at_locations(locations(name,postal_code))',
    '/published_sessions?select=id,locations(name)',
    '/published_locations?order=masked',
  ])('embedding and hidden columns are refused: %s', async (path) => {
    const response = await backend.send(path);
    expect(response.status).toBeOneOf([300, 400, 401, 403]);
    expectNoTrace((await response.text()).replaceAll(refuge.id, ''));
  });

  test('no sample of it is kept, from which the number of rows in a range is estimated', async () => {
    await backend.rows('analyze public.locations, public.service_at_locations, public.sessions');
    const [samples] = await backend.rows(
      `select string_agg(attname, ' ') as columns,
         string_agg(concat(most_common_vals, histogram_bounds), ' ') as kept
       from pg_stats where tablename in ('locations', 'service_at_locations', 'sessions')`,
    );
    expect(samples?.columns).toContain('masked');
    expectNoTrace(String(samples?.kept));
  });

  test('reporting it is answered like reporting a place that does not exist', async () => {
    const nowhere = '99999999-9999-4999-8999-999999999999';
    const answerTo = async (id: string) => {
      const json = await sendJson(backend, hubReport({ listing_id: id }));
      const form = await sendForm(backend, hubReport({ listing_id: id }));
      return [json.status, await json.json(), form.status, form.headers.get('location')];
    };
    expect(await answerTo(refuge.id)).toEqual(await answerTo(nowhere));
    expect(await storedReports(backend)).toEqual([]);
  });
});
