import * as z from 'zod/mini';

/** Null: fewer than five, or it would tell such a number. */
const number = z.nullable(z.number());

const plan = z.object({
  id: z.string(),
  theme: z.string(),
  lead: z.string(),
  due_on: z.string(),
});

/** How many people gave each answer; no answer is the empty one. */
const heard = z.array(z.object({ answer: z.string(), people: number }));

/** What `area_dashboard()` answers. Times are ISO 8601, days `YYYY-MM-DD`. */
export const dashboardSchema = z.object({
  area: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  at: z.string(),
  exact: z.boolean(),
  only_wards: z.boolean(),
  since: z.string(),
  first_visit: z.boolean(),
  waiting: z.object({
    received: number,
    received_at_least: z.boolean(),
    oldest_at: z.nullable(z.string()),
    bands: z.array(
      z.object({
        from_days: z.number(),
        /** Null for no end. */
        to_days: z.nullable(z.number()),
        number,
        at_least: z.boolean(),
      }),
    ),
    unanswered: number,
    unanswered_at_least: z.boolean(),
    unanswered_oldest_at: z.nullable(z.string()),
  }),
  late: z.object({
    plans: z.array(z.extend(plan, { days: z.number(), owner: z.nullable(z.string()) })),
    actions: z.array(z.extend(plan, { days: z.number(), plan_id: z.string(), title: z.string() })),
    soon: z.array(plan),
    plans_running: z.number(),
  }),
  said: z.array(
    z.object({
      slug: z.string(),
      words: z.string(),
      theme: z.nullable(z.string()),
      people: number,
      answered: z.boolean(),
    }),
  ),
  trends: z.object({
    /** Twelve, the oldest first. */
    weeks: z.array(z.object({ starts_on: z.string(), at_least: z.boolean(), number })),
    themes: z.array(
      z.object({
        /** Null, like the slug and the name: not sorted under a theme yet. */
        id: z.nullable(z.string()),
        slug: z.nullable(z.string()),
        name: z.nullable(z.string()),
        number,
        /** In the last four weeks, and in the four before. */
        lately: number,
        earlier: number,
        people: number,
      }),
    ),
  }),
  moved: z.object({
    received: number,
    published: number,
    answered: z.number(),
    answers: z.array(
      z.object({ slug: z.string(), words: z.string(), outcome: z.string(), at: z.string() }),
    ),
    reviews: z.array(
      z.object({
        plan_id: z.string(),
        theme: z.string(),
        rag: z.string(),
        reviewed_on: z.string(),
      }),
    ),
    done: z.array(
      z.object({
        plan_id: z.string(),
        title: z.string(),
        what_changed: z.nullable(z.string()),
        done_on: z.string(),
      }),
    ),
  }),
  /** Who is heard, by question; null for whoever may not know. */
  heard: z.nullable(
    z.object({ age_group: heard, sex: heard, ethnic_group: heard, disability: heard }),
  ),
  by_ward: z.nullable(
    z.object({
      wards: z.array(
        z.object({ id: z.string(), slug: z.string(), name: z.string(), waiting: number }),
      ),
      no_ward_waiting: number,
    }),
  ),
});

export type Dashboard = z.infer<typeof dashboardSchema>;
