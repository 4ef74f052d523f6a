import type { StaffClient } from '../../staff/session.queries.ts';
import type { WhomItAsks } from './people-asked.ts';

/** What `whom_a_consultation_asks` answers, as its comment in the database says. */
interface Answered {
  areas: WhomItAsks['areas'];
  asks_everybody: boolean;
  people: [
    area: string | null,
    ward: string | null,
    variable: string,
    category: string,
    people: number,
    source: string,
    at: string,
    isMadeUp: boolean,
  ][];
}

/**
 * The areas that a consultation asks, and how many people of each group live there.
 *
 * @throws PostgrestError, as when somebody may not read its numbers.
 */
export async function loadWhomItAsks(
  client: StaffClient,
  consultation: string,
): Promise<WhomItAsks> {
  const { data, error } = await client.rpc('whom_a_consultation_asks', { consultation });
  if (error) throw error;
  const { areas, asks_everybody, people } = data as unknown as Answered;
  return {
    areas,
    asksEverybody: asks_everybody,
    people: people.map(([area, ward, variable, category, people, source, at, isMadeUp]) => ({
      ...{ area, ward, variable, category, people, source, at, isMadeUp },
    })),
  };
}
