import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { forgetConsultations, makeConsultation } from './responses.ts';
import { areas } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(() => forgetConsultations(backend));
  const visit = async (
    consultation: unknown,
    page: unknown,
    via: unknown = '',
    address?: string,
    area?: unknown,
  ) => (await call(backend, 'note_page_visit', { consultation, page, via, area }, address)).status;
  const visits = () =>
    backend.rows('select page_id, channel::text, visits from private.page_visits order by 1, 2');

  test('visits are counted by page and by how somebody came, and nobody is told apart', async () => {
    const { slug } = await makeConsultation(backend);
    const [hub] = await backend.rows('select slug from public.locations where not masked limit 1');
    for (const [page, via] of [
      ['you', ''],
      ['you', ''],
      ['you', hub!.slug],
      ['-check', ''],
    ]) {
      expect(await visit(slug, page, via)).toBe(204);
    }
    expect(await visits()).toEqual([
      { page_id: '-check', channel: 'website', visits: 1 },
      { page_id: 'you', channel: 'poster', visits: 1 },
      { page_id: 'you', channel: 'website', visits: 2 },
    ]);
  });

  test('made-up pages, and consultations that are not open, leave nothing and tell nothing', async () => {
    const open = await makeConsultation(backend);
    for (const page of ['', 'no-such-page', '$', '"', 'x'.repeat(100_000), null, 1]) {
      expect(await visit(open.slug, page)).toBe(204);
    }
    for (const state of ['draft', 'scheduled', 'closed'] as const) {
      expect(await visit((await makeConsultation(backend, state)).slug, 'you')).toBe(204);
    }
    expect(await visit('no-such-slug', 'you')).toBe(204);
    expect(await visits()).toEqual([]);
  });

  const slugOf = async (area: string) =>
    (await backend.rows(`select slug from public.neighbourhoods where id = '${area}'`))[0]!.slug;
  const byArea = () =>
    backend.rows(`
      select n.slug as area, v.channel::text, v.visits
      from private.page_visits v left join public.neighbourhoods n on n.id = v.neighbourhood_id
      order by 1, 2`);

  test('a visit counts for the area that somebody says, and until then for the only one that is asked', async () => {
    const { slug } = await makeConsultation(backend);
    const [here, elsewhere] = [await slugOf(areas.here.id), await slugOf(areas.elsewhere.id)];
    for (const area of [undefined, '', null, here, elsewhere]) {
      expect(await visit(slug, 'you', '', undefined, area)).toBe(204);
    }
    expect(await byArea()).toEqual([
      { area: elsewhere, channel: 'website', visits: 1 },
      { area: here, channel: 'website', visits: 4 },
    ]);
  });

  test('where several areas are asked, it counts for that of the hub whose poster led here, or for none', async () => {
    const { id, slug } = await makeConsultation(backend);
    await backend.rows(`
      insert into public.consultation_neighbourhoods values ('${id}', '${areas.elsewhere.id}')`);
    await backend.rows(`
      insert into public.locations (slug, name, kind, neighbourhood_id, source)
      values ('hub-of-posters', 'Hub of posters', 'hub', '${areas.here.id}', 'attacks')
      on conflict do nothing`);
    for (const [via, area] of [
      ['', ''],
      ['hub-of-posters', ''],
      ['hub-of-posters', '-'],
    ]) {
      expect(await visit(slug, 'you', via, undefined, area)).toBe(204);
    }
    const told = await byArea();
    expect(told).toHaveLength(3);
    expect(told).toContainEqual({
      area: await slugOf(areas.here.id),
      channel: 'poster',
      visits: 1,
    });
    expect(told).toContainEqual({ area: null, channel: 'poster', visits: 1 });
    expect(told).toContainEqual({ area: null, channel: 'website', visits: 1 });
  });

  test('an area that there is not counts as not said, whatever it is', async () => {
    const { slug } = await makeConsultation(backend);
    const made = ['no-such-area', '-', '$', "' or true --", 'x'.repeat(100_000)];
    for (const area of made) expect(await visit(slug, 'you', '', undefined, area)).toBe(204);
    expect(await byArea()).toEqual([{ area: null, channel: 'website', visits: made.length }]);
    for (const area of [1, true, {}, [await slugOf(areas.here.id)]]) {
      expect(await visit(slug, 'you', '', undefined, area)).toBeOneOf([204, 400]);
    }
    expect(await byArea()).toMatchObject([{ area: null }]);
  });

  test('one connection counts no further than its limit', async () => {
    const { slug } = await makeConsultation(backend);
    const limit = (submissions: number) =>
      backend.rows(
        `update private.form_limits set submissions = ${submissions} where form = 'note_page_visit'`,
      );
    await limit(2);
    for (let time = 0; time < 4; time++) await visit(slug, 'you', '', '192.0.2.70');
    await limit(1000);
    expect(await visits()).toMatchObject([{ visits: 2 }]);
  });

  test('a link or a picture that points here counts nothing', async () => {
    const { slug } = await makeConsultation(backend);
    const response = await backend.send(`/rpc/note_page_visit?consultation=${slug}&page=you`);
    expect(response.status).toBeOneOf([400, 405]);
    expect(await visits()).toEqual([]);
  });
});
