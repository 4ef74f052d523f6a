import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call, post } from './calls.ts';
import { say } from './priorities.ts';
import {
  answer,
  forgetConsultations,
  makeConsultation,
  notedChanges,
  storedResponses,
  wholeAnswers,
  wholeTexts,
} from './responses.ts';

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  beforeEach(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
  });
  const ask = async (name: string, body: object): Promise<Record<string, unknown>> => {
    const response = await call(backend, name, body);
    return { ...((await response.json()) as object), status: response.status };
  };
  /** What is left of counts once all that is noted is added up. */
  const sum = async () => {
    const changes = await notedChanges(backend, open);
    const facts = new Map<string, number>();
    for (const { sign, facts: about } of changes) {
      const key = JSON.stringify(about);
      facts.set(key, (facts.get(key) ?? 0) + sign);
    }
    return [...facts]
      .filter(([, times]) => times !== 0)
      .map(([about, times]) => ({ times, about: JSON.parse(about) as unknown }));
  };
  const whole = { answers: wholeAnswers, texts: wholeTexts, age_group: '25_34', seed: 3 };

  test('a receipt tells of its own answers, and shows nothing of them', async () => {
    const code = await answer(backend, open, whole);
    const story = await ask('receipt_status', { code });
    expect(story).toMatchObject({
      status: 200,
      kind: 'response',
      state: 'received',
      title: 'Your hub',
      slug: open.slug,
      version: 1,
      consultation_state: 'open',
      may_change: true,
      may_withdraw: true,
      revised_at: null,
    });
    expect(JSON.stringify(story)).not.toMatch(/piano|25_34|ward-here/);
  });

  test('what is to be changed comes as it was said, with the questions that were seen', async () => {
    const code = await answer(backend, open, whole);
    await backend.rows(`
      insert into public.consultation_versions (consultation_id, number, definition)
      values ('${open.id}', 2, '{"format": 1, "pages": []}')`);
    const mine = await ask('response_to_change', { code });
    expect(mine).toMatchObject({
      version: 1,
      slug: open.slug,
      answers: wholeAnswers,
      texts: wholeTexts,
      seed: 3,
    });
    expect(mine.definition).toMatchObject({
      pages: [{ id: 'you' }, { id: 'hub' }, { id: 'rest' }],
    });
  });

  test('changed answers take the place of the old ones, also in what is counted', async () => {
    const code = await answer(backend, open, whole);
    await backend.rows(
      `update public.response_texts set tags = '{music}' where question_id in ('for', 'more')`,
    );
    const story = await ask('change_response', {
      code,
      answers: { uses: 'other', for: ['other'] },
      texts: { uses: 'Sometimes', for: 'The piano', more: 'Well.' },
    });
    expect(story).toMatchObject({
      status: 200,
      kind: 'response',
      revised_at: expect.any(String) as unknown,
    });
    expect(await storedResponses(backend, open)).toMatchObject([
      {
        answers: { uses: 'other', for: ['other'] },
        texts: { uses: 'Sometimes', for: 'The piano', more: 'Well.' },
        neighbourhood_id: null,
        ward_id: null,
        version: 2,
        age_group: '25_34',
      },
    ]);
    expect(
      await backend.rows(`select question_id, tags::text from public.response_texts order by 1`),
    ).toEqual([
      { question_id: 'for', tags: '{music}' },
      { question_id: 'more', tags: '{}' },
      { question_id: 'uses', tags: '{}' },
    ]);
    expect(await sum()).toMatchObject([
      {
        times: 1,
        about: {
          answers: { uses: 'other', for: ['other'] },
          texts: ['for', 'more', 'uses'],
          age_group: '25_34',
        },
      },
    ]);
  });

  test('forged changes are refused as forged answers are, and change nothing', async () => {
    const code = await answer(backend, open, whole);
    for (const forged of [
      { answers: { uses: 'no', rate: 3 } },
      { answers: { uses: 'no', secret: 1 } },
      { answers: {} },
      { answers: [] },
      { answers: { uses: 'no', ward: 'atlantis' } },
      { answers: { uses: 'no' }, texts: { why: 'Off the path' } },
    ]) {
      expect(
        await ask('change_response', { code, ...forged }),
        JSON.stringify(forged),
      ).toMatchObject({
        status: 400,
        code: 'invalid',
      });
    }
    expect(await storedResponses(backend, open)).toMatchObject([
      { answers: wholeAnswers, texts: wholeTexts, version: 1 },
    ]);
    expect(await notedChanges(backend, open)).toHaveLength(1);
  });

  test('answers taken back are gone, and out of the counts, however often', async () => {
    const code = await answer(backend, open, whole);
    for (const time of ['first', 'second']) {
      expect(await ask('withdraw_submission', { code }), time).toMatchObject({
        status: 200,
        kind: 'response',
        state: 'withdrawn',
        may_change: false,
        may_withdraw: false,
      });
    }
    expect(await storedResponses(backend, open)).toMatchObject([
      { answers: {}, texts: {}, state: 'withdrawn', age_group: null, neighbourhood_id: null },
    ]);
    // Not as something that waits to be counted, either, though nobody has read the counts.
    expect(await notedChanges(backend, open)).toEqual([]);
    expect(
      await backend.rows(
        `select from private.response_counts where consultation_id = '${open.id}'`,
      ),
    ).toEqual([]);
    expect(await ask('change_response', { code, answers: { uses: 'no' } })).toMatchObject({
      status: 409,
      code: 'withdrawn',
    });
    expect(await storedResponses(backend, open)).toMatchObject([{ answers: {} }]);
  });

  test('taken back at once from ten places, it leaves the counts once', async () => {
    const code = await answer(backend, open, whole);
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        at % 2
          ? ask('withdraw_submission', { code })
          : ask('change_response', { code, answers: { uses: 'no' } }),
      ),
    );
    expect(await storedResponses(backend, open)).toMatchObject([
      { state: 'withdrawn', answers: {}, texts: {} },
    ]);
    expect(await sum()).toEqual([]);
  });

  test('a code of words changes no answers, and a code of answers corrects no words', async () => {
    const [mine, said] = [await answer(backend, open), await say(backend)];
    expect(await ask('correct_submission', { code: mine, said: 'New' })).toMatchObject({
      status: 409,
      code: 'not_words',
    });
    expect(await ask('change_response', { code: said, answers: { uses: 'no' } })).toMatchObject({
      status: 409,
      code: 'not_answers',
    });
    expect(await ask('response_to_change', { code: said })).toMatchObject({
      status: 409,
      code: 'not_answers',
    });
    expect(await ask('receipt_status', { code: said })).toMatchObject({
      state: 'received',
      kind: 'concern',
    });
    expect(await storedResponses(backend, open)).toMatchObject([{ version: 1 }]);
  });

  test('guesses count for answers as they do for words', async () => {
    const code = await answer(backend, open);
    const guess = '2222-2222-2222';
    const statuses = [];
    for (let time = 0; time < 12; time++) {
      const name = ['change_response', 'response_to_change', 'receipt_status'][time % 3]!;
      statuses.push(
        (
          await call(
            backend,
            name,
            { code: guess, ...(name === 'change_response' && { answers: {} }) },
            '192.0.2.90',
          )
        ).status,
      );
    }
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429, 429]);
    expect((await call(backend, 'response_to_change', { code }, '192.0.2.90')).status).toBe(429);
    expect((await ask('receipt_status', { code })).status).toBe(200);
  });

  test('without scripts the page tells the same, and takes back after asking once more', async () => {
    await backend.rows(
      `update public.consultations set title = '<b>Your hub</b>' where id = '${open.id}'`,
    );
    const code = await answer(backend, open, whole);
    const page = async (step: string) =>
      (await post(backend, 'receipt_page', { code, step })).text();
    const told = await page('');
    expect(told).toContain('&lt;b&gt;Your hub&lt;/b&gt;');
    expect(told).not.toContain('<textarea');
    expect(await page('correct')).not.toContain('<textarea');
    expect(await page('withdraw')).toContain('withdraw_yes');
    expect(await storedResponses(backend, open)).toMatchObject([{ state: 'counted' }]);
    expect(await page('withdraw_yes')).toContain('gone');
    expect(await storedResponses(backend, open)).toMatchObject([
      { state: 'withdrawn', answers: {} },
    ]);
  });

  test('neither the code nor what leads to it is stored', async () => {
    const code = await answer(backend, open, {
      ...whole,
      idempotency_key: 'secret-0123456789abcdef',
    });
    const [row] = await backend.rows(`
      select string_agg(t::text, ' ') as everything from (
        select row_to_json(r)::text from public.responses r
        union all select row_to_json(c)::text from private.response_changes c
      ) t`);
    expect(String(row!.everything)).not.toContain('secret-0123456789abcdef');
    for (const form of [code, code.replaceAll('-', '')])
      expect(String(row!.everything)).not.toContain(form);
  });
});
