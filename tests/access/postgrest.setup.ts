import type { TestProject } from 'vitest/node';
import { startRealSupabase } from '../postgres/real-supabase.ts';
import { connect } from './connect.ts';
import { listingsSql } from './listings.ts';
import { staffSql } from './staff.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgrest: { url: string; jwtSecret: string; databaseUrl: string };
  }
}

/** Starts PostgreSQL 17 and PostgREST 12 once for all attacks, with the attacked listings in it. */
export default async function startPostgrest(project: TestProject): Promise<() => Promise<void>> {
  const { url, jwtSecret, urlFor, close } = await startRealSupabase();
  const databaseUrl = urlFor('postgres');
  const owner = await connect(databaseUrl);
  await owner.query(listingsSql);
  await owner.query(staffSql);
  await owner.end();
  project.provide('postgrest', { url, jwtSecret, databaseUrl });
  return close;
}
