import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atWork } from './moderation.ts';
import {
  answer,
  forgetConsultations,
  makeConsultation,
  wholeAnswers,
  wholeTexts,
} from './responses.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

const secret = 'Only for whoever may read it';

await onEveryBackend((backend) => {
  let both: Awaited<ReturnType<typeof makeConsultation>>;
  let open: typeof both;
  beforeAll(async () => {
    await forgetConsultations(backend);
    open = await makeConsultation(backend);
    // One that asks another area as well, of which the people of the first alone may read nothing.
    both = await makeConsultation(backend);
    await backend.rows(`
      insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
      values ('${both.id}', '${areas.elsewhere.id}')`);
    for (const about of [open, both]) {
      await answer(backend, about, {
        answers: wholeAnswers,
        texts: { ...wholeTexts, why: secret },
        age_group: '25_34',
        ethnic_group: 'mixed',
      });
    }
  });
  const read = async (path: string, person?: Person, claims = {}) => {
    const headers = person ? await signIn(backend, person, claims) : {};
    const response = await backend.send(path, { headers });
    return { status: response.status, text: await response.text() };
  };
  const paths = [
    '/responses',
    '/response_texts',
    '/responses?select=answers,response_texts(words)',
    '/consultations?select=title,responses(answers,response_texts(words))',
    '/consultation_versions?select=id,responses(answers)',
    '/locations?select=responses(answers)',
    '/wards?select=responses(answers)',
    `/responses?answers->>uses=eq.yes`,
    `/response_texts?words=like.*whoever*`,
  ];

  test('those who may read single answers in every area that is asked read those alone', async () => {
    for (const person of ['manager', 'worker'] as const) {
      const { text } = await read('/responses?select=consultation_id,answers', person);
      expect(JSON.parse(text), person).toMatchObject([
        { consultation_id: open.id, answers: wholeAnswers },
      ]);
      const words = await read('/response_texts?select=consultation_id&question_id=eq.why', person);
      expect(JSON.parse(words.text), person).toEqual([{ consultation_id: open.id }]);
    }
  });

  test('nobody else reads one, by table, embedding or filter', async () => {
    const others = (Object.keys(staff) as Person[]).filter(
      (person) => !['manager', 'worker'].includes(person),
    );
    for (const person of [...others, undefined]) {
      for (const path of paths) {
        const { status, text } = await read(path, person);
        expect([person, path, status]).toEqual([
          person,
          path,
          expect.toBeOneOf([200, 400, 401, 403, 404]),
        ]);
        expect(text, `${person} ${path}`).not.toMatch(/whoever|"uses"|2024-02-29|piano/);
      }
    }
  });

  test('a session without its second factor, or ended, reads nothing', async () => {
    expect((await read('/responses', 'worker', { aal: 'aal1' })).text).toBe('[]');
    expect((await read('/response_texts', 'worker', { session_id: areas.theme })).text).toBe('[]');
  });

  test.each([
    '/response_equality_answers',
    '/responses?select=id,response_equality_answers(age_group)',
    '/responses?response_equality_answers.age_group=eq.25_34&select=id,response_equality_answers(age_group)',
    '/response_changes',
    '/response_counts',
    '/page_visits',
    '/rpc/take_response',
    '/rpc/response_facts',
    '/rpc/read_answers',
  ])(
    'who somebody is, receipts and what counts are made from are nobody’s to read: %s',
    async (path) => {
      for (const person of [...(Object.keys(staff) as Person[]), undefined]) {
        const { status, text } = await read(path, person);
        expect([person, status]).toEqual([person, expect.toBeOneOf([400, 401, 403, 404])]);
        expect(text).not.toMatch(/25_34|mixed/);
      }
    },
  );

  test('nobody writes past the functions', async () => {
    for (const person of ['admin', 'manager', 'worker'] as const) {
      const headers = { ...(await signIn(backend, person)), 'content-type': 'application/json' };
      for (const [method, path, body] of [
        ['POST', '/responses', { consultation_id: open.id, answers: { uses: 'yes' } }],
        ['PATCH', '/responses?id=not.is.null', { state: 'left_out' }],
        ['DELETE', '/responses?id=not.is.null', undefined],
        ['PATCH', '/response_texts?question_id=eq.why', { words: 'Other' }],
        ['POST', '/consultation_versions', { consultation_id: open.id, number: 2, definition: {} }],
      ] as const) {
        const response = await backend.send(path, { method, headers, body: JSON.stringify(body) });
        expect([person, path, response.status]).toEqual([
          person,
          path,
          expect.toBeOneOf([401, 403, 404]),
        ]);
      }
    }
    expect(
      await backend.rows(`select from public.response_texts where words = '${secret}'`),
    ).toHaveLength(2);
  });

  test('judging a repeat needs the right to read it, and its latest version', async () => {
    const about = await makeConsultation(backend);
    await answer(backend, about, {}, '192.0.2.95');
    await answer(backend, about, {}, '192.0.2.95');
    const rows = await backend.rows(
      `select id, repeat_reason from public.responses where consultation_id = '${about.id}' order by received_at`,
    );
    const [first, repeat] = rows.map(({ id }) => String(id));
    const judge = async (person: Person, response = repeat, leave_out: unknown = true, seen = 1) =>
      (await atWork(backend, person))('judge_repeat', { response, leave_out, seen });
    for (const person of Object.keys(staff) as Person[]) {
      if (['manager', 'worker'].includes(person)) continue;
      expect((await judge(person)).status, person).toBeOneOf([403, 404]);
    }
    expect((await judge('worker', first)).status).toBe(404);
    expect((await judge('worker', repeat, null)).status).toBe(400);
    expect((await judge('worker', repeat, true, 7)).status).toBe(409);
    expect(await judge('worker')).toMatchObject({
      status: 200,
      body: { state: 'left_out', version: 2 },
    });
    const sum = () =>
      backend.rows(
        `select sum(sign)::integer as sum from private.response_changes where consultation_id = '${about.id}'`,
      );
    expect(await sum()).toEqual([{ sum: 1 }]);
    expect(await judge('manager', repeat, false, 2)).toMatchObject({ body: { state: 'counted' } });
    expect(await sum()).toEqual([{ sum: 2 }]);
    expect(
      await backend.rows(`
        select s.email from public.audit_entries a join public.staff s on s.id = a.staff_id
        where a.entity = 'responses' and a.entity_id = '${repeat}' and a.action = 'update' order by a.id`),
    ).toEqual([{ email: staff.worker }, { email: staff.manager }]);
  });
});
