import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { anyAddress, onEveryBackend } from './backends.ts';
import { call } from './calls.ts';
import { atWork } from './moderation.ts';
import {
  answer,
  forgetConsultations,
  makeConsultation,
  notedChanges,
  storedResponses,
  wholeAnswers,
  wholeTexts,
} from './responses.ts';
import { areas, staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  beforeEach(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
  });
  const form = (more: Record<string, unknown> = {}) => ({
    consultation: open.slug,
    version: 1,
    channel: 'paper',
    answers: { uses: 'no' },
    idempotency_key: randomUUID(),
    ...more,
  });
  const enter = async (person: Person, more?: Record<string, unknown>) =>
    (await atWork(backend, person))('enter_response', form(more));
  const may = ['admin', 'manager', 'worker', 'navigator', 'linkWorker'] as const;

  test('those who meet residents enter paper, with its channel, who entered it and a code to hand over', async () => {
    for (const person of may) {
      const { status, body } = await enter(person, {
        answers: { ...wholeAnswers, people: may.indexOf(person) + 1 },
        texts: wholeTexts,
        age_group: '75_over',
      });
      expect(status, person).toBe(200);
      const code = (body as { receipt?: string }).receipt;
      expect((await call(backend, 'receipt_status', { code })).status).toBe(200);
    }
    expect(
      await backend.rows(`
        select s.email, r.channel::text, r.repeat_reason from public.responses r
        join public.staff s on s.id = r.entered_by order by (r.answers ->> 'people')::integer`),
    ).toEqual(
      may.map((person) => ({ email: staff[person], channel: 'paper', repeat_reason: null })),
    );
    expect(await notedChanges(backend, open)).toHaveLength(may.length);
    expect(
      await backend.rows(
        `select from public.audit_entries a join public.responses r on r.id = a.entity_id`,
      ),
    ).toHaveLength(may.length);
  });

  test('what staff write down at a hub is told apart from what came by its posters, hub by hub', async () => {
    const [hub] = await backend.rows(
      `select id, slug from public.locations where not masked limit 1`,
    );
    const codes = [
      await answer(backend, open, { via: hub!.slug }),
      await answer(backend, open, { via: hub!.slug, answers: { uses: 'other' } }),
    ];
    expect((await enter('worker', { channel: 'hub' })).status).toBe(200);
    const counted = async () => {
      const { id } = open;
      const { body } = await (await atWork(backend, 'worker'))('consultation_results', { id });
      return (body as { counts: unknown[][] }).counts
        .filter(([question, , breakdown]) => question === '' && /channel|hub/.test(`${breakdown}`))
        .map(([, , ...rest]) => rest.slice(0, 3).join(' '));
    };
    expect(await counted()).toEqual(['channel hub 1', 'channel poster 2', `hub ${hub!.id} 2`]);
    await call(backend, 'withdraw_submission', { code: codes[0]! });
    expect(await counted()).toEqual(['channel hub 1', 'channel poster 1', `hub ${hub!.id} 1`]);
  });

  test('others, other areas, and whoever may enter in one of its areas alone store nothing', async () => {
    for (const person of Object.keys(staff) as Person[]) {
      if ((may as readonly string[]).includes(person)) continue;
      expect((await enter(person)).status, person).toBe(403);
    }
    expect((await call(backend, 'enter_response', form())).status).toBe(401);
    await backend.rows(`
      insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
      values ('${open.id}', '${areas.elsewhere.id}')`);
    expect((await enter('worker')).status).toBe(403);
    expect(await storedResponses(backend, open)).toEqual([]);
  });

  test('a paper form is taken as it is, but forged answers are not', async () => {
    expect((await enter('worker', { answers: {} })).status).toBe(200);
    for (const [more, details] of [
      [{ answers: { uses: 'no', rate: 3 } }, 'answers.rate:off_path'],
      [
        { answers: { uses: 'maybe', secret: 1 } },
        'answers.secret:unknown_question answers.uses:unknown_option',
      ],
      [{ version: 9 }, 'version:unknown'],
      [{ age_group: '7' }, 'age_group:unknown'],
      [{ channel: 'website' }, 'channel:unknown'],
      [{ channel: '' }, 'channel:missing'],
      [{ idempotency_key: 'short' }, 'idempotency_key:malformed'],
      [{ idempotency_key: null }, 'idempotency_key:malformed'],
    ] as const) {
      expect(await enter('worker', more), details).toMatchObject({
        status: 400,
        body: { details },
      });
    }
    expect(await storedResponses(backend, open)).toMatchObject([{ answers: {}, channel: 'paper' }]);
  });

  test('entered twice with one key it is one, and another’s key tells no code', async () => {
    const key = { idempotency_key: randomUUID() };
    const [one, again] = await Promise.all([enter('worker', key), enter('worker', key)]);
    expect(again).toEqual(one);
    const other = await enter('manager', key);
    expect(other.status).toBe(200);
    expect(other.body).not.toEqual(one!.body);
    expect(await storedResponses(backend, open)).toHaveLength(2);
  });

  test('answers in test mode are counted nowhere, public nowhere, and gone when asked', async () => {
    const worker = await atWork(backend, 'worker');
    const draft = await makeConsultation(backend, 'draft');
    const tried = { answers: wholeAnswers, texts: wholeTexts };
    expect(
      (await worker('submit_test_response', { consultation: open.id, version: 1, ...tried }))
        .status,
    ).toBe(200);
    expect(
      (await worker('submit_test_response', { consultation: draft.id, ...tried })).status,
    ).toBe(200);
    expect(await storedResponses(backend, open)).toMatchObject([{ is_test: true }]);
    for (const about of [open, draft]) expect(await notedChanges(backend, about)).toEqual([]);
    expect(await backend.rows('select from private.submission_counts')).toEqual([]);
    expect((await worker('test_responses', { consultation: open.id })).body).toMatchObject([
      { version: 1, texts: wholeTexts },
    ]);
    expect((await worker('test_responses', { consultation: draft.id })).body).toMatchObject([
      { version: null, texts: wholeTexts },
    ]);
    expect(await worker('forget_test_responses', { consultation: open.id })).toMatchObject({
      status: 200,
      body: 1,
    });
    expect(await storedResponses(backend, open)).toEqual([]);
    expect(await storedResponses(backend, draft)).toHaveLength(1);
  });

  test('forgetting tests leaves what residents said', async () => {
    await call(backend, 'submit_response', { ...form(), channel: undefined }, anyAddress());
    const worker = await atWork(backend, 'worker');
    expect((await worker('test_responses', { consultation: open.id })).body).toEqual([]);
    expect((await worker('forget_test_responses', { consultation: open.id })).body).toBe(0);
    expect(await storedResponses(backend, open)).toHaveLength(1);
  });

  test('test mode is for staff of the area, and refuses what everybody is refused', async () => {
    const about = { consultation: open.id, version: 1 };
    for (const person of ['workerElsewhere', 'councillor', 'partner', 'scrutiny'] as const) {
      const one = await atWork(backend, person);
      expect(
        (await one('submit_test_response', { ...about, answers: { uses: 'no' } })).status,
        person,
      ).toBe(403);
      expect((await one('test_responses', { consultation: open.id })).status, person).toBe(403);
      expect((await one('forget_test_responses', { consultation: open.id })).status, person).toBe(
        403,
      );
    }
    const worker = await atWork(backend, 'worker');
    for (const [more, status] of [
      [{ answers: { uses: 'maybe' } }, 400],
      [{ answers: { uses: 'no', rate: 1 } }, 400],
      [{ answers: [] }, 400],
      [{ version: 9, answers: { uses: 'no' } }, 404],
      [{ consultation: areas.theme, answers: { uses: 'no' } }, 404],
    ] as const) {
      expect(
        (await worker('submit_test_response', { ...about, ...more })).status,
        JSON.stringify(more),
      ).toBe(status);
    }
    expect(await storedResponses(backend, open)).toEqual([]);
  });
});
