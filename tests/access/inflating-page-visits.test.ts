import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { forgetConsultations, makeConsultation } from './responses.ts';

await onEveryBackend((backend) => {
  beforeEach(() => forgetConsultations(backend));
  const visit = async (consultation: unknown, page: unknown, via: unknown = '', address?: string) =>
    (await call(backend, 'note_page_visit', { consultation, page, via }, address)).status;
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
