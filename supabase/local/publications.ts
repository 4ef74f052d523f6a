import type { PGlite } from '@electric-sql/pglite';

/** How often what the public may read has changed, as `private.publish()` counts it. */
export async function publicationNumber(database: PGlite): Promise<number> {
  const { rows } = await database.query<{ number: number }>(
    'select number::integer as number from private.publications',
  );
  return rows[0]!.number;
}
