import * as z from 'zod/mini';
import type { StaffClient } from '../staff/session.queries.ts';

const publishedSchema = z.array(
  z.object({
    slug: z.string(),
    words: z.string(),
    theme: z.nullable(z.string()),
    published_on: z.string(),
    people: z.nullable(z.number()),
  }),
);
const answersSchema = z.array(
  z.object({
    priority: z.string(),
    outcome: z.string(),
    words: z.string(),
    answered_as: z.string(),
    answered_on: z.string(),
  }),
);

type Answer = z.infer<typeof answersSchema>[number];

/** Something published, with the answer that stands. */
export type Published = z.infer<typeof publishedSchema>[number] & { answer: Answer | undefined };

/** How many come at once. */
export const PAGE = 20;

/**
 * What is published in a ward or, without one, in an area where nobody said which ward; the latest
 * first.
 *
 * @param place slugs of the area and of the ward
 * @param from how many to pass over
 * @throws the API's error, and on an answer of another shape.
 */
export async function publishedIn(
  client: StaffClient,
  place: { area: string; ward: string | null },
  from: number,
): Promise<Published[]> {
  const inArea = client
    .from('published_priorities')
    .select('slug,words,theme,published_on,people')
    .eq('neighbourhood', place.area);
  const { data, error } = await (
    place.ward === null ? inArea.is('ward', null) : inArea.eq('ward', place.ward)
  )
    .order('published_on', { ascending: false })
    .order('id')
    .range(from, from + PAGE - 1);
  if (error) throw error;
  const published = publishedSchema.parse(data);
  if (published.length === 0) return [];
  const { data: given, error: refused } = await client
    .from('published_priority_answers')
    .select('priority,outcome,words,answered_as,answered_on')
    .in(
      'priority',
      published.map(({ slug }) => slug),
    )
    .is('replaced_on', null);
  if (refused) throw refused;
  const answers = new Map(answersSchema.parse(given).map((answer) => [answer.priority, answer]));
  return published.map((one) => ({ ...one, answer: answers.get(one.slug) }));
}
