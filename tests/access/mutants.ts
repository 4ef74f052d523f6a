import type { connect } from './connect.ts';
import { readMatrix } from './case-matrix.ts';

export type Owner = Awaited<ReturnType<typeof connect>>;

/** Something taken away, in SQL, and what puts it back exactly as it was. */
export interface Mutant {
  name: string;
  make: string;
  undo: string;
}

const POLICIES = `
  select format('%s, "%s"', polrelid::regclass, polname) as name,
    format('drop policy %I on %s', polname, polrelid::regclass) as drop,
    format('alter policy %I on %s using (true)', polname, polrelid::regclass) as open,
    format('alter policy %I on %s using (%s)', polname, polrelid::regclass, pg_get_expr(polqual, polrelid)) as close,
    format(
      'create policy %I on %s as %s for %s to %s using (%s)', polname, polrelid::regclass,
      case when polpermissive then 'permissive' else 'restrictive' end,
      case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      (select string_agg(r::regrole::text, ', ') from unnest(polroles) r),
      pg_get_expr(polqual, polrelid)
    ) as create
  from pg_policy
  where polrelid::regclass::text ~ '^(public\\.)?(case|support_|routing_|retention_|closed_)'
    or polname = 'what happened to a case is read with it'
    or (polrelid = 'public.audit_entries'::regclass and not polpermissive)
  order by polrelid::regclass::text, polname`;

type Policy = Record<'name' | 'drop' | 'open' | 'close' | 'create', string>;

/** Every policy of what has to do with cases: taken away, and true for everybody. */
export async function policyMutants(owner: Owner): Promise<Mutant[]> {
  const { rows } = await owner.query<Policy>(POLICIES);
  return rows.flatMap(({ name, drop, open, close, create }: Policy) => [
    { name: `${name}, taken away`, make: drop, undo: create },
    { name: `${name}, true for everybody`, make: open, undo: close },
  ]);
}

/** What the checks of functions are replaced by. A version that nobody saw is still refused. */
export const stubs = `
  create schema mutants;
  grant usage on schema mutants to public;
  create function mutants.require(action text, neighbourhood uuid default null) returns uuid
  language sql stable set search_path = '' as 'select private.my_id()';
  create function mutants.require_nothing(id uuid, neighbourhood uuid default null) returns void
  language sql stable set search_path = '' as '';
  create function mutants.case_to_change(id uuid, seen integer, action text default 'work')
  returns public.cases language plpgsql set search_path = '' as $$
  declare found_case public.cases;
  begin
    select c.* into found_case from public.cases c where c.id = case_to_change.id;
    perform private.require_version(seen, found_case.version);
    return found_case;
  end $$;`;

/** What each kind of check is replaced by. */
const CHECKS: [string, RegExp, string][] = [
  ['who may do this at all', /private\.require\(/g, 'mutants.require('],
  ['whose case it is', /private\.case_to_change\(/g, 'mutants.case_to_change('],
  [
    'who works on it',
    /private\.case_to_change\(id, seen\)/g,
    `private.case_to_change(id, seen, 'assign')`,
  ],
  ['who works on the queue', /private\.require_queue\(\)/g, 'true'],
  ['who answers for it', /private\.require_data_request\(/g, 'mutants.require_nothing('],
  ['the trace', /private\.require_open(ed|_record)\(/g, 'mutants.require_nothing('],
];

/** Every function of the matrix, without each kind of check that it has. */
export async function functionMutants(owner: Owner): Promise<Mutant[]> {
  const { functions, doors } = readMatrix();
  const forGateway = functions.filter(({ cell }) => cell === 'gateway').map((one) => one.person);
  const names = [...functions.map(({ person }) => person), ...doors.keys()];
  const { rows } = await owner.query<{ name: string; text: string }>(
    `select proname as name, pg_get_functiondef(oid) as text from pg_proc
     where pronamespace = 'public'::regnamespace and proname = any ($1) order by 1`,
    [names],
  );
  return rows.flatMap(({ name, text }: { name: string; text: string }) =>
    CHECKS.filter(
      ([what, check]) =>
        text.search(check) >= 0 &&
        // The gateway works on every case: where nobody else is let in, nobody would notice.
        !(forGateway.includes(name) && what === 'whose case it is'),
    ).map(([what, check, instead]) => ({
      name: `${name} without asking ${what}`,
      make: text.replace(check, instead),
      undo: text,
    })),
  );
}
