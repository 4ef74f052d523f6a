import type { PGlite } from '@electric-sql/pglite';

/** How often the server looks, in milliseconds; a hosted database does so at the jobs' own times. */
export const SCHEDULED_EVERY = 5 * 60_000;

/**
 * Does what a hosted database does by schedule: deletes what we promised not to keep, reminds of
 * reviews that are due, asks those who agreed how it went, and says when time has made a built page untrue. Again changes nothing.
 */
export async function runScheduled(database: Pick<PGlite, 'exec'>): Promise<void> {
  await database.exec(`
    do $$ begin
      if to_regprocedure('private.forget_expired()') is not null then
        perform private.forget_expired();
      end if;
      if to_regprocedure('private.remind_owners(date)') is not null then
        perform private.remind_owners();
      end if;
      if to_regprocedure('private.ask_how_it_went(timestamptz)') is not null then
        perform private.ask_how_it_went();
      end if;
      if to_regprocedure('private.publish_as_time_passes(timestamptz)') is not null then
        perform private.publish_as_time_passes();
      end if;
    end $$`);
}
