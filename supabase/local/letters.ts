import type { PGlite } from '@electric-sql/pglite';
import type { InMemoryEmailDriver } from '@supabase/lite';

/**
 * Hands the letters that wait in the database to the local mailbox, as a scheduled job of a hosted
 * database hands them to the service that sends them.
 */
export async function deliverLetters(database: PGlite, outbox: InMemoryEmailDriver): Promise<void> {
  const { rows } = await database.query<{ recipient: string; subject: string; body: string }>(
    'delete from private.outgoing_letters returning recipient, subject, body',
  );
  for (const { recipient, subject, body } of rows) {
    await outbox.send({ to: recipient, subject, text: body });
  }
}
