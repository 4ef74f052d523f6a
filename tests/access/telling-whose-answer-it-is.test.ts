import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, type CaseAnswer } from './cases.ts';
import {
  agreedCase,
  answers,
  followUp,
  forgetFollowUps,
  questions,
  versionNow,
} from './follow-ups.ts';
import { forgetCases } from './referrals.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

interface Part {
  key: string;
  people: number | null;
}
interface Telling {
  first_month: string;
  last_month: string;
  asked: number;
  answered: number;
  by_staff: number | null;
  questions: { key: string; answers: Part[]; areas: { key: string; answers: Part[] }[] }[];
}

const given = { met: 'no', manage: 'less', kept: 'no', respect: 'no' };

await onEveryBackend((backend) => {
  beforeEach(async () => {
    await forgetCases(backend);
    await forgetFollowUps(backend);
  });
  /** So many who were asked some months ago, and what of them answered. */
  const many = async (
    monthsAgo: number,
    asked: number,
    said: Record<string, number>,
    area: string | null = areas.here.id,
    byStaff = false,
  ) => {
    const month = `date_trunc('month', private.today() - interval '${monthsAgo} months')::date`;
    await backend.rows(`
      insert into private.follow_ups_asked as m (month, asked) values (${month}, ${asked})
      on conflict (month) do update set asked = m.asked + excluded.asked`);
    for (const [met, people] of Object.entries(said)) {
      await backend.rows(`
        insert into private.follow_up_answers (month, neighbourhood_id, by_staff, met, manage)
        select ${month}, ${area ? `'${area}'` : 'null'}, ${byStaff}, ${met ? `'${met}'` : 'null'}, 'more'
        from generate_series(1, ${people})`);
    }
  };
  const read = async (person: Person = 'scrutiny'): Promise<CaseAnswer> =>
    (await atCases(backend, person))('follow_up_numbers');
  const told = async () => ((await read()).body as unknown as { tellings: Telling[] }).tellings;
  const met = (telling: Telling | undefined) =>
    Object.fromEntries(telling!.questions[0]!.answers.map(({ key, people }) => [key, people]));

  test.each(['admin', 'manager', 'gateway', 'scrutiny'] as const)(
    'the %s reads the numbers',
    async (person) => expect((await read(person)).status).toBe(200),
  );
  test.each(['worker', 'navigator', 'linkWorker', 'safety', 'partner', 'councillor'] as const)(
    'the %s does not',
    async (person) => expect((await read(person)).status).toBe(403),
  );

  test.each(Object.keys(staff) as Person[])(
    'the %s reads no single answer, nor a code',
    async (person) => {
      await agreedCase(backend);
      await many(1, 9, { no: 1 });
      const headers = await signIn(backend, person);
      for (const table of [
        'follow_up_answers',
        'follow_up_codes',
        'follow_up_tellings',
        'follow_ups_asked',
        'case_follow_ups',
      ]) {
        const response = await backend.send(`/${table}`, { headers });
        expect(response.ok ? await response.json() : []).toEqual([]);
      }
    },
  );

  test('an answer moves no number that anybody reads, and its case does not tell what it was', async () => {
    const { id, receipt } = await agreedCase(backend);
    await many(4, 20, { yes: 8, partly: 6, no: 6 });
    const gateway = await atCases(backend, 'gateway');
    const before = await told();
    const version = await versionNow(backend, id);
    const audit = async () =>
      backend.rows(`select count(*)::int as n from public.audit_entries where entity_id = '${id}'
        and action <> 'read'`);
    const noted = await audit();
    expect((await questions(backend, { code: receipt, step: 'send', ...given })).status).toBe(201);
    expect(await told()).toEqual(before);
    expect(await audit()).toEqual(noted);
    expect(await versionNow(backend, id)).toBe(version);
    const { body } = await gateway('case_record', { id });
    expect(body.follow_up).toMatchObject({ state: 'answered' });
    expect(Object.keys(body.follow_up as object).sort()).toEqual([
      'ask_on',
      'is_due',
      'state',
      'until',
      'way',
    ]);
    const entries = body.entries as { kind: string }[];
    expect(entries.map(({ kind }) => kind)).not.toContain('follow_up_answered');
  });

  test('an answer has the month and the area of its case, and nothing else that leads to it', async () => {
    const { id, receipt } = await agreedCase(backend);
    await questions(backend, { code: receipt, step: 'send', ...given });
    const [row] = await backend.rows(`
      select to_jsonb(a)::text as text, (
        select array_agg(k order by k) from jsonb_object_keys(to_jsonb(a)) k
      ) as columns
      from private.follow_up_answers a`);
    expect(row!.columns).toEqual([
      'by_staff',
      'id',
      'kept',
      'manage',
      'met',
      'month',
      'neighbourhood_id',
      'respect',
    ]);
    expect(String(row!.text)).not.toContain(id);
    const links = await backend.rows(`
      select from pg_constraint where conrelid = 'private.follow_up_answers'::regclass
        and contype = 'f' and confrelid <> 'public.neighbourhoods'::regclass`);
    expect(links).toEqual([]);
  });

  test('months are told together once ten answered and nobody can any more, and their answers go', async () => {
    await many(6, 7, { yes: 5 });
    await many(5, 20, { yes: 7, partly: 5 });
    await many(0, 30, { no: 20 });
    const [telling, ...others] = await told();
    expect(others).toEqual([]);
    expect(telling).toMatchObject({ asked: 27, answered: 17 });
    expect(telling!.first_month < telling!.last_month).toBe(true);
    expect(met(telling)).toEqual({ yes: 12, partly: null, no: null });
    // What is not told is kept for the next months.
    expect((await answers(backend)).map(({ met }) => met)).toEqual(Array<string>(20).fill('no'));
    await many(5, 50, { no: 50 });
    expect(await told()).toEqual([telling]);
  });

  test('where one to four did not answer, it waits', async () => {
    await many(6, 13, { yes: 12 });
    expect(await told()).toEqual([]);
    await many(5, 9, { partly: 5 });
    expect(await told()).toMatchObject([{ asked: 22, answered: 17 }]);
  });

  test('of nine answers nothing is told', async () => {
    await many(6, 40, { yes: 9 });
    expect(await told()).toEqual([]);
    expect(await answers(backend)).toHaveLength(9);
  });

  test('an area is told where five or more gave each answer there and elsewhere', async () => {
    const all = await backend.rows('select id, slug from public.neighbourhoods');
    for (const { id } of all) {
      await many(6, 30, { yes: 6, partly: 5, no: 7 }, String(id));
    }
    const [telling] = await told();
    const [question] = telling!.questions;
    expect(question!.areas.map(({ key }) => key).sort()).toEqual(
      all.map(({ slug }) => String(slug)).sort(),
    );
    expect(question!.areas[0]!.answers).toEqual([
      { key: 'no', people: 7 },
      { key: 'partly', people: 5 },
      { key: 'yes', people: 6 },
    ]);
  });

  test('an area with few is told of by no number', async () => {
    await many(6, 30, { yes: 10, partly: 8, no: 7 });
    await many(6, 9, { no: 3 }, areas.elsewhere.id);
    const [telling] = await told();
    expect(telling).toMatchObject({ answered: 28 });
    expect(telling!.questions.every(({ areas: shown }) => shown.length === 0)).toBe(true);
  });

  test('how many were asked by staff is told of five or more, beside five or more others', async () => {
    await many(6, 30, { yes: 12 });
    await many(6, 4, { no: 4 }, null, true);
    expect((await told())[0]!.by_staff).toBe(null);
    await many(5, 20, { yes: 8 });
    await many(5, 6, { no: 6 }, null, true);
    expect((await told())[1]!.by_staff).toBe(6);
  });

  test('what was too little to tell is deleted after its year', async () => {
    await many(14, 5, { yes: 3 });
    await many(3, 5, { no: 3 });
    await backend.rows('select private.forget_expired()');
    expect((await answers(backend)).map(({ met }) => met)).toEqual(['no', 'no', 'no']);
    await many(3, 30, { yes: 9 });
    expect(await told()).toMatchObject([{ asked: 35, answered: 12 }]);
  });

  test('the lead writes down what was said at a call, which counts as asked by staff', async () => {
    const { id } = await agreedCase(backend, 'call');
    const navigator = await atCases(backend, 'navigator');
    const record = async (more: object) =>
      navigator('record_follow_up', { id, seen: await versionNow(backend, id), ...given, ...more });
    expect(await record({ way: '' })).toMatchObject({ body: { details: 'way:missing' } });
    expect(await record({ way: 'hub' })).toMatchObject({ body: { details: 'way:unsafe' } });
    expect(await record({ way: 'phone', met: 'never' })).toMatchObject({
      body: { details: 'met:unknown' },
    });
    const none = { met: '', manage: '', kept: '', respect: '' };
    expect(await record({ way: 'phone', ...none })).toMatchObject({
      body: { details: 'met:missing' },
    });
    expect(await answers(backend)).toEqual([]);
    expect((await record({ way: 'phone' })).status).toBe(200);
    expect(await answers(backend)).toMatchObject([{ by_staff: true, ...given }]);
    expect(await record({ way: 'phone' })).toMatchObject({
      status: 409,
      body: { details: 'not_asked' },
    });
    expect(await answers(backend)).toHaveLength(1);
    expect(await followUp(backend, id)).toMatchObject({ state: 'answered', has_code: false });
  });

  test('nobody is called before it is due, nor who did not agree', async () => {
    const { id } = await agreedCase(backend, 'call');
    await backend.rows(`update public.case_follow_ups set ask_on = private.today() + 1`);
    const navigator = await atCases(backend, 'navigator');
    const record = async () =>
      navigator('record_follow_up', {
        id,
        seen: await versionNow(backend, id),
        ...given,
        way: 'came',
      });
    expect(await record()).toMatchObject({ status: 409, body: { details: 'too_early' } });
    await backend.rows('delete from public.case_follow_ups');
    expect(await record()).toMatchObject({ status: 409, body: { details: 'not_asked' } });
    expect(await answers(backend)).toEqual([]);
  });
});
