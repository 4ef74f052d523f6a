import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { ask, forgetCases, leadCase } from './referrals.ts';
import { signIn, staff, type Person } from './staff.ts';

const PERSONAL = ['case_words', 'case_contacts', 'case_sharing', 'case_entries'];

await onEveryBackend((backend) => {
  beforeEach(async () => {
    await forgetCases(backend);
    const { reference } = await ask(backend, { share_with: ['helping-hands'] });
    await leadCase(backend, reference!, staff.navigator);
  });
  const read = async (person: Person, table: string, claims = {}) => {
    const headers = await signIn(backend, person, claims);
    const response = await backend.send(`/${table}`, { headers });
    return (await response.json()) as unknown[];
  };

  test.each(['gateway', 'navigator', 'manager'] as const)(
    'the %s reads the case and what it is about, and nothing of who it is without a trace',
    async (person) => {
      expect(await read(person, 'cases')).toHaveLength(1);
      expect(await read(person, 'case_needs')).toHaveLength(1);
      for (const table of PERSONAL) expect(await read(person, table), table).toEqual([]);
    },
  );

  test.each([
    'admin',
    'worker',
    'safety',
    'linkWorker',
    'partner',
    'councillor',
    'scrutiny',
  ] as const)('the %s reads nothing of it', async (person) => {
    for (const table of ['cases', 'case_needs', ...PERSONAL]) {
      expect(await read(person, table), table).toEqual([]);
    }
  });

  test('without a second factor nobody reads anything', async () => {
    expect(await read('gateway', 'cases', { aal: 'aal1' })).toEqual([]);
    expect(await read('navigator', 'cases', { aal: 'aal1' })).toEqual([]);
  });

  test('what happened to it is in no record of changes but its readers’', async () => {
    const noted = 'audit_entries?entity=eq.cases';
    expect(await read('admin', noted)).toEqual([]);
    expect(await read('scrutiny', noted)).toEqual([]);
    expect((await read('manager', noted)).length).toBeGreaterThan(0);
  });
});
