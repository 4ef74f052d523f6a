import { beforeAll, expect, test } from 'vitest';
import { onEveryBackend } from './backends.ts';
import { staff, signIn, type Person } from './staff.ts';

/** What residents call without an account; each has tests of its own. */
const FOR_EVERYONE = [
  'change_response',
  'change_response_page',
  'correct_submission',
  'note_page_visit',
  'questions_page',
  'receipt_page',
  'receipt_status',
  'report_listing',
  'response_to_change',
  'similar_priorities',
  'submit_group',
  'submit_group_page',
  'submit_priority',
  'submit_priority_page',
  'submit_referral',
  'submit_referral_page',
  'submit_response',
  'submit_response_page',
  'support_priority',
  'unsupport_priority',
  'withdraw_submission',
];

const VALUES: Record<string, unknown> = {
  uuid: '00000000-0000-4000-8000-00000000a001',
  'uuid[]': ['00000000-0000-4000-8000-00000000a001'],
  'text[]': ['made up'],
  integer: 1,
  'integer[]': [1],
  boolean: true,
  date: '2026-01-01',
  'timestamp with time zone': '2026-01-01T00:00:00Z',
  'double precision': 1,
  jsonb: {},
  json: {},
};

await onEveryBackend((backend) => {
  let functions: Record<string, unknown>[];
  let forStaff: Record<string, unknown>[];
  beforeAll(async () => {
    functions = await backend.rows(`
    select p.proname::text as name, (
      select coalesce(json_agg(json_build_object('name', a.name, 'type', format_type(a.type, null))), '[]')
      from unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) as a (name, type)
    )::text as args
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prorettype <> 'trigger'::regtype
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by 1`);
    forStaff = functions.filter(({ name }) => !FOR_EVERYONE.includes(String(name)));
  });

  const call = ({ name, args }: Record<string, unknown>, headers: Record<string, string>) => {
    const given = JSON.parse(String(args)) as { name: string; type: string }[];
    return backend.send(`/rpc/${String(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(
        Object.fromEntries(given.map((arg) => [arg.name, VALUES[arg.type] ?? 'made up'])),
      ),
    });
  };

  /** Everything that is stored, as one hash; limits and salts come and go. */
  const everything = async () => {
    const tables = await backend.rows(`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'private') and c.relkind = 'r'
        and c.relname not in ('submission_counts', 'received_submissions', 'daily_salts')
      order by 1`);
    const hashes = await backend.rows(
      tables
        .map(
          ({ name }) =>
            `select '${String(name)}' as name, md5(string_agg(t::text, ',' order by t::text)) as hash from ${String(name)} t`,
        )
        .join(' union all '),
    );
    return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash]));
  };

  test('a stranger may call what residents need and nothing else', async () => {
    expect(forStaff.length).toBeGreaterThan(40);
    const before = await everything();
    for (const one of forStaff) {
      expect((await call(one, {})).status, String(one.name)).toBeOneOf([401, 403, 404]);
    }
    expect(await everything()).toEqual(before);
  });

  test.each<[string, Person, Record<string, unknown>]>([
    ['whose second factor is missing', 'worker', { aal: 'aal1' }],
    ['who is in the auth service alone', 'worker', { sub: '00000000-0000-4000-8000-0000000000ff' }],
    ['whose session is made up', 'admin', { session_id: '00000000-0000-4000-8000-0000000000ff' }],
    ['whose session is somebody else’s', 'admin', { sub: '00000000-0000-4000-8000-0000000000fe' }],
  ])('somebody %s is refused by every function for staff', async (_, person, claims) => {
    const headers = await signIn(backend, person, claims);
    const before = await everything();
    for (const one of forStaff) {
      const answer = await call(one, headers);
      if (answer.ok) {
        // Some lists are empty for strangers rather than closed, and my_account tells what is missing.
        const said = (await answer.json()) as unknown;
        const rows = Object(said) as { rows?: unknown[]; second_factor_needed?: unknown };
        const nothing = said === null || JSON.stringify(said) === '[]' || rows.rows?.length === 0;
        expect(
          nothing || one.name === 'my_account',
          `${String(one.name)}: ${JSON.stringify(said)}`,
        ).toBe(true);
      } else {
        expect(answer.status, String(one.name)).toBeOneOf([400, 401, 403, 404]);
      }
    }
    expect(await everything()).toEqual(before);
  });

  test.each(Object.keys(staff) as Person[])(
    'nothing that %s calls with made-up words fails on our side, and what is refused changes nothing',
    async (person) => {
      const headers = await signIn(backend, person);
      const refused: typeof functions = [];
      for (const one of functions) {
        const answer = await call(one, headers);
        expect(answer.status, `${String(one.name)}: ${await answer.text()}`).toBeLessThan(500);
        if (!answer.ok) refused.push(one);
      }
      expect(refused.length).toBeGreaterThan(40);
      const before = await everything();
      for (const one of refused) {
        expect((await call(one, headers)).ok, String(one.name)).toBe(false);
      }
      expect(await everything()).toEqual(before);
    },
  );

  test('scrutiny, which only reads, changes nothing by anything that it calls', async () => {
    const headers = await signIn(backend, 'scrutiny');
    const stored = async () => {
      // That somebody looked is noted.
      const noted = ['public.audit_entries', 'private.staff_visits'];
      const all = Object.entries(await everything());
      return Object.fromEntries(all.filter(([table]) => !noted.includes(table)));
    };
    const before = await stored();
    for (const one of forStaff) await call(one, headers);
    expect(await stored()).toEqual(before);
  });
});
