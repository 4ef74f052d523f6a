import * as z from 'zod/mini';

const named = z.object({ id: z.string(), name: z.string() });

/** What `my_account()` answers to somebody with a live session. */
const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  second_factor_needed: z.boolean(),
  session_ends_at: z.string(),
  areas: z.array(z.extend(named, { slug: z.string() })),
  wards: z.array(named),
  actions: z.array(z.string()),
});

export type Account = z.infer<typeof accountSchema>;

/** Who is signed in to the workspace, where, and what they may do there. */
export type Me = Omit<Account, 'second_factor_needed' | 'session_ends_at'>;

/**
 * Reads the answer of `my_account()`.
 *
 * @returns null for somebody who is no member of staff, or no longer.
 * @throws ZodError on an answer of another shape.
 */
export function readAccount(answer: unknown): Account | null {
  return answer === null ? null : z.parse(accountSchema, answer);
}
