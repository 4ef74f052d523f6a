import type { Backend } from './backend.ts';
import { readMatrix, sessionOf } from './case-matrix.ts';
import {
  caseFunctions,
  differences,
  doorFunctions,
  estimatedByThemselves,
  readsList,
  wrongDoors,
  type CaseFunction,
} from './case-rights.ts';

/** The cells of the matrix that between them use every rule: who may, and who must not. */
const PEOPLE = ['gateway', 'manager', 'navigator', 'standIn', 'worker', 'councillor'];
const SITUATIONS = ['here', 'elsewhere', 'led'];

/** Who tries what, while something is taken away. */
interface Watching {
  cases: Record<string, string>;
  sessions: Record<string, Record<string, string>>;
  functions: CaseFunction[];
  doors: CaseFunction[];
  /** Tables whose rows the API lets somebody read. */
  tables: string[];
}

/** Signs everybody in once, and finds all there is to try. */
export async function watchers(backend: Backend, cases: Record<string, string>): Promise<Watching> {
  const sessions: Watching['sessions'] = {};
  for (const person of PEOPLE) sessions[person] = await sessionOf(backend, person);
  const tables = await backend.rows(`
    select distinct polrelid::regclass::text as name from pg_policy
    where not polpermissive and polrelid::regclass::text ~ '(case|support_|routing_|retention_|closed_|audit_)'
    order by 1`);
  return {
    cases,
    sessions,
    functions: await caseFunctions(backend),
    doors: await doorFunctions(backend),
    tables: tables.map(({ name }) => String(name).replace(/^public\./, '')),
  };
}

/** The first thing that is not as the matrix says, or that may be estimated; none when all is as it should be. */
export async function firstDifference(
  backend: Backend,
  { cases, sessions, functions, doors, tables }: Watching,
): Promise<string | undefined> {
  const matrix = readMatrix();
  const [estimated] = await estimatedByThemselves(backend);
  if (estimated) return `${estimated} does not refuse to be estimated by itself`;
  for (const table of tables) {
    const { status } = await backend.send(`/${table}`, {
      method: 'HEAD',
      headers: { ...sessions.councillor, prefer: 'count=planned' },
    });
    if (status !== 400) return `the councillor has ${table} estimated: ${status}`;
  }
  for (const { person, column, cell } of matrix.lists) {
    if (!PEOPLE.includes(person)) continue;
    const seen = await readsList(backend, sessions[person]!, column);
    if (seen !== cell) return `the ${person} reads ${column}: ${seen}, not ${cell}`;
  }
  for (const person of PEOPLE) {
    const cells = matrix.cases.filter((cell) => cell.person === person);
    const rights = new Map(cells.map(({ column, cell }) => [column, cell]));
    const about = { person, rights, cases, functions: doors };
    const [wrong] = await wrongDoors(backend, sessions[person]!, about);
    if (wrong) return `the ${person}: ${wrong}`;
  }
  for (const { person, column, cell } of matrix.cases) {
    if (!PEOPLE.includes(person) || !SITUATIONS.includes(column)) continue;
    const about = { person, id: cases[column]!, right: cell, functions };
    const [wrong] = await differences(backend, sessions[person]!, about);
    if (wrong) return `the ${person}, a case that is ${column}: ${wrong}`;
  }
  return undefined;
}
