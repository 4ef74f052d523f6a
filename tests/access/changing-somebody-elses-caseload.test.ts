import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { callAs, idOf } from './cases.ts';
import type { Person } from './staff.ts';

await onEveryBackend((backend) => {
  beforeEach(() => backend.rows('delete from public.caseloads'));
  const day = async (days: number) =>
    String((await backend.rows(`select (private.today() + ${days})::text as day`))[0]!.day);
  const save = async (by: Person, person: Person, more: object) =>
    callAs(backend, by, 'save_caseload', { person: await idOf(backend, person), seen: 0, ...more });
  const stored = () => backend.rows('select capacity, covered_by from public.caseloads');

  test.each(['gateway', 'manager'] as const)('the %s says how many they can lead', async (by) => {
    expect((await save(by, 'navigator', { capacity: 12 })).body).toEqual({ version: 1 });
    expect(await stored()).toEqual([{ capacity: 12, covered_by: null }]);
    expect((await save(by, 'navigator', { capacity: 13 })).status).toBe(409);
    expect((await save(by, 'navigator', { capacity: 13, seen: 1 })).body).toEqual({ version: 2 });
  });

  test('everybody says who stands in for them, and not how many they can lead', async () => {
    const cover = {
      covered_by: await idOf(backend, 'linkWorker'),
      covered_from: await day(0),
      covered_until: await day(7),
    };
    expect((await save('navigator', 'navigator', { capacity: 1 })).status).toBe(403);
    expect((await save('navigator', 'linkWorker', cover)).status).toBe(403);
    expect((await save('navigator', 'navigator', cover)).status).toBe(200);
    expect(await stored()).toMatchObject([{ covered_by: cover.covered_by }]);
    const { body } = await callAs(backend, 'navigator', 'caseload_list', {});
    expect(body).toContainEqual(
      expect.objectContaining({
        is_me: true,
        may_plan: false,
        cover: 'link-worker@council.example',
      }),
    );
  });

  test('nobody stands in for themselves, without days, or for ever', async () => {
    const me = await idOf(backend, 'navigator');
    const other = await idOf(backend, 'linkWorker');
    const worker = await idOf(backend, 'worker');
    const days = { covered_from: await day(0), covered_until: await day(7) };
    for (const [cover, details] of [
      [{ ...days, covered_by: me }, 'covered_by:unknown'],
      [{ ...days, covered_by: worker }, 'covered_by:unknown'],
      [{ covered_by: other }, 'covered_from:missing'],
      [{ ...days }, 'covered_by:missing'],
      [{ ...days, covered_by: other, covered_until: 'infinity' }, 'covered_until:out_of_range'],
      [{ ...days, covered_by: other, covered_until: await day(-1) }, 'covered_until:out_of_range'],
    ] as const) {
      expect((await save('navigator', 'navigator', cover)).body, details).toMatchObject({
        details,
      });
    }
    expect((await save('gateway', 'navigator', { capacity: 201 })).body).toMatchObject({
      details: 'capacity:out_of_range',
    });
    expect(await stored()).toEqual([]);
  });

  test.each(['admin', 'worker', 'partner', 'councillor', 'scrutiny'] as const)(
    'the %s reads and changes none',
    async (by) => {
      expect((await save(by, 'navigator', { capacity: 1 })).status).toBe(403);
      expect((await callAs(backend, by, 'caseload_list', {})).status).toBe(403);
      expect(await stored()).toEqual([]);
    },
  );
});
