import { beforeEach, describe, inject } from 'vitest';
import { startEmbedded } from '../../supabase/local/embedded.ts';
import { connect } from './connect.ts';
import { listingsSql } from './listings.ts';
import { staffSql } from './staff.ts';

/** An API with the project's migrations and the attacked listings behind it. */
export interface Backend {
  name: 'the embedded Supabase' | 'PostgREST';
  /** Sends a request as a stranger with the publishable key, from an address of the test's choice. */
  send(path: string, init?: RequestInit, address?: string): Promise<Response>;
  /** Asks the database itself, as its owner. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** Signs the tokens that this API accepts (HS256). */
  jwtSecret: string;
}

let addresses = 0;

/** An address that nothing has come from yet, so that a test never meets another one's limit. */
export function anyAddress(): string {
  addresses += 1;
  return `10.0.${Math.floor(addresses / 250)}.${1 + (addresses % 250)}`;
}

async function openEmbedded(): Promise<Backend> {
  const { api, database, publishableKey, jwtSecret } = await startEmbedded();
  await database.exec(listingsSql);
  await database.exec(staffSql);
  return {
    name: 'the embedded Supabase',
    send: (path, init, address = anyAddress()) => {
      const request = new Request(`http://localhost/rest/v1${path}`, init);
      request.headers.set('apikey', publishableKey);
      return api(request, address);
    },
    rows: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    jwtSecret,
  };
}

async function openPostgrest(): Promise<Backend> {
  const { url, databaseUrl, jwtSecret } = inject('postgrest');
  const owner = await connect(databaseUrl);
  return {
    name: 'PostgREST',
    send: (path, init, address = anyAddress()) => {
      const request = new Request(url + path, init);
      const claimed = request.headers.get('x-forwarded-for');
      // A gateway adds the address it saw to whatever the client claims.
      request.headers.set('x-forwarded-for', claimed ? `${claimed}, ${address}` : address);
      return fetch(request);
    },
    rows: async (sql) => (await owner.query<Record<string, unknown>>(sql)).rows,
    jwtSecret,
  };
}

/** Opened once for all files: they share one worker, as they share the one PostgREST. */
const opened = Promise.all([openEmbedded(), openPostgrest()]);

/** Declares the same tests on the embedded Supabase and on the real PostgREST. */
export async function onEveryBackend(declare: (backend: Backend) => void): Promise<void> {
  for (const backend of await opened) {
    describe(`on ${backend.name}`, () => {
      beforeEach(async () => {
        await backend.rows(
          `truncate public.listing_reports, public.listing_report_contacts,
            private.received_submissions, private.submission_counts`,
        );
      });
      declare(backend);
    });
  }
}
