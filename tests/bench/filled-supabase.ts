import { openProject } from '../../supabase/local/project.ts';
import { readSeeds } from '../../supabase/local/sql-files.ts';
import { connect } from '../access/connect.ts';
import { staffSql } from '../access/staff.ts';
import { startRealSupabase, type RealSupabase } from '../postgres/real-supabase.ts';
import { prioritiesSql } from './priorities-sql.ts';

export type Client = Awaited<ReturnType<typeof connect>>;

/** PostgreSQL 17 and PostgREST 12 with a council's seeds and as many priorities as asked for. */
export interface FilledSupabase extends RealSupabase {
  /** Asks the database as the superuser. */
  owner: Client;
  /** Adds priorities and their supports until there are this many. */
  fillTo: (priorities: number) => Promise<void>;
}

/** The indexes of the tables that are filled: built once at the end, as a restore does. */
const INDEXES = `
  select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
  where tablename in ('priorities', 'priority_supports') and indexname not like '%\\_pkey'
    and indexname not like '%\\_key'`;

/** Starts it with no priorities, durable as a server is by default. */
export async function startFilledSupabase(): Promise<FilledSupabase> {
  const supabase = await startRealSupabase({ durable: true });
  const owner = await connect(supabase.urlFor('supabase_admin'));
  for (const { sql } of readSeeds(openProject())) await owner.query(sql);
  await owner.query(staffSql);
  let filled = 0;

  async function fillTo(priorities: number): Promise<void> {
    const { rows: indexes } = await owner.query<{ name: string; definition: string }>(INDEXES);
    for (const { name } of indexes) await owner.query(`drop index ${name}`);
    // Counters are filled in one go, and nobody's change is noted a million times.
    await owner.query(`set session_replication_role = replica; set maintenance_work_mem = '1GB'`);
    await owner.query(prioritiesSql(filled + 1, priorities));
    for (const { definition } of indexes) await owner.query(definition);
    await owner.query('reset session_replication_role');
    await owner.query('vacuum analyze');
    filled = priorities;
  }

  return {
    ...supabase,
    owner,
    fillTo,
    close: async () => {
      await owner.end();
      await supabase.close();
    },
  };
}
