import { beforeEach, describe, inject } from 'vitest';
import { startEmbedded } from '../../supabase/local/embedded.ts';
import { anyAddress, openPostgrest, type Backend } from './backend.ts';
import { listingsSql } from './listings.ts';
import { staffSql } from './staff.ts';

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

export { anyAddress, type Backend };

declare module 'vitest' {
  export interface ProvidedContext {
    backend: 'postgrest' | 'embedded';
  }
}

/** Opened once for all files: they share one worker. */
const opened =
  inject('backend') === 'embedded' ? openEmbedded() : openPostgrest(inject('postgrest'));

/**
 * Declares the tests on the backend of this run: `npm test` runs all of them on the embedded Supabase
 * and on the real PostgREST.
 */
export async function onEveryBackend(declare: (backend: Backend) => void): Promise<void> {
  const backend = await opened;
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
