import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import {
  answer,
  answering,
  forgetConsultations,
  makeConsultation,
  storedResponses,
} from './responses.ts';
import { signIn } from './staff.ts';

const never = { slug: 'never-was', id: '00000000-0000-4000-8000-000000000000' };

await onEveryBackend((backend) => {
  beforeEach(() => forgetConsultations(backend));
  const send = async (body: object) => {
    const response = await call(backend, 'submit_response', body);
    return { ...((await response.json()) as object), status: response.status };
  };
  const close = (id: string) =>
    backend.rows(
      `update public.consultations set closes_at = now() - interval '1 second' where id = '${id}'`,
    );

  test.each([
    ['scheduled', 'not_open'],
    ['closed', 'closed'],
  ] as const)('what comes while it is %s is told so and kept nowhere', async (state, code) => {
    const about = await makeConsultation(backend, state);
    expect(
      await send(answering(about, { answers: { uses: 'no' }, texts: { more: 'Late' } })),
    ).toMatchObject({
      status: 409,
      code,
    });
    expect(await storedResponses(backend, about)).toEqual([]);
    expect(await backend.rows('select from private.response_changes')).toEqual([]);
  });

  test.each(['reported', 'archived'])('what is %s is closed as well', async (stage) => {
    const about = await makeConsultation(backend, 'closed');
    await backend.rows(`
      update public.consultations set stage = '${stage}', reported_at = now(),
        archived_at = case when '${stage}' = 'archived' then now() end
      where id = '${about.id}'`);
    expect(await send(answering(about))).toMatchObject({ status: 409, code: 'closed' });
    expect(await storedResponses(backend, about)).toEqual([]);
  });

  test('a draft is as unknown as what never was', async () => {
    const draft = await makeConsultation(backend, 'draft');
    const [one, other] = [await send(answering(draft)), await send(answering(never))];
    expect(one).toMatchObject({ status: 404, code: 'unknown' });
    expect(one).toEqual(other);
    expect(await storedResponses(backend, draft)).toEqual([]);
  });

  test('a retry of what arrived in time gets its code, also once it has closed; anything else does not', async () => {
    const about = await makeConsultation(backend);
    const sent = answering(about);
    const first = await send(sent);
    await close(about.id);
    expect(await send(sent)).toEqual(first);
    expect(await send({ ...sent, answers: { uses: 'other' } })).toMatchObject({ status: 409 });
    expect(await storedResponses(backend, about)).toHaveLength(1);
  });

  test('answers are changed until it closes, and taken back also after that', async () => {
    const about = await makeConsultation(backend);
    const code = await answer(backend, about);
    await close(about.id);
    const changed = await call(backend, 'change_response', {
      code,
      answers: { uses: 'other' },
      texts: {},
    });
    expect(changed.status).toBe(409);
    expect(await changed.json()).toMatchObject({ code: 'closed' });
    expect((await call(backend, 'response_to_change', { code })).status).toBe(409);
    expect(await storedResponses(backend, about)).toMatchObject([
      { answers: { uses: 'no' }, version: 1 },
    ]);
    expect(await (await call(backend, 'withdraw_submission', { code })).json()).toMatchObject({
      state: 'withdrawn',
    });
  });

  test('staff enter paper until the outcome is told, but not before it opens', async () => {
    const headers = { ...(await signIn(backend, 'worker')), 'content-type': 'application/json' };
    const enter = async (slug: string) => {
      const { seconds_taken: _, ...form } = answering({ slug, id: '' });
      const response = await backend.send('/rpc/enter_response', {
        method: 'POST',
        headers,
        body: JSON.stringify({ ...form, channel: 'paper' }),
      });
      return response.status;
    };
    const closed = await makeConsultation(backend, 'closed');
    expect(await enter(closed.slug)).toBe(200);
    expect(await enter((await makeConsultation(backend, 'scheduled')).slug)).toBe(409);
    expect(await enter((await makeConsultation(backend, 'draft')).slug)).toBe(404);
    await backend.rows(
      `update public.consultations set stage = 'reported', reported_at = now() where id = '${closed.id}'`,
    );
    expect(await enter(closed.slug)).toBe(409);
    expect(await storedResponses(backend, closed)).toHaveLength(1);
  });
});
