import * as z from 'zod';
import type { Database } from './database.types.ts';
import { oncePerBuild } from './once-per-build.ts';
import { supabase } from './supabase.ts';

type View = keyof Database['public']['Views'] & `published_${string}`;

/** PostgREST on hosted Supabase answers at most this many rows to one request. */
const PAGE = 1000;

/**
 * A reader of one public view: every row, checked against its schema, read once per build.
 *
 * @param view the view's name in the database
 * @param schema the shape that each row must have
 * @param order a unique column, so that pages of rows neither overlap nor leave gaps
 * @returns a function that resolves to all rows, and rejects with the view's name and what is
 * wrong when the database cannot be read or a row does not fit
 */
export function published<Row>(view: View, schema: z.ZodType<Row>, order = 'id') {
  return oncePerBuild<readonly Row[]>(() => readAll(view, schema, order));
}

async function readAll<Row>(view: View, schema: z.ZodType<Row>, order: string): Promise<Row[]> {
  const all: Row[] = [];
  for (let from = 0; ; from += PAGE) {
    const { data, error } = await supabase()
      .from(view)
      .select()
      .order(order)
      .range(from, from + PAGE - 1);
    if (error) throw new Error(`Could not read ${view}: ${error.message}`);
    const page = z.array(schema).safeParse(data);
    if (!page.success) {
      throw new Error(`${view} has a row that does not fit: ${z.prettifyError(page.error)}`);
    }
    all.push(...page.data);
    if (page.data.length < PAGE) return all;
  }
}
