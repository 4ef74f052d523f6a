import { readFileSync } from 'node:fs';
import { anyAddress, type Backend } from './backend.ts';
import { newCase, nowhere as nobodys } from './cases.ts';
import { forgetCases, needs } from './referrals.ts';
import { areas, signIn, signInAs, staff, type Person } from './staff.ts';

interface Cell {
  person: string;
  column: string;
  cell: string;
}

/** The tables of case-matrix.txt: rights to cases, lists that are read, and what functions need. */
export function readMatrix(): { cases: Cell[]; lists: Cell[]; functions: Cell[] } {
  const tables: Cell[][] = [];
  let columns: string[] = [];
  for (const line of readFileSync(new URL('case-matrix.txt', import.meta.url), 'utf8').split(
    '\n',
  )) {
    const words = line.trim().split(/\s+/);
    if (!line.trim() || line.startsWith('#')) continue;
    if (line.startsWith(' ')) {
      columns = words;
      tables.push([]);
    } else {
      const [person, ...cells] = words;
      cells.forEach((cell, at) =>
        tables.at(-1)!.push({ person: person!, column: columns[at]!, cell }),
      );
    }
  }
  const [cases, lists, functions] = tables;
  return { cases: cases!, lists: lists!, functions: functions! };
}

/** Tables of which a row is read where the case is. */
const OPEN = ['cases', 'case_needs', 'case_appointments'];
/** Tables that nobody reads without a trace. */
const PERSONAL = ['case_words', 'case_contacts', 'case_sharing', 'case_entries'];
const HIDDEN = ['case_equality_answers'];

/** An argument of each type that a function about a case takes; it is refused before it matters. */
const VALUES: Record<string, unknown> = {
  uuid: nobodys,
  'uuid[]': [nobodys],
  'text[]': [],
  integer: 1,
  boolean: true,
  jsonb: {},
  date: '2030-01-01',
  'timestamp with time zone': '2030-01-01T10:00:00Z',
};

/** A function about a case, as the database has it. */
interface CaseFunction {
  name: string;
  args: { name: string; type: string }[];
}

/** Every function that changes one case or opens its record. */
export async function caseFunctions(backend: Backend): Promise<CaseFunction[]> {
  const rows = await backend.rows(`
    select p.proname::text as name, (
      select json_agg(json_build_object('name', a.name, 'type', format_type(a.type, null)))
      from unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) as a (name, type)
    )::text as args
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and pg_get_functiondef(p.oid) ~ 'case_to_change|read_record'
    order by 1`);
  return rows.map(({ name, args }) => ({
    name: String(name),
    args: JSON.parse(String(args)) as CaseFunction['args'],
  }));
}

/** One case for each situation of the matrix, with something in every table. */
export async function makeSituations(backend: Backend): Promise<Record<string, string>> {
  await forgetCases(backend);
  await backend.rows('truncate public.caseloads, public.routing_rules');
  const make = async (area: string | null, led: boolean, more = led ? ", state = 'open'" : '') => {
    const { id } = await newCase(backend, { share_with: ['helping-hands'] });
    await backend.rows(`
      update public.cases set neighbourhood_id = ${area === null ? 'null' : `'${area}'`}
        ${led ? `, lead_id = (select id from public.staff where email = '${staff.navigator}')` : ''}
        ${more}
      where id = '${id}'`);
    await backend.rows(`
      insert into public.case_entries (case_id, kind, words) values ('${id}', 'note', 'Said more.')`);
    await backend.rows(`
      insert into public.case_appointments (case_id, at, staff_id)
      select '${id}', now(), id from public.staff where email = '${staff.navigator}'`);
    await backend.rows(`
      insert into public.audit_entries (entity, entity_id, action, changed_columns, before, after)
      values ('cases', '${id}', 'update', '{}', '{}', '{}')`);
    return id;
  };
  await backend.rows(`
    insert into public.caseloads (staff_id, capacity)
    select id, 9 from public.staff where email = '${staff.navigator}'`);
  await backend.rows(`
    insert into public.routing_rules (need_id, team_id)
    select '${needs.home}', id from public.support_teams limit 1`);
  await backend.rows(
    `insert into public.support_hours values (1, '09:00', '17:00') on conflict do nothing`,
  );
  await backend.rows(
    `insert into public.closed_days values ('2030-12-25', 'Christmas', 'attacks') on conflict do nothing`,
  );
  return {
    here: await make(areas.here.id, false),
    elsewhere: await make(areas.elsewhere.id, false),
    nowhere: await make(null, false),
    led: await make(areas.here.id, true),
    'led-afar': await make(areas.elsewhere.id, true),
    closed: await make(
      areas.here.id,
      true,
      ", state = 'closed', outcome = 'advice_given', closed_at = now(), forget_on = current_date + 9",
    ),
    erased: await make(areas.here.id, true, ", state = 'open', erased_at = now()"),
  };
}

/** Headers of each person of the matrix; a stranger has none. */
export async function sessionOf(backend: Backend, person: string): Promise<Record<string, string>> {
  if (person === 'stranger') return {};
  // A session from before the removal, and one without the second factor.
  if (person === 'removed') {
    await backend.rows(
      `select private.add_staff('removed@council.example', 'Removed', 'gateway', '{}', '{}', true)
       where not exists (select from public.staff where email = 'removed@council.example')`,
    );
    const headers = await signInAs(backend, 'removed@council.example');
    await backend.rows(
      `update public.staff set removed_at = now() where email = 'removed@council.example'`,
    );
    return headers;
  }
  if (person === 'unsure') return signIn(backend, 'gateway', { aal: 'aal1' });
  return signIn(backend, person as Person);
}

/**
 * Tries everything that somebody could do with a case.
 *
 * @returns what differs from the right they should have, in words; nothing when all is as it should be.
 */
export async function differences(
  backend: Backend,
  headers: Record<string, string>,
  {
    person,
    id,
    right,
    functions,
  }: { person: string; id: string; right: string; functions: CaseFunction[] },
): Promise<string[]> {
  const wrong: string[] = [];
  const count = async (table: string) => {
    const key = table === 'cases' ? 'id' : 'case_id';
    const filter = table === 'case_equality_answers' ? '' : `?${key}=eq.${id}`;
    const response = await backend.send(`/${table}${filter}`, { headers });
    return response.ok ? ((await response.json()) as unknown[]).length : 0;
  };
  const call = async (name: string, args: object) => {
    const response = await backend.send(
      `/rpc/${name}`,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(args),
      },
      anyAddress(),
    );
    return { status: response.status, text: await response.text() };
  };
  for (const table of OPEN) {
    const rows = await count(table);
    if (rows > 0 !== (right !== '-')) wrong.push(`${table}: ${rows} rows read`);
  }
  const noted = await backend.send(`/audit_entries?entity_id=eq.${id}`, { headers });
  const entries = noted.ok ? ((await noted.json()) as unknown[]).length : 0;
  if (entries > 0 !== (right !== '-')) wrong.push(`audit_entries: ${entries} rows read`);
  for (const table of [...PERSONAL, ...HIDDEN]) {
    const rows = await count(table);
    if (rows > 0) wrong.push(`${table}: ${rows} rows read without a trace`);
  }
  const record = await call('case_record', { id });
  const said = ['Sam', 'I sleep in my car.', 'Said more.', 'Helping Hands'];
  const told = said.filter((words) => record.text.includes(words));
  if (right === '-' ? record.status < 400 || told.length > 0 : told.length < said.length) {
    wrong.push(`case_record: ${record.status}, told ${told.length} of ${said.length}`);
  }
  const needed = new Map(readMatrix().functions.map(({ person, cell }) => [person, cell]));
  for (const { name, args } of functions) {
    const needs = needed.get(name);
    const may =
      needs === 'work' || needs === 'gateway'
        ? right === 'work' && (needs === 'work' || person === 'gateway')
        : right !== '-' && (needs === 'any' || person === 'gateway' || person === 'manager');
    // Nobody has seen this version: whoever may is told so, or what else is wrong, and nothing changes.
    const about: Record<string, unknown> = { id, ids: [id], seen: 999 };
    const { status } = await call(
      name,
      Object.fromEntries(
        args.map((arg) => [
          arg.name,
          (arg.type.endsWith('[]') && arg.name === 'seen' ? [999] : about[arg.name]) ??
            VALUES[arg.type] ??
            'x',
        ]),
      ),
    );
    const isLetIn = status === 200 || status === 400 || status === 409;
    if (!needs || isLetIn !== may || (!may && ![401, 403, 404].includes(status))) {
      wrong.push(`${name}: ${status}`);
    }
  }
  return wrong;
}

/** Whether somebody reads rows of a table that belongs to no case. */
export async function readsList(
  backend: Backend,
  headers: Record<string, string>,
  table: string,
): Promise<'+' | '-'> {
  const response = await backend.send(`/${table}?limit=1`, { headers });
  return response.ok && ((await response.json()) as unknown[]).length > 0 ? '+' : '-';
}
