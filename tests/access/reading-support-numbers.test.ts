import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases } from './cases.ts';
import { forgetCases, needs } from './referrals.ts';
import { areas } from './staff.ts';

interface Told {
  first_month: string;
  last_month: string;
  months: {
    month: string;
    asked: number | null;
    needs: { key: string; people: number | null }[];
    areas: { key: string; people: number | null }[];
    outcomes: { key: string; people: number | null }[];
    response: Record<string, number | null>;
  }[];
  caseload: Record<string, number | null>;
}

await onEveryBackend((backend) => {
  beforeEach(async () => {
    await forgetCases(backend);
    await backend.rows('delete from private.support_months');
  });
  const read = async (args: object = {}) => {
    const { status, body } = await (await atCases(backend, 'scrutiny'))('support_numbers', args);
    return { status, told: body as unknown as Told };
  };
  /** So many people who asked in an earlier month: two hours later somebody tried to reach them. */
  const many = async (people: number, area: string | null, more = '', monthsAgo = 1) => {
    await backend.rows(`
      with asked as (
        insert into public.cases
          (reference, for_whom, how_soon, neighbourhood_id, received_at, respond_by)
        select private.case_reference(uuid_send(gen_random_uuid())), 'me', 'can_wait',
          ${area ? `'${area}'` : 'null'}, start + interval '10 days 10 hours', start + interval '12 days'
        from generate_series(1, ${people}),
          (select private.month_of(now() - interval '${monthsAgo} months') as start) m
        returning id
      )
      insert into public.case_needs (case_id, need_id) select id, '${needs.home}' from asked`);
    if (more) {
      await backend.rows(`
        update public.cases set ${more}
        where first_tried_at is null and neighbourhood_id is not distinct from ${area ? `'${area}'` : 'null'}`);
    }
  };
  const part = (list: { key: string; people: number | null }[], key: string) =>
    list.find((each) => each.key === key)?.people;

  test.each(['admin', 'manager', 'gateway', 'scrutiny'] as const)(
    'the %s reads them',
    async (person) => {
      expect((await (await atCases(backend, person))('support_numbers')).status).toBe(200);
    },
  );

  test.each(['worker', 'safety', 'navigator', 'linkWorker', 'partner', 'councillor'] as const)(
    'the %s does not',
    async (person) => {
      expect((await (await atCases(backend, person))('support_numbers')).status).toBe(403);
    },
  );

  test('a month says how many asked, where, how soon they were tried and what came of it', async () => {
    await many(12, areas.here.id, `tried_at = received_at + interval '2 hours'`);
    await many(7, null, `tried_at = received_at + interval '3 days', tries = 1`);
    await backend.rows(`
      update public.cases set state = 'closed', outcome = 'needs_met', forget_on = '2030-01-01',
        closed_at = private.month_of(now() - interval '1 month') + interval '20 days'`);
    const { status, told } = await read();
    expect(status).toBe(200);
    expect(told.months).toHaveLength(1);
    const [month] = told.months;
    expect(month).toMatchObject({ asked: 19, response: { due: 19, in_time: 12 } });
    expect(part(month!.needs, 'a-home')).toBe(null);
    expect(part(month!.outcomes, 'needs_met')).toBe(null);
    expect(month!.response.median_hours).not.toBe(null);
    expect(Number(month!.response.p90_hours)).toBeGreaterThan(2);
  });

  test('where five or more asked in every area, each is told', async () => {
    const all = await backend.rows('select id, slug from public.neighbourhoods');
    for (const { id } of all) await many(6, String(id));
    await many(5, null);
    const { areas: told } = (await read()).told.months[0]!;
    expect(told).toHaveLength(all.length + 1);
    for (const { slug } of all) expect(part(told, String(slug))).toBe(6);
    expect(part(told, '')).toBe(5);
  });

  test('of four people nothing is told, nor of four beside many', async () => {
    await many(4, areas.here.id, `tried_at = received_at + interval '2 hours'`);
    const few = (await read()).told.months[0]!;
    expect(few).toMatchObject({
      asked: null,
      response: { due: null, in_time: null, median_hours: null, p90_hours: null },
    });
    for (const list of [few.needs, few.areas, few.outcomes]) {
      for (const { people } of list) expect(people).toBe(null);
    }
    await backend.rows('delete from private.support_months');
    await many(30, areas.elsewhere.id);
    const beside = (await read()).told.months[0]!;
    expect(beside.asked).toBe(34);
    expect(part(beside.areas, 'elsewhere')).toBe(null);
    expect(part(beside.areas, 'here')).toBe(null);
    // Those four were tried in time, the others never: the share would tell of four.
    expect(beside.response).toMatchObject({ due: 34, in_time: null });
  });

  test('what was told of a month stays as it was told, whoever comes or goes', async () => {
    await many(9, areas.here.id);
    const first = (await read()).told;
    await many(1, areas.here.id);
    await backend.rows(
      `delete from public.cases where id in (select id from public.cases limit 3)`,
    );
    expect((await read()).told).toEqual(first);
  });

  test('the month that runs is not told, nor what is followed elsewhere, nor a flood', async () => {
    await many(6, areas.here.id);
    await many(40, areas.here.id, '', 0);
    await backend.rows(`
      update public.cases set merged_into = (select id from public.cases order by received_at desc limit 1)
      where id = (select id from public.cases order by received_at limit 1)`);
    expect((await read()).told.months.map(({ asked }) => asked)).toEqual([5]);
    await backend.rows('delete from private.support_months');
    await backend.rows(`
      update public.cases set apart = true
      where id = (select id from public.cases where merged_into is null order by received_at limit 1)`);
    expect((await read()).told.months.map(({ asked }) => asked)).toEqual([null]);
  });

  test('the daily job tells a month before it forgets whom it was about', async () => {
    await many(6, areas.here.id);
    await backend.rows(`
      update public.cases set state = 'closed', outcome = 'advice_given', forget_on = private.today(),
        closed_at = received_at, tried_at = received_at`);
    await backend.rows('select private.forget_expired()');
    const [kept] = await backend.rows(`
      select count(*) filter (where erased_at is not null)::int as erased from public.cases`);
    expect(kept!.erased).toBe(6);
    expect((await read()).told.months).toMatchObject([{ asked: 6, response: { in_time: 6 } }]);
  });

  test('nothing in it is a row about a person', async () => {
    await many(30, areas.here.id, `tried_at = received_at + interval '2 hours'`);
    const text = JSON.stringify((await read()).told);
    for (const { id, reference } of await backend.rows('select id, reference from public.cases')) {
      expect(text).not.toContain(String(id));
      expect(text).not.toContain(String(reference));
    }
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|T\d\d:\d\d/);
  });

  test.each([
    [{ first_month: '0001-01-01', last_month: '9999-12-31' }, 200],
    [{ first_month: '-infinity', last_month: 'infinity' }, 200],
    [{ first_month: 'infinity', last_month: '-infinity' }, 200],
    [{ first_month: '2027-01-01', last_month: '2020-01-01' }, 200],
    [{ first_month: 'soon' }, 400],
    [{ first_month: '2026-02-31' }, 400],
  ])('%o answers %i, and no more months than there are', async (args, expected) => {
    await many(6, areas.here.id);
    const { status, told } = await read(args);
    expect(status).toBe(expected);
    if (status === 200) expect(told.months.length).toBeLessThanOrEqual(1);
  });
});
