import * as z from 'zod/mini';

/** Null: fewer than five, or it would lead back to such a number. */
const number = z.nullable(z.number());
const named = z.array(z.object({ key: z.string(), name: z.string() }));
const parts = z.array(z.object({ key: z.string(), people: number }));

/** What `support_numbers()` answers. Months are their first day, `YYYY-MM-DD`. */
export const supportNumbersSchema = z.object({
  first_month: z.string(),
  last_month: z.string(),
  first_told: z.string(),
  last_told: z.string(),
  months: z.array(
    z.object({
      month: z.string(),
      asked: number,
      needs: parts,
      areas: parts,
      outcomes: parts,
      response: z.object({
        due: number,
        in_time: number,
        /** Working hours until somebody first tried. */
        median_hours: number,
        p90_hours: number,
      }),
    }),
  ),
  needs: named,
  areas: named,
  caseload: z.object({
    posts: z.number(),
    capacity: z.number(),
    without_limit: z.number(),
    led: number,
  }),
});

export type SupportNumbers = z.infer<typeof supportNumbersSchema>;
export type SupportMonth = SupportNumbers['months'][number];

const answers = z.object({ key: z.string(), answers: parts });

/** What `follow_up_numbers()` answers: what was told, several months at a time, the oldest first. */
export const followUpNumbersSchema = z.object({
  tellings: z.array(
    z.object({
      first_month: z.string(),
      last_month: z.string(),
      asked: z.number(),
      answered: z.number(),
      by_staff: number,
      questions: z.array(z.object({ key: z.string(), answers: parts, areas: z.array(answers) })),
    }),
  ),
  areas: named,
});
export type FollowUpNumbers = z.infer<typeof followUpNumbersSchema>;

/** Rows of `retention_periods`; `keep` as PostgreSQL writes an interval. */
export const keptSchema = z.array(
  z.object({ kind: z.string(), keep: z.string(), why: z.string() }),
);
export type KeptFor = z.infer<typeof keptSchema>[number];
