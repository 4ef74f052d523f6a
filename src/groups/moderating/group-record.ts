import type { Database } from '../../lib/database.types.ts';
import { isStale } from '../published/group-lists.ts';

/** A group as its table has it, for staff of its area. */
export type GroupRecord = Database['public']['Tables']['groups']['Row'];

/** The lists that the screen has, in their order. */
export const groupStates = ['received', 'published', 'declined', 'taken_down'] as const;
export type GroupState = (typeof groupStates)[number];

/** Whether a text names one of the lists. */
export const isState = (text: string): text is GroupState =>
  (groupStates as readonly string[]).includes(text);

/**
 * Whether a group on the website should be checked again: a month before its page says that nobody
 * has for a year.
 *
 * @param today `YYYY-MM-DD`
 */
export function isDue(group: Pick<GroupRecord, 'state' | 'checked_on'>, today: string): boolean {
  if (group.state !== 'published' || !group.checked_on) return false;
  const soon = new Date(`${today}T00:00:00Z`);
  soon.setUTCMonth(soon.getUTCMonth() + 1);
  return isStale({ checked_on: group.checked_on }, soon.toISOString().slice(0, 10));
}

/** What the form of a group holds: the arguments of `edit_group`, with the tick as a truth. */
export interface GroupAnswers {
  name: string;
  about: string;
  neighbourhood: string;
  meets: string;
  hub: string;
  place: string;
  for_whom: string;
  cost: string;
  volunteers: string;
  group_email: string;
  group_phone: string;
  group_web: string;
  agreed: boolean;
}

/** A group's answers, its area by slug. */
export function answersAbout(
  group: GroupRecord,
  areas: readonly { id: string; slug: string }[],
): GroupAnswers {
  return {
    name: group.name,
    about: group.about,
    neighbourhood: areas.find(({ id }) => id === group.neighbourhood_id)?.slug ?? '',
    meets: group.meets,
    hub: group.location_id ?? '',
    place: group.place ?? '',
    for_whom: group.for_whom ?? '',
    cost: group.cost ?? '',
    volunteers: group.volunteers ?? '',
    group_email: group.email ?? '',
    group_phone: group.phone ?? '',
    group_web: group.web ?? '',
    agreed: group.agreed,
  };
}

/** The words that a group was told as, by field; none where nobody here has changed them. */
export function toldWords(group: Pick<GroupRecord, 'told'>): Record<string, string> {
  const told = Object.entries(Object(group.told) as Record<string, unknown>);
  return Object.fromEntries(
    told.flatMap(([field, text]) => (typeof text === 'string' ? [[field, text]] : [])),
  );
}
