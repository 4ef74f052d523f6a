import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { call as atWork } from './plans.ts';
import {
  answer,
  definition,
  forgetConsultations,
  makeConsultation,
  wholeAnswers,
  wholeTexts,
} from './responses.ts';
import { areas, staff, type Person } from './staff.ts';

const secret = 'Only for whoever may read it';

interface Page {
  rows: { response: string; received_at: string; texts: Record<string, string>; answers: object }[];
  next: object | null;
}

await onEveryBackend((backend) => {
  let about: Awaited<ReturnType<typeof makeConsultation>>;
  let both: typeof about;
  beforeAll(async () => {
    await forgetConsultations(backend);
    about = await makeConsultation(backend);
    both = await makeConsultation(backend);
    await backend.rows(`
      insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
      values ('${both.id}', '${areas.elsewhere.id}')`);
    for (const one of [about, both]) {
      await answer(backend, one, {
        answers: wholeAnswers,
        texts: { ...wholeTexts, why: secret },
        age_group: '25_34',
      });
    }
  });
  const take = async (person: Person, consultation = about.id, more = {}) => {
    const { status, body } = await atWork(backend, person, 'export_responses', {
      consultation,
      ...more,
    });
    return { status, body: body as unknown as Page };
  };
  const noted = (person: Person) =>
    backend.rows(`
      select a.after from public.audit_entries a join public.staff s on s.id = a.staff_id
      where a.entity = 'responses' and a.action = 'export' and a.entity_id = '${about.id}'
        and s.email = '${staff[person]}'`);

  test('those who may read single answers take them, which is noted; nobody’s age is among them', async () => {
    for (const person of ['manager', 'worker'] as const) {
      const before = (await noted(person)).length;
      const { status, body } = await take(person);
      expect([person, status]).toEqual([person, 200]);
      expect(body.rows).toMatchObject([
        { version: 1, state: 'counted', answers: wholeAnswers, texts: { why: secret } },
      ]);
      expect(JSON.stringify(body)).not.toMatch(/25_34|age_group/);
      expect((await noted(person)).slice(before)).toEqual([{ after: { rows: 1 } }]);
    }
  });

  test('an admin, who may not read what people wrote, takes a copy without words, points and hours', async () => {
    const { status, body } = await take('admin');
    expect(status).toBe(200);
    const { spot: _, ...answers } = wholeAnswers;
    expect(body.rows).toMatchObject([{ version: 1, texts: {} }]);
    expect(body.rows[0]!.answers).toEqual(answers);
    expect(JSON.stringify(body.rows)).not.toMatch(/whoever|piano|54\.57/);
    expect(body.rows[0]!.received_at).toMatch(/T00:00:00/);
    expect((await noted('admin')).at(-1)).toEqual({ after: { rows: 1, without: 'words' } });
  });

  test('nobody else takes one, nor does a worker of one area where another is asked as well', async () => {
    for (const person of Object.keys(staff) as Person[]) {
      if (['admin', 'manager', 'worker'].includes(person)) continue;
      const { status, body } = await take(person);
      expect([person, status]).toEqual([person, 403]);
      expect(JSON.stringify(body)).not.toMatch(/whoever|piano/);
    }
    expect((await take('worker', both.id)).status).toBe(403);
    expect((await take('worker', areas.theme)).status).toBe(404);
  });

  test('answers of test mode, and those taken back, are in no copy', async () => {
    const other = await makeConsultation(backend);
    const receipt = await answer(backend, other, {
      answers: { uses: 'no', for: ['other'] },
      texts: { for: 'Taken back' },
    });
    await answer(backend, other);
    const tried = await atWork(backend, 'worker', 'submit_test_response', {
      consultation: other.id,
      version: 1,
      answers: { uses: 'no' },
      texts: {},
    });
    expect(tried.status, JSON.stringify(tried.body)).toBeLessThan(300);
    expect((await take('worker', other.id)).body.rows).toHaveLength(2);
    const gone = await backend.send('/rpc/withdraw_submission', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: receipt }),
    });
    expect(gone.status).toBeLessThan(300);
    expect((await take('worker', other.id)).body.rows).toHaveLength(1);
  });

  test('more than a page goes on where the page ended, and no response comes twice', async () => {
    const many = await makeConsultation(backend, 'open', { questions: definition });
    await backend.rows(`
      insert into public.responses (consultation_id, version_id, answers, received_at)
      select v.consultation_id, v.id, '{"uses": "no"}', now() - (n / 7) * interval '1 second'
      from public.consultation_versions v, generate_series(1, 2003) n
      where v.consultation_id = '${many.id}'`);
    const first = await take('worker', many.id);
    expect(first.body.rows).toHaveLength(2000);
    const second = await take('worker', many.id, first.body.next!);
    expect(second.body).toMatchObject({ next: null });
    const ids = [...first.body.rows, ...second.body.rows].map(({ response }) => response);
    expect(new Set(ids).size).toBe(2003);
  });
});
