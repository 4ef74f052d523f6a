import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { estimatedByThemselves } from './case-rights.ts';
import { newCase } from './cases.ts';
import { forgetCases, leadCase, needs } from './referrals.ts';
import { areas, signIn, staff, type Person } from './staff.ts';

/** What somebody could count without being shown a row. */
const QUESTIONS = [
  'cases',
  `cases?neighbourhood_id=eq.${areas.here.id}`,
  'cases?risk=eq.immediate',
  'cases?reference=gte.5&select=id',
  'cases?or=(state.eq.open,lead_id.not.is.null)',
  `case_needs?need_id=eq.${needs.family}`,
  'case_contacts?name=eq.Sam',
  'case_words?words=ilike.*car*',
  'case_entries?kind=eq.closed',
  'audit_entries?entity=eq.cases',
];

await onEveryBackend((backend) => {
  let readable: string[];
  beforeAll(async () => {
    const rows = await backend.rows(`
      select relname::text as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and has_table_privilege('authenticated', oid, 'select') order by 1`);
    readable = rows.map(({ name }) => String(name));
  });
  beforeEach(async () => {
    await forgetCases(backend);
    const { reference, id } = await newCase(backend, { needs: ['home-life'] });
    await leadCase(backend, reference, staff.navigator);
    await newCase(backend);
    await backend.rows(`
      insert into public.case_entries (case_id, kind, words) values ('${id}', 'note', 'Sam rang')`);
    await backend.rows('analyze');
  });
  /** What the answer says of how many there are. */
  const counted = async (person: Person, path: string, count: string, method = 'HEAD') => {
    const headers = { ...(await signIn(backend, person)), prefer: `count=${count}` };
    const response = await backend.send(`/${path}`, { method, headers });
    return { status: response.status, range: response.headers.get('content-range') };
  };

  test.each(['councillor', 'admin', 'partner', 'scrutiny', 'linkWorker'] as const)(
    'the %s counts no case, by whatever they filter, order or page',
    async (person) => {
      for (const path of QUESTIONS.filter((one) => !one.startsWith('audit'))) {
        const { status, range } = await counted(person, path, 'exact');
        expect([status, range], path).toEqual([200, '*/0']);
        const page = await counted(
          person,
          `${path}${path.includes('?') ? '&' : '?'}offset=1`,
          'exact',
        );
        expect(page.range ?? '*/0', path).toMatch(/^\*\/[0*]$/);
      }
    },
  );

  test('what a table holds is not estimated for anybody, whichever table it is', async () => {
    expect(readable).toContain('case_contacts');
    for (const table of readable) {
      for (const person of ['councillor', 'gateway'] as const) {
        const { status, range } = await counted(person, table, 'planned');
        expect([status, range], table).toEqual([400, null]);
      }
    }
  });

  test('each table refuses by itself, and not only through another that its policy asks', async () => {
    expect(await estimatedByThemselves(backend)).toEqual([]);
  });

  test('what may be an estimate is a count, or is refused', async () => {
    for (const path of QUESTIONS) {
      const { status, range } = await counted('councillor', path, 'estimated');
      if (status === 400) expect(range, path).toBeNull();
      else expect(range, path).toBe((await counted('councillor', path, 'exact')).range);
    }
  });

  test('somebody else’s rows are not estimated through those that one may read', async () => {
    for (const path of ['staff?select=id,cases!cases_lead_id_fkey!inner(id)', 'me?select=*']) {
      const answer = await counted('councillor', path, 'planned');
      expect(answer.range ?? '*/0', path).toMatch(/\/[0*]$/);
    }
  });

  if (backend.name !== 'PostgREST') return;

  test('a second Prefer header does not hide the first', async () => {
    const { authorization } = await signIn(backend, 'councillor');
    const { status, range } = await new Promise<{ status?: number; range?: string }>(
      (resolve, reject) => {
        request(
          `${inject('postgrest').url}/cases`,
          {
            method: 'HEAD',
            headers: { authorization, prefer: ['count=planned', 'return=minimal'] },
          },
          (answer) =>
            resolve({ status: answer.statusCode, range: answer.headers['content-range'] }),
        )
          .on('error', reject)
          .end();
      },
    );
    expect([status, range]).toEqual([400, undefined]);
  });

  test('no plan is told, of any statement', async () => {
    const headers = await signIn(backend, 'gateway');
    for (const accept of [
      'application/vnd.pgrst.plan+json',
      'application/vnd.pgrst.plan+text; options=analyze|verbose',
      'application/vnd.pgrst.plan+json; for="application/json"; options=buffers',
    ]) {
      for (const path of [
        'cases',
        `cases?id=eq.${randomUUID()}`,
        'case_contacts',
        'rpc/case_queue',
      ]) {
        const response = await backend.send(`/${path}`, { headers: { ...headers, accept } });
        expect(response.status, path).toBeOneOf([405, 406, 415]);
        expect(await response.text()).not.toMatch(/Plan Rows|Filter|cost=/);
      }
    }
  });
});
