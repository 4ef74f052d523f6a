import type { PGlite } from '@electric-sql/pglite';
import { openProject } from '../local/project.ts';
import { openSeededDatabase } from '../local/snapshot.ts';

/** A council's facts in a database of their own, read as their owner. */
export interface SeededCouncil {
  /** All rows of one query. @throws as PostgreSQL does. */
  rows<Row>(sql: string): Promise<Row[]>;
  /** The first column of every row. */
  column<Value>(sql: string): Promise<Value[]>;
  close(): Promise<void>;
}

/** @throws Failure when a migration or a seed does not apply. */
export async function openSeededCouncil(council: string): Promise<SeededCouncil> {
  const connection = await openSeededDatabase(openProject({ council }));
  const database: PGlite = connection.driver;
  const rows = async <Row>(sql: string) => (await database.query<Row>(sql)).rows;
  return {
    rows,
    column: async <Value>(sql: string) =>
      (await rows<Record<string, Value>>(sql)).flatMap((row) => Object.values(row).slice(0, 1)),
    close: () => connection.close(),
  };
}
