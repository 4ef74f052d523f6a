import { anyAddress, type Backend } from './backend.ts';
import { readMatrix } from './case-matrix.ts';
import { nowhere as nobodys } from './cases.ts';

/** Tables of which a row is read where the case is. */
const OPEN = ['cases', 'case_needs', 'case_appointments'];
/** Tables that nobody reads without a trace. */
const PERSONAL = ['case_words', 'case_contacts', 'case_sharing', 'case_entries', 'case_follow_ups'];
const HIDDEN = ['case_equality_answers'];
/** What the situations of the matrix say about somebody. */
const SAID = ['Sam', 'I sleep in my car.', 'Said more.', 'Helping Hands', '2031-07-17'];
const CLOSED = ['closed', 'merged'];

/** An argument of each type that a function about a case takes; it is refused before it matters. */
const VALUES: Record<string, unknown> = {
  uuid: nobodys,
  'uuid[]': [nobodys],
  'text[]': [],
  integer: 1,
  boolean: true,
  date: '2030-01-01',
  'timestamp with time zone': '2030-01-01T10:00:00Z',
  jsonb: {},
};

/** A function about cases, as the database has it. */
export interface CaseFunction {
  name: string;
  args: { name: string; type: string }[];
}

/** Every function that staff may call and whose text is like a pattern. */
async function functionsLike(backend: Backend, condition: string): Promise<CaseFunction[]> {
  const rows = await backend.rows(`
    select p.proname::text as name, (
      select coalesce(json_agg(json_build_object('name', a.name, 'type', format_type(a.type, null))), '[]')
      from unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) as a (name, type)
    )::text as args
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.prokind = 'f'
      and has_function_privilege('authenticated', p.oid, 'execute')
      and not has_function_privilege('anon', p.oid, 'execute')
      and ${condition}
    order by 1`);
  return rows.map(({ name, args }) => ({
    name: String(name),
    args: JSON.parse(String(args)) as CaseFunction['args'],
  }));
}

const ONE_CASE = `pg_get_functiondef(p.oid) ~ 'case_to_change|read_record|note_reading'`;

/** Every function that changes one case or opens its record. */
export const caseFunctions = (backend: Backend) => functionsLike(backend, ONE_CASE);

/** Every other function that has to do with cases, or with what is asked and where it goes. */
export const doorFunctions = (backend: Backend) =>
  functionsLike(
    backend,
    `not ${ONE_CASE} and pg_get_functiondef(p.oid) ~ '\\m(cases|case_\\w+|caseload\\w*|follow_up\\w*|support_(months|needs|teams|month)|routing_rules|routed|require_queue|referral|queue_rows?)\\M'`,
  );

type Headers = Record<string, string>;

async function call(backend: Backend, headers: Headers, name: string, args: object) {
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
}

async function rowsOf(backend: Backend, headers: Headers, path: string): Promise<number> {
  const response = await backend.send(`/${path}`, { headers });
  return response.ok ? ((await response.json()) as unknown[]).length : 0;
}

/** Arguments about one case, as of a version that nobody has seen. */
function argsAbout(id: string, args: CaseFunction['args']) {
  const about: Record<string, unknown> = { id, ids: [id], seen: 999 };
  return Object.fromEntries(
    args.map(({ name, type }) => [
      name,
      (name === 'seen' && type.endsWith('[]') ? [999] : about[name]) ?? VALUES[type] ?? 'x',
    ]),
  );
}

const someArgs = (args: CaseFunction['args']) =>
  Object.fromEntries(args.map((arg) => [arg.name, VALUES[arg.type] ?? 'x']));

/**
 * Tries everything that somebody could do with a case.
 *
 * @returns what differs from the right they should have, in words; nothing when all is as it should be.
 */
export async function differences(
  backend: Backend,
  headers: Headers,
  {
    person,
    id,
    right,
    functions,
  }: { person: string; id: string; right: string; functions: CaseFunction[] },
): Promise<string[]> {
  const wrong: string[] = [];
  for (const table of OPEN) {
    const key = table === 'cases' ? 'id' : 'case_id';
    const rows = await rowsOf(backend, headers, `${table}?${key}=eq.${id}`);
    if (rows > 0 !== (right !== '-')) wrong.push(`${table}: ${rows} rows read`);
  }
  const entries = await rowsOf(backend, headers, `audit_entries?entity_id=eq.${id}`);
  if (entries > 0 !== (right !== '-')) wrong.push(`audit_entries: ${entries} rows read`);
  for (const table of [...PERSONAL, ...HIDDEN]) {
    const rows = await rowsOf(
      backend,
      headers,
      HIDDEN.includes(table) ? table : `${table}?case_id=eq.${id}`,
    );
    if (rows > 0) wrong.push(`${table}: ${rows} rows read without a trace`);
  }
  await call(backend, headers, 'note_reading', { id });
  const record = await call(backend, headers, 'case_record', { id });
  const told = SAID.filter((words) => record.text.includes(words));
  if (right === '-' ? record.status < 400 || told.length > 0 : told.length < SAID.length) {
    wrong.push(`case_record: ${record.status}, told ${told.length} of ${SAID.length}`);
  }
  const needed = new Map(readMatrix().functions.map(({ person, cell }) => [person, cell]));
  // All at once: each is refused, or told that it has seen another version.
  const tries = functions.map(async ({ name, args }) => {
    const needs = needed.get(name);
    const may =
      needs === 'work' || needs === 'gateway'
        ? right === 'work' && (needs === 'work' || person === 'gateway')
        : right !== '-' && (needs === 'any' || person === 'gateway' || person === 'manager');
    // Nobody has seen this version: whoever may is told so, or what else is wrong, and nothing changes.
    const { status } = await call(backend, headers, name, argsAbout(id, args));
    const isLetIn = status === 200 || status === 400 || status === 409;
    if (!needs || isLetIn !== may || (!may && ![401, 403, 404].includes(status))) {
      wrong.push(`${name}: ${status}`);
    }
  });
  await Promise.all(tries);
  return wrong;
}

/** Whether somebody reads rows of a table that belongs to no case. */
export const readsList = async (
  backend: Backend,
  headers: Headers,
  table: string,
): Promise<'+' | '-'> => ((await rowsOf(backend, headers, `${table}?limit=1`)) > 0 ? '+' : '-');

/**
 * Calls every function that belongs to no one case, and looks for cases in the lists that are told.
 *
 * @param rights what the matrix says of each situation, for this person
 * @returns what differs, in words.
 */
export async function wrongDoors(
  backend: Backend,
  headers: Headers,
  {
    person,
    rights,
    cases,
    functions,
  }: {
    person: string;
    rights: Map<string, string>;
    cases: Record<string, string>;
    functions: CaseFunction[];
  },
): Promise<string[]> {
  const wrong: string[] = [];
  const { doors } = readMatrix();
  let told = '';
  for (const { name, args } of functions) {
    const { status, text } = await call(backend, headers, name, someArgs(args));
    const may = doors.get(name)?.includes(person);
    const isRefused = status === 401 || status === 403 || (person === 'stranger' && status === 404);
    // Whoever is let in is told what was wrong with an argument.
    if (isRefused === may || may === undefined || status >= 500) wrong.push(`${name}: ${status}`);
    told += text;
  }
  for (const list of ['waiting', 'led', 'late', 'tried', 'apart', 'apart_late']) {
    told += (await call(backend, headers, 'case_queue', { list })).text;
  }
  for (const [situation, id] of Object.entries(cases)) {
    const may = rights.get(situation) !== '-';
    if (told.includes(id) && !may) wrong.push(`a list tells of the case that is ${situation}`);
    if (!told.includes(id) && may && !CLOSED.includes(situation)) {
      wrong.push(`no list tells of the case that is ${situation}`);
    }
  }
  for (const words of SAID.slice(0, 3)) {
    if (told.includes(words)) wrong.push(`a list tells "${words}"`);
  }
  return wrong;
}

/** Tables that do not themselves refuse to be estimated, whatever else their policies ask. */
export const estimatedByThemselves = async (backend: Backend): Promise<string[]> =>
  (
    await backend.rows(`
      select p.polrelid::regclass::text as name
      from pg_policy p join pg_class c on c.oid = p.polrelid
      where c.relnamespace = 'public'::regnamespace
      group by 1
      having not bool_or(
        not p.polpermissive and pg_get_expr(p.polqual, p.polrelid) ~ 'is_no_estimate'
      )
      order by 1`)
  ).map(({ name }) => String(name));

/** Every view of the API. */
export const viewsOf = async (backend: Backend): Promise<string[]> =>
  (
    await backend.rows(`
      select relname::text as name from pg_class
      where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace order by 1`)
  ).map(({ name }) => String(name));

/** The views that tell somebody anything of a case. */
export async function tellingViews(
  backend: Backend,
  headers: Headers,
  { views, cases }: { views: string[]; cases: Record<string, string> },
): Promise<string[]> {
  const signs = [...SAID.slice(0, 3).map((words) => `"${words}"`), ...Object.values(cases)];
  const answers = views.map(async (view) => {
    const text = await (await backend.send(`/${view}`, { headers })).text();
    return signs.some((sign) => text.includes(sign)) ? [view] : [];
  });
  return (await Promise.all(answers)).flat();
}
