import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { atCases, nowhere, setCase } from './cases.ts';
import { closeCase, filledCase, theirs } from './filled-cases.ts';
import { forgetCases } from './referrals.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

await onEveryBackend((backend) => {
  let id = '';
  beforeEach(async () => {
    await forgetCases(backend);
    ({ id } = await filledCase(backend));
    await closeCase(backend, id, `'2029-06-15'`);
  });
  const take = async (person: Person, of = id) =>
    (await atCases(backend, person))('export_case', { id: of });
  const noted = () =>
    backend.rows(`
      select s.email from public.audit_entries a join public.staff s on s.id = a.staff_id
      where a.entity = 'cases' and a.entity_id = '${id}' and a.action = 'export'`);

  test.each(['gateway', 'manager'] as const)(
    'the %s takes all there is about somebody, and the record and its lead see that it was taken',
    async (person) => {
      const { status, body } = await take(person);
      expect(status).toBe(200);
      for (const words of theirs) expect(JSON.stringify(body)).toContain(words);
      expect(body).toMatchObject({
        case: { state: 'closed', neighbourhood: 'Here' },
        needs: [{ name: 'A home' }],
        contact: { name: 'Zebedee', consent_recorded: 'agreed' },
        sharing: [{ name: 'Helping Hands' }],
        appointments: [{ state: 'planned' }],
        entries: [{ kind: 'reached', way: 'phone' }],
        readings: [{ action: 'read' }, { action: 'export' }],
      });
      expect(JSON.stringify(body)).not.toContain('council.example');
      expect(await noted()).toEqual([{ email: staff[person] }]);

      const headers = await signIn(backend, 'navigator');
      const seen = await backend.send(`/audit_entries?entity_id=eq.${id}&action=eq.export`, {
        headers,
      });
      expect(await seen.json()).toHaveLength(1);
    },
  );

  test('no column of what is held is left out of the copy', async () => {
    const { body } = await take('gateway');
    const held = await backend.rows(`
      select c.relname as table, a.attname as name
      from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace
        and c.relname in ('case_contacts', 'case_words', 'case_entries', 'case_appointments', 'case_sharing')
        and a.attnum > 0 and not a.attisdropped`);
    const part: Record<string, object> = {
      case_contacts: body.contact as object,
      case_words: body,
      case_entries: (body.entries as object[])[0]!,
      case_appointments: (body.appointments as object[])[0]!,
      case_sharing: (body.sharing as object[])[0]!,
    };
    const missing = held.filter(
      ({ table, name }) => !(String(name).replace(/_id$/, '') in part[String(table)]!),
    );
    expect(missing.map(({ table, name }) => `${String(table)}.${String(name)}`).sort()).toEqual([
      // Our own numbers for it, and colleagues: nothing about the person.
      'case_appointments.case_id',
      'case_appointments.id',
      'case_appointments.moved_from',
      'case_appointments.staff_id',
      'case_appointments.version',
      'case_contacts.case_id',
      'case_entries.case_entry_id',
      'case_entries.case_id',
      'case_entries.colleague_id',
      'case_entries.id',
      'case_entries.staff_id',
      // Told by its name.
      'case_sharing.case_id',
      'case_sharing.organization_id',
    ]);
  });

  test('its lead reads it and takes no copy', async () => {
    expect((await take('navigator')).status).toBe(403);
    expect(await noted()).toEqual([]);
  });

  test.each(['admin', 'worker', 'linkWorker', 'partner', 'councillor', 'scrutiny'] as const)(
    'the %s is told that there is nothing',
    async (person) => {
      expect((await take(person)).status).toBe(404);
      expect(await noted()).toEqual([]);
    },
  );

  test('nor is there anything for the manager of another area, or where nothing ever was', async () => {
    expect((await take('gateway', nowhere)).status).toBe(404);
    await setCase(backend, id, `neighbourhood_id = '${areas.elsewhere.id}'`);
    expect((await take('manager')).status).toBe(404);
    expect(await noted()).toEqual([]);
  });

  test('a copy of one case opens no other', async () => {
    const other = await filledCase(backend, { name: 'Yolanda' });
    const { body } = await take('gateway');
    expect(JSON.stringify(body)).not.toContain('Yolanda');
    await setCase(backend, other.id, `merged_into = '${id}'`);
    expect((await take('gateway')).body.others).toEqual([
      { id: other.id, reference: other.reference },
    ]);
    expect((await take('gateway', other.id)).body.contact).toMatchObject({ name: 'Yolanda' });
  });
});
