import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, callAs, entriesOf, newCase, nowhere, setCase } from './cases.ts';
import { forgetCases } from './referrals.ts';

await onEveryBackend((backend) => {
  let flood: { id: string; version: number }[];
  beforeEach(async () => {
    await forgetCases(backend);
    flood = [await newCase(backend), await newCase(backend), await newCase(backend)];
    await backend.rows('update public.cases set apart = true');
  });
  const named = (some = flood) => ({
    ids: some.map(({ id }) => id),
    seen: some.map(({ version }) => version),
  });
  const words = 'One message, sent by one machine.';
  const close = async (more: object = {}) =>
    (await atCases(backend, 'gateway'))('close_apart_cases', { ...named(), words, ...more });
  const states = async () =>
    (await backend.rows('select state from public.cases order by received_at, id')).map(
      ({ state }) => state,
    );

  test('those that were chosen are closed with a reason, each on its record, and kept for a month', async () => {
    const { status, body } = await close(named(flood.slice(0, 2)));
    expect([status, body]).toEqual([200, { closed: 2 }]);
    expect((await states()).sort()).toEqual(['closed', 'closed', 'waiting']);
    for (const { id } of flood.slice(0, 2)) {
      expect(await entriesOf(backend, id)).toEqual([{ kind: 'closed', way: null, words }]);
      expect(
        await backend.rows(`
          select reason from public.audit_entries
          where entity_id = '${id}' and 'outcome' = any (changed_columns)`),
      ).toEqual([{ reason: 'Closed with others that came in a flood.' }]);
    }
    const [one] = await backend.rows(`
      select outcome, version, tries, tried_at, forget_on < current_date + 32 as soon
      from public.cases where id = '${flood[0]!.id}'`);
    expect(one).toEqual({
      ...{ outcome: 'not_for_us', version: 2, tries: 0, tried_at: null, soon: true },
    });
    expect(await backend.rows('select * from private.broken_promises()')).toEqual([]);
  });

  test.each([
    ['apart = false', 'not_apart', -1],
    [`tries = 1, tried_at = now()`, 'not_apart', -1],
    ['version = 2', 'changed_meanwhile', -1],
    [`merged_into = (select max(id::text)::uuid from public.cases)`, 'merged', 0],
  ])('where of one %s, none is closed', async (what, details, which) => {
    const one = flood.toSorted((a, b) => a.id.localeCompare(b.id)).at(which)!;
    await setCase(backend, one.id, what);
    const { status, body } = await close();
    expect([status, body.details]).toEqual([409, details]);
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test.each([
    [{ words: ' ' }, 400, 'words:missing'],
    [{ ids: [], seen: [] }, 400, 'ids:out_of_range'],
    [{ ids: null }, 400, 'ids:out_of_range'],
    [{ seen: [1] }, 400, 'ids:out_of_range'],
    [
      { ids: Array<string>(101).fill(nowhere), seen: Array<number>(101).fill(1) },
      400,
      'ids:out_of_range',
    ],
    [{ ids: [nowhere], seen: [1] }, 404, 'unknown'],
    [{ ids: [null], seen: [1] }, 404, 'unknown'],
  ])('%j closes nothing', async (more, status, details) => {
    const answer = await close(more);
    expect([answer.status, answer.body.details]).toEqual([status, details]);
    expect(await states()).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test.each(['admin', 'manager', 'navigator', 'worker', 'councillor', 'scrutiny'] as const)(
    'the %s closes none',
    async (person) => {
      const answer = await callAs(backend, person, 'close_apart_cases', { ...named(), words });
      expect(answer.status).toBe(403);
      expect(await states()).toEqual(['waiting', 'waiting', 'waiting']);
    },
  );
});
