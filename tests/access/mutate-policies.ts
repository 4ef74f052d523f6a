import { runCommand } from '../../supabase/local/command.ts';
import { startRealSupabase } from '../postgres/real-supabase.ts';
import { openPostgrest, type Backend } from './backend.ts';
import {
  caseFunctions,
  differences,
  makeSituations,
  readMatrix,
  readsList,
  sessionOf,
} from './case-matrix.ts';
import { connect } from './connect.ts';
import { listingsSql } from './listings.ts';
import { staffSql } from './staff.ts';

/** The cells of the matrix that between them use every policy: who may, and who must not. */
const PEOPLE = ['gateway', 'manager', 'navigator', 'worker', 'councillor'];
const SITUATIONS = ['here', 'elsewhere', 'led'];

const POLICIES = `
  select polname as name, polrelid::regclass::text as table,
    pg_get_expr(polqual, polrelid) as condition
  from pg_policy
  where polrelid::regclass::text ~ '^(case|support_|routing_|retention_|closed_|public\\.(case|support|routing|retention|closed))'
    or polname = 'what happened to a case is read with it'
  order by 2, 1`;

async function firstDifference(
  backend: Backend,
  sessions: Record<string, Record<string, string>>,
  cases: Record<string, string>,
): Promise<string | undefined> {
  const matrix = readMatrix();
  const functions = await caseFunctions(backend);
  for (const { person, column, cell } of matrix.lists) {
    if (!PEOPLE.includes(person)) continue;
    const seen = await readsList(backend, sessions[person]!, column);
    if (seen !== cell) return `the ${person} reads ${column}: ${seen}, not ${cell}`;
  }
  for (const { person, column, cell } of matrix.cases) {
    if (!PEOPLE.includes(person) || !SITUATIONS.includes(column)) continue;
    const about = { person, id: cases[column]!, right: cell, functions };
    const [wrong] = await differences(backend, sessions[person]!, about);
    if (wrong) return `the ${person}, a case that is ${column}: ${wrong}`;
  }
  return undefined;
}

// Takes each policy of cases away, then lets it hold for everybody, and says which test noticed.
await runCommand(async (undo) => {
  const supabase = await startRealSupabase();
  undo(supabase.close);
  const databaseUrl = supabase.urlFor('postgres');
  const backend = await openPostgrest({ ...supabase, databaseUrl });
  const owner = await connect(supabase.urlFor('supabase_admin'));
  await owner.query(listingsSql);
  await owner.query(staffSql);
  const cases = await makeSituations(backend);
  const sessions: Record<string, Record<string, string>> = {};
  for (const person of PEOPLE) sessions[person] = await sessionOf(backend, person);
  const before = await firstDifference(backend, sessions, cases);
  if (before) throw new Error(`The matrix does not hold as it is: ${before}`);

  const { rows } = await owner.query<{ name: string; table: string; condition: string }>(POLICIES);
  const missed: string[] = [];
  for (const { name, table, condition } of rows) {
    const make = (using: string) =>
      owner.query(
        `create policy "${name}" on ${table} for select to authenticated using (${using})`,
      );
    for (const mutant of ['taken away', 'true for everybody']) {
      await owner.query(`drop policy "${name}" on ${table}`);
      if (mutant === 'true for everybody') await make('true');
      const noticed = await firstDifference(backend, sessions, cases);
      if (mutant === 'true for everybody') await owner.query(`drop policy "${name}" on ${table}`);
      await make(condition);
      console.log(
        `${noticed ? 'caught' : 'MISSED'}: ${table}, "${name}", ${mutant}. ${noticed ?? ''}`,
      );
      if (!noticed) missed.push(`${table}, "${name}", ${mutant}`);
    }
  }
  console.log(`${rows.length * 2 - missed.length} of ${rows.length * 2} caught`);
  if (missed.length > 0) throw new Error(`Nothing noticed: ${missed.join('; ')}`);
  await owner.end();
  process.exit();
});
