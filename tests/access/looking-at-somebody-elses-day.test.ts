import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs, idOf, newCase, setCase } from './cases.ts';
import { forgetCases, leadCase } from './referrals.ts';
import { staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(async () => {
    await forgetCases(backend);
    await backend.rows('delete from public.caseloads');
  });
  async function led(by: Person, next: string) {
    const { id, reference } = await newCase(backend);
    await leadCase(backend, reference, staff[by]);
    await setCase(backend, id, `next_step_at = ${next}`);
    return { id, reference };
  }
  const day = async (person: Person) => {
    const { status, body } = await callAs(backend, person, 'my_day', {});
    expect({ status, body }).toMatchObject({ status: 200 });
    const cases = body.cases as { reference: string; due: string; instead_of: string | null }[];
    const appointments = body.appointments as object[];
    return {
      ...body,
      appointments,
      cases: cases.map(({ reference, due }) => [reference, due]),
      all: cases,
    };
  };

  test('what is late comes first, also what has no next step; then today’s and what comes', async () => {
    const later = await led('navigator', "now() + interval '3 days'");
    const late = await led('navigator', "now() - interval '1 hour'");
    const unplanned = await led('navigator', 'null');
    await led('linkWorker', "now() - interval '1 hour'");
    const { cases } = await day('navigator');
    expect(cases).toEqual([
      [unplanned.reference, 'late'],
      [late.reference, 'late'],
      [later.reference, 'later'],
    ]);
  });

  test('it tells nothing of who it is', async () => {
    await led('navigator', 'now()');
    expect(JSON.stringify(await day('navigator'))).not.toMatch(/Sam|01642|car/);
  });

  test('whoever stands in has the day of both, and says for whom', async () => {
    const { id, reference } = await led('navigator', 'now()');
    await backend.rows(`
      insert into public.case_appointments (case_id, at, staff_id)
      select '${id}', now() + interval '1 day', id from public.staff where email = '${staff.navigator}'`);
    expect((await day('linkWorker')).cases).toEqual([]);
    await backend.rows(`
      insert into public.caseloads (staff_id, capacity, covered_by, covered_from, covered_until)
      select l.id, 10, c.id, private.today(), private.today() from public.staff l, public.staff c
      where l.email = '${staff.navigator}' and c.email = '${staff.linkWorker}'`);
    expect(await day('linkWorker')).toMatchObject({
      standing_in: [{ name: staff.navigator }],
      all: [{ reference, instead_of: staff.navigator }],
      appointments: [{ reference, instead_of: staff.navigator }],
    });
  });

  test('a case that changes hands takes its meetings along, whoever planned them', async () => {
    const { id, reference } = await led('navigator', 'now()');
    await backend.rows(`
      insert into public.case_appointments (case_id, at, staff_id)
      select '${id}', now() + interval '1 day', id from public.staff where email = '${staff.gateway}'`);
    const meetings = async (person: Person) => (await day(person)).appointments;
    expect(await meetings('navigator')).toMatchObject([{ reference }]);
    expect(await meetings('linkWorker')).toEqual([]);
    const to = await idOf(backend, 'linkWorker');
    const given = await callAs(backend, 'gateway', 'assign_case', {
      ...{ id, seen: 2, lead: to, words: 'On leave' },
    });
    expect(given.status, JSON.stringify(given.body)).toBe(200);
    expect(await meetings('navigator')).toEqual([]);
    expect(await meetings('linkWorker')).toMatchObject([{ reference, instead_of: null }]);
    expect(await backend.rows('select staff_id from public.case_appointments')).toEqual([
      { staff_id: to },
    ]);
  });

  test('what whoever stands in plans is there for the lead who comes back', async () => {
    const { id, reference } = await led('navigator', 'now()');
    await backend.rows(`
      insert into public.caseloads (staff_id, capacity, covered_by, covered_from, covered_until)
      select l.id, 10, c.id, private.today() - 3, private.today() from public.staff l, public.staff c
      where l.email = '${staff.navigator}' and c.email = '${staff.linkWorker}'`);
    const booked = await callAs(backend, 'linkWorker', 'book_appointment', {
      ...{ id, seen: 2, at: new Date(Date.now() + 86_400_000).toISOString() },
    });
    expect(booked.status, JSON.stringify(booked.body)).toBe(200);
    expect((await day('linkWorker')).appointments).toMatchObject([{ reference }]);
    await backend.rows('update public.caseloads set covered_until = private.today() - 1');
    expect((await day('linkWorker')).appointments).toEqual([]);
    expect((await day('navigator')).appointments).toMatchObject([{ reference, instead_of: null }]);
  });

  test('what is closed or followed elsewhere is nobody’s day', async () => {
    const other = await led('navigator', 'now()');
    const merged = await led('navigator', 'now()');
    await setCase(backend, merged.id, `merged_into = '${other.id}'`);
    await setCase(
      backend,
      other.id,
      `state = 'closed', outcome = 'advice_given', closed_at = now(), forget_on = '2030-01-01'`,
    );
    expect((await day('navigator')).cases).toEqual([]);
  });

  test.each(['admin', 'manager', 'worker', 'partner', 'councillor', 'scrutiny'] as const)(
    'the %s has no day of cases',
    async (person) => {
      expect((await callAs(backend, person, 'my_day', {})).status).toBe(403);
    },
  );
});
