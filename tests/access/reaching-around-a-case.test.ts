import { beforeEach, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { newCase, nowhere } from './cases.ts';
import { forgetCases, leadCase } from './referrals.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

/** What is stored of who somebody is, and of what they said; none of it may be in any answer. */
const SECRETS = /Zebedee|Quagmire|01642 777777|zebedee@|Larkspur|car park/;

/** Nobody may be shown who it is without a trace: not even those who lead the case. */
const EVERYBODY = Object.keys(staff) as Person[];
const READERS: Person[] = ['gateway', 'navigator', 'manager'];

/** Ways around the case table to what belongs to it, each of which PostgREST would try. */
const DETOURS = [
  'cases?select=*,case_contacts(*),case_words(*),case_entries(*),case_sharing(*)',
  'cases?select=id,case_words!inner(words)',
  'cases?select=id,case_contacts!inner()',
  'cases?select=id,case_words!inner()&case_words.words=ilike.*car*',
  'cases?select=id,case_contacts!inner()&case_contacts.name=eq.Zebedee',
  'cases?select=id,case_contacts()&case_contacts=not.is.null',
  'cases?select=id,...case_contacts(name,phone)',
  'case_contacts?select=*,cases(reference)',
  'case_contacts?select=name&order=name.desc',
  'case_contacts?phone=eq.01642%20777777',
  'case_contacts?or=(name.eq.Zebedee,phone.like.*7)',
  'case_contacts?name=match.^Z',
  'case_words?words=fts.car',
  'case_words?select=words::integer',
  'case_contacts?select=phone::integer,name::date',
  'case_entries?select=words::integer&order=words',
  'case_entries?select=*,colleague:staff!case_entries_colleague_id_fkey(name)',
  'case_needs?select=*,cases(*,case_contacts(*))',
  'support_needs?select=slug,case_needs(case_id,cases(reference,case_words(words)))',
  'support_needs?select=slug,cases(reference)',
  'support_teams?select=slug,cases(*,case_contacts(name))',
  'organizations?select=slug,case_sharing(case_id)',
  'locations?select=slug,case_contacts(name)',
  'neighbourhoods?select=slug,cases(*,case_words(words))',
  'published_neighbourhoods?select=slug,cases(*)',
  'staff?select=email,cases!cases_lead_id_fkey(reference,case_contacts(name))',
  'staff?select=email,case_entries!case_entries_staff_id_fkey(words)',
  'audit_entries?entity=like.case_*&select=*',
  'case_equality_answers?select=*',
];

/** Those of them that could show whom it is not for that there is a case at all. */
const SHOWS_A_CASE = /"(reference|case_id)": ?"|"cases": ?\[\{|"id": ?"/;

await onEveryBackend((backend) => {
  let one: { id: string; reference: string; version: number };
  beforeEach(async () => {
    await forgetCases(backend);
    one = await newCase(backend, {
      needs: ['home-life'],
      name: 'Zebedee Quagmire',
      ways: ['phone', 'email', 'post'],
      phone: '01642 777777',
      email: 'zebedee@example.org',
      post_address: '1 Larkspur Way',
      words: 'I sleep in a car park.',
      share_with: ['helping-hands'],
    });
    await leadCase(backend, one.reference, staff.navigator);
    await backend.rows(`
      insert into public.case_entries (case_id, kind, words, staff_id, colleague_id)
      select '${one.id}', 'note', 'Zebedee rang from the car park', id, id
      from public.staff where email = '${staff.navigator}'`);
  });
  const get = async (person: Person | undefined, path: string, init: RequestInit = {}) => {
    const signedIn = person && (await signIn(backend, person));
    const headers = { ...signedIn, ...(init.headers as Record<string, string>) };
    const response = await backend.send(`/${path}`, { ...init, headers });
    return { status: response.status, text: await response.text() };
  };

  test.each(EVERYBODY)(
    'the %s is led to nobody by any relationship, filter or cast',
    async (person) => {
      for (const path of DETOURS) {
        const { status, text } = await get(person, path);
        expect(status, path).toBeLessThan(500);
        expect(text, path).not.toMatch(SECRETS);
        if (READERS.includes(person)) continue;
        if (status < 300 && !path.startsWith('staff') && !path.startsWith('support')) {
          expect(text, path).not.toMatch(SHOWS_A_CASE);
        }
        expect(text, path).not.toContain(one.reference);
        expect(text, path).not.toContain(one.id);
      }
    },
  );

  test('a stranger is led nowhere', async () => {
    for (const path of DETOURS) {
      const { status, text } = await get(undefined, path);
      expect(status, path).toBeOneOf([300, 400, 401, 403, 404]);
      expect(text, path).not.toMatch(SECRETS);
    }
  });

  test.each(READERS)(
    'whom the %s may read is not found by what only a record tells',
    async (person) => {
      for (const [path, other] of [
        ['cases?select=id,case_words!inner()&case_words.words=ilike.*car*', 'ilike.*boat*'],
        ['cases?select=id,case_contacts!inner()&case_contacts.name=like.Zeb*', 'like.Sam*'],
        ['case_entries?select=id&words=like.*rang*', 'like.*wrote*'],
      ] as const) {
        const right = await get(person, path);
        const wrong = await get(person, path.replace(/i?like\..*$/, other));
        expect(right, path).toEqual(wrong);
      }
    },
  );

  const json = { 'content-type': 'application/json', prefer: 'return=representation' };
  const asWritten = (method: string, path: string, body?: object, prefer = json.prefer) => ({
    method,
    path,
    body: body && JSON.stringify(body),
    headers: { ...json, prefer },
  });

  test.each(['gateway', 'navigator', 'admin', 'councillor', 'partner'] as const)(
    'the %s learns from no key, unique or foreign, what there is',
    async (person) => {
      const about = (reference: string, id: string) => [
        asWritten('POST', 'cases', { reference, for_whom: 'me', how_soon: 'today' }),
        asWritten(
          'POST',
          'cases?on_conflict=reference',
          { reference },
          'resolution=ignore-duplicates',
        ),
        asWritten(
          'POST',
          'cases?on_conflict=reference',
          { reference },
          'resolution=merge-duplicates',
        ),
        asWritten('PUT', `cases?id=eq.${id}`, { id, reference }),
        asWritten('PATCH', `cases?reference=eq.${reference}`, { rank: 0 }),
        asWritten('DELETE', `cases?id=eq.${id}`),
        asWritten('POST', 'case_words', { case_id: id, words: 'x' }),
        asWritten(
          'POST',
          'case_contacts?on_conflict=case_id',
          { case_id: id },
          'resolution=ignore-duplicates',
        ),
        asWritten('POST', 'case_entries', { case_id: id, kind: 'note', words: 'x' }),
        asWritten('POST', 'caseloads', { staff_id: id, capacity: 1 }),
      ];
      const real = about(one.reference, one.id);
      for (const [at, { path, ...init }] of about('22222-22222', nowhere).entries()) {
        const never = await get(person, path, init);
        const { path: realPath, ...realInit } = real[at]!;
        expect(await get(person, realPath, realInit), path).toEqual(never);
        expect(never.status, path).toBeOneOf([400, 401, 403, 404, 405]);
      }
    },
  );

  test.each(['councillor', 'admin', 'partner', 'scrutiny', 'worker', 'linkWorker'] as const)(
    'the %s is told the same of a reference that is there and of one that is not',
    async (person) => {
      const ask = (reference: string, id: string) => [
        `cases?reference=eq.${reference}`,
        `cases?reference=ilike.${reference.slice(0, 3)}*`,
        `cases?id=eq.${id}`,
        `cases?select=version&id=in.(${id})`,
        `case_needs?case_id=eq.${id}`,
        `case_appointments?case_id=eq.${id}`,
        `audit_entries?entity_id=eq.${id}`,
      ];
      const unknown = ask('22222-22222', nowhere);
      for (const [at, path] of ask(one.reference, one.id).entries()) {
        expect(await get(person, path), path).toEqual(await get(person, unknown[at]!));
      }
      const call = (reference: string) =>
        get(person, 'rpc/case_queue', {
          method: 'POST',
          headers: json,
          body: JSON.stringify({ reference }),
        });
      expect(await call(one.reference)).toEqual(await call('22222-22222'));
    },
  );

  test('a manager is told the same of another area’s reference and of none', async () => {
    await backend.rows(
      `update public.cases set neighbourhood_id = '${areas.elsewhere.id}' where id = '${one.id}'`,
    );
    const call = (reference: string) =>
      get('manager', 'rpc/case_queue', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ reference }),
      });
    const none = await call('22222-22222');
    expect(none.status).toBe(200);
    expect(await call(one.reference)).toEqual(none);
  });

  test('no message of an error says what is stored', async () => {
    for (const person of ['gateway', 'navigator'] as const) {
      for (const path of [
        'cases?select=reference::integer',
        'case_words?select=words::uuid',
        'cases?reference=eq.1&select=id::integer',
        'case_contacts?select=name->x',
        'cases?order=case_words(words)',
        'cases?select=id,case_words(words)&order=case_words(words).desc',
        'cases?case_contacts.name=eq.Zebedee',
        'cases?nonsense=eq.1',
        'rpc/case_queue?list=nonsense',
      ]) {
        const { status, text } = await get(person, path);
        expect(status, path).toBeLessThan(500);
        expect(text, path).not.toMatch(SECRETS);
      }
    }
  });
});
