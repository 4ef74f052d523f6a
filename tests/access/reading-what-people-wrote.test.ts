import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call as callAsNobody } from './calls.ts';
import { atWork } from './moderation.ts';
import { answer, forgetConsultations, makeConsultation, wholeAnswers } from './responses.ts';
import { areas, staff, type Person } from './staff.ts';

const said = ['The lamp is out.', 'A BENCH, please', '100% bench_', 'More buses'];

await onEveryBackend((backend) => {
  let open: Awaited<ReturnType<typeof makeConsultation>>;
  let elsewhere: typeof open;
  let receipts: string[];
  beforeAll(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
    elsewhere = await makeConsultation(backend, 'open', { area: areas.elsewhere.id });
    receipts = [];
    for (const why of said) {
      receipts.push(await answer(backend, open, { answers: wholeAnswers, texts: { why } }));
    }
    await answer(backend, elsewhere, { answers: wholeAnswers, texts: { why: 'Over there' } });
    await (
      await atWork(backend, 'worker')
    )('submit_test_response', {
      consultation: open.id,
      answers: wholeAnswers,
      texts: { why: 'Only tried' },
    });
  });
  const page = async (person: Person, more: object = {}) =>
    (await atWork(backend, person))('response_texts_page', {
      consultation: open.id,
      question: 'why',
      ...more,
    });
  const words = async (more: object = {}) =>
    ((await page('worker', more)).body.rows ?? []).map((row) => row.words);
  const idOf = async (why: string) => {
    const rows = (await page('worker')).body.rows ?? [];
    return String(rows.find((row) => row.words === why)?.response);
  };
  const tagged = async (person: Person, response: string, tag: unknown, question = 'why') =>
    (await atWork(backend, person))('tag_text', { response, question, tag });

  test('those who may read them read what counts, newest first, and nothing that was only tried', async () => {
    expect(await words()).toEqual([...said].reverse());
    expect((await page('manager')).status).toBe(200);
  });

  test('nobody else reads, tags or untags one', async () => {
    const response = await idOf('More buses');
    const others = (Object.keys(staff) as Person[]).filter(
      (person) => !['manager', 'worker'].includes(person),
    );
    for (const person of others) {
      const { status, body } = await page(person);
      expect([person, status]).toEqual([person, 403]);
      expect(JSON.stringify(body)).not.toContain('buses');
      const act = await atWork(backend, person);
      const change = { response, question: 'why', tag: 'x' };
      expect((await act('tag_text', change)).status, person).toBeOneOf([403, 404]);
      expect((await act('untag_text', change)).status, person).toBeOneOf([403, 404]);
    }
    for (const name of ['response_texts_page', 'tag_text', 'untag_text']) {
      const body = { consultation: open.id, response, question: 'why', tag: 'x' };
      expect((await callAsNobody(backend, name, body)).status).toBeOneOf([401, 403, 404]);
    }
    expect(await backend.rows(`select from public.response_texts where tags <> '{}'`)).toEqual([]);
  });

  test('a worker reads nothing of another area', async () => {
    expect((await page('worker', { consultation: elsewhere.id })).status).toBe(403);
  });

  test('a search finds letters as they are, large or small', async () => {
    expect(await words({ words: ' bench ' })).toEqual(['100% bench_', 'A BENCH, please']);
    expect(await words({ words: '%' })).toEqual(['100% bench_']);
    expect(await words({ words: 'nobody wrote this' })).toEqual([]);
    expect((await page('worker', { words: 'x'.repeat(201) })).status).toBe(400);
  });

  test('a tag is put on once, found, counted, and taken off; the record names who did, and no words', async () => {
    const response = await idOf('A BENCH, please');
    expect((await tagged('worker', response, '  Places  to sit ')).body).toEqual(['places to sit']);
    expect((await tagged('manager', response, 'PLACES TO SIT')).body).toEqual(['places to sit']);
    expect((await tagged('manager', response, 'benches')).body).toEqual([
      'places to sit',
      'benches',
    ]);
    expect(await words({ tag: 'benches' })).toEqual(['A BENCH, please']);
    expect(await words({ tag: 'benches', words: 'lamp' })).toEqual([]);
    expect((await page('worker')).body.tags).toEqual([
      ['benches', 1],
      ['places to sit', 1],
    ]);
    const act = await atWork(backend, 'worker');
    const change = { response, question: 'why', tag: 'benches' };
    expect((await act('untag_text', change)).body).toEqual(['places to sit']);
    expect((await act('untag_text', change)).body).toEqual(['places to sit']);
    const noted = await backend.rows(`
      select s.email, a.before::text || a.after::text as kept from public.audit_entries a
      join public.staff s on s.id = a.staff_id
      where a.entity = 'response_texts' and a.entity_id = '${response}' order by a.id`);
    expect(noted.map(({ email }) => email)).toEqual([staff.worker, staff.manager, staff.worker]);
    expect(JSON.stringify(noted)).not.toContain('BENCH');
  });

  test.each([
    ['', 400],
    ['  ', 400],
    [null, 400],
    ['x'.repeat(41), 400],
  ])('a tag of %j is refused', async (tag, status) => {
    expect((await tagged('worker', await idOf('More buses'), tag)).status).toBe(status);
  });

  test('eleven tags are too many, and a question without a text has none', async () => {
    const response = await idOf('More buses');
    for (let n = 0; n < 10; n += 1) {
      expect((await tagged('worker', response, `tag ${n}`)).status).toBe(200);
    }
    expect((await tagged('worker', response, 'one more')).status).toBe(400);
    expect((await tagged('worker', response, 'x', 'more')).status).toBe(404);
  });

  test('what somebody took back is gone, with its tags', async () => {
    const response = await idOf('The lamp is out.');
    await tagged('worker', response, 'light');
    await callAsNobody(backend, 'withdraw_submission', { code: receipts[0] });
    expect(await words()).not.toContain('The lamp is out.');
    expect((await page('worker')).body.tags).not.toContainEqual(['light', 1]);
    expect((await tagged('worker', response, 'light')).status).toBe(404);
  });

  test('pages go on where the one before ended, and together hold everything once', async () => {
    const many = await makeConsultation(backend);
    await backend.rows(`
      with made as (
        insert into public.responses (consultation_id, version_id, answers, received_at)
        select v.consultation_id, v.id, '{}', now() - (n / 3) * interval '1 minute'
        from public.consultation_versions v, generate_series(1, 120) n where v.consultation_id = '${many.id}'
        returning id, consultation_id
      )
      insert into public.response_texts (response_id, consultation_id, question_id, words)
      select id, consultation_id, 'why', 'Text of ' || id from made`);
    const seen: unknown[] = [];
    let next: object | null | undefined = {};
    for (let n = 0; next && n < 5; n += 1) {
      const { body } = await page('worker', { consultation: many.id, ...next });
      seen.push(...(body.rows ?? []).map(({ response }) => response));
      ({ next } = body);
    }
    expect(next).toBeNull();
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
  });
});
