import type { Backend } from './backends.ts';
import { newCase } from './cases.ts';

/** Words that are nowhere in the database but in one person's case. */
export const theirs = [
  'I sleep in my zebra',
  'Zebedee',
  '01642 000 777',
  'zebra crossing',
  'Aunt Zelda',
];

/** A closed case with a row in every table that says something about somebody. */
export async function filledCase(backend: Backend, more: Record<string, unknown> = {}) {
  const made = await newCase(backend, {
    words: theirs[0],
    name: theirs[1],
    phone: theirs[2],
    must_not: `Do not stop at the ${theirs[3]}.`,
    for_whom: 'someone',
    agreed: 'yes',
    asked_by: theirs[4],
    share_with: ['helping-hands'],
    wants_code: 'yes',
    ...more,
  });
  const someone = `(select id from public.staff where email = 'navigator@council.example')`;
  await backend.rows(`
    insert into public.case_entries (case_id, staff_id, kind, way, words)
    values ('${made.id}', ${someone}, 'reached', 'phone', 'Met ${theirs[1]} at the ${theirs[3]}.')`);
  await backend.rows(`
    insert into public.case_appointments (case_id, at, staff_id)
    values ('${made.id}', now() + interval '3 days', ${someone})`);
  await backend.rows(`
    insert into public.case_follow_ups (case_id, way, ask_on, until)
    values ('${made.id}', 'call', '2031-06-17', '2031-07-17')`);
  return made;
}

/** Closes a case as of a day, to be forgotten on another. */
export const closeCase = (backend: Backend, id: string, forgetOn: string) =>
  backend.rows(`
    update public.cases set state = 'closed', outcome = 'needs_met', closed_at = now(),
      reached_at = now(), tried_at = now(), lead_id =
        (select id from public.staff where email = 'navigator@council.example'),
      forget_on = ${forgetOn}, version = version + 1
    where id = '${id}'`);

/** Of every table that has a case, how many rows of these are left; and every word of theirs that is. */
export async function whatIsLeft(backend: Backend, ids: string[]) {
  const tables = await backend.rows(`
    select k.conrelid::regclass::text as name, a.attname as key
    from pg_catalog.pg_constraint k
    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.confrelid = 'public.cases'::regclass and k.contype = 'f'
      and k.conrelid <> 'public.cases'::regclass
    order by 1`);
  const left: Record<string, number> = {};
  for (const { name, key } of tables) {
    const [row] = await backend.rows(
      `select count(*)::int as rows from ${String(name)}
       where ${String(key)} in (${ids.map((id) => `'${id}'`).join()})`,
    );
    const table = String(name).replace(/^public\./, '');
    left[table] = (left[table] ?? 0) + Number(row!.rows);
  }
  return left;
}

/** Which tables, of all there are, hold one of these words anywhere. */
export async function tablesThatSay(backend: Backend, words: string[]): Promise<string[]> {
  const tables = await backend.rows(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'private', 'auth') and c.relkind = 'r' order by 1`);
  const said = [];
  for (const { name } of tables) {
    const rows = await backend.rows(`
      select from ${String(name)} t
      where to_jsonb(t)::text ~ '${words.join('|')}' limit 1`);
    if (rows.length > 0) said.push(String(name));
  }
  return said;
}

/** What a case is once it is emptied: a number in its area and month. */
export const storedNumber = async (backend: Backend, id: string) => {
  const [row] = await backend.rows(`
    select to_jsonb(c) - array['id', 'reference', 'team_id', 'erased_at', 'version'] as kept, reference,
      erased_at is not null as erased,
      received_at = date_trunc('month', received_at, 'Europe/London') as "coarse"
    from public.cases c where id = '${id}'`);
  return row as
    | { kept: Record<string, unknown>; reference: string; erased: boolean; coarse: boolean }
    | undefined;
};
