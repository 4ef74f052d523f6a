import { readFileSync } from 'node:fs';
import type { Backend } from './backend.ts';
import { newCase } from './cases.ts';
import { forgetCases, needs } from './referrals.ts';
import { areas, signIn, signInAs, staff, type Person } from './staff.ts';

const STAND_IN = 'stand-in@council.example';

interface Cell {
  person: string;
  column: string;
  cell: string;
}

/**
 * The tables of case-matrix.txt: rights to cases, lists that are read, what functions need, and whom
 * those about no one case let in.
 */
export function readMatrix(): {
  cases: Cell[];
  lists: Cell[];
  functions: Cell[];
  doors: Map<string, string[]>;
} {
  const tables: Cell[][] = [];
  const doors = new Map<string, string[]>();
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
      if (columns[0] === 'who') doors.set(person!, cells);
      cells.forEach((cell, at) =>
        tables.at(-1)!.push({ person: person!, column: columns[at]!, cell }),
      );
    }
  }
  const [cases, lists, functions] = tables;
  return { cases: cases!, lists: lists!, functions: functions!, doors };
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
      insert into public.case_follow_ups (case_id, way, ask_on, until)
      values ('${id}', 'call', '2031-06-17', '2031-07-17')`);
    await backend.rows(`
      insert into public.audit_entries (entity, entity_id, action, changed_columns, before, after)
      values ('cases', '${id}', 'update', '{}', '{}', '{}')`);
    return id;
  };
  await backend.rows(`
    select private.add_staff('${STAND_IN}', 'Stand-in', 'link_worker', '{${areas.here.id}}', '{}', false)
    where not exists (select from public.staff where email = '${STAND_IN}')`);
  await backend.rows(`
    insert into public.caseloads (staff_id, capacity, covered_by, covered_from, covered_until)
    select n.id, 9, c.id, private.today(), private.today() from public.staff n, public.staff c
    where n.email = '${staff.navigator}' and c.email = '${STAND_IN}'`);
  await backend.rows(`
    insert into public.routing_rules (need_id, team_id)
    select '${needs.home}', id from public.support_teams limit 1`);
  await backend.rows(
    `insert into public.support_hours values (1, '09:00', '17:00') on conflict do nothing`,
  );
  await backend.rows(
    `insert into public.closed_days values ('2030-12-25', 'Christmas', 'attacks') on conflict do nothing`,
  );
  const led = await make(areas.here.id, true);
  return {
    here: await make(areas.here.id, false),
    elsewhere: await make(areas.elsewhere.id, false),
    nowhere: await make(null, false),
    led,
    merged: await make(areas.here.id, true, `, merged_into = '${led}'`),
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
  if (person === 'standIn') return signInAs(backend, STAND_IN);
  if (person === 'unsure') return signIn(backend, 'gateway', { aal: 'aal1' });
  return signIn(backend, person as Person);
}
