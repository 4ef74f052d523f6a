import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod';
import { FileFault } from '../../lib/file-fault.ts';
import { aboutYou } from '../../priorities/say/priority.ts';

/** The columns of a file of benchmarks, in any order, and two that it may do without: docs/population-benchmarks.md. */
export const BENCHMARK_COLUMNS = ['area', 'variable', 'category', 'count'] as const;

type Variable = keyof typeof aboutYou;
const variables = Object.keys(aboutYou) as Variable[];
const short = (text: unknown) => String(text).slice(0, 40);

const rowSchema = z
  .object({
    area: z.string(),
    variable: z.enum(variables, {
      error: ({ input }) => `variable “${short(input)}” is not one of ${variables.join(', ')}.`,
    }),
    category: z.string(),
    count: z
      .string()
      .regex(/^\d{1,9}$/, {
        error: ({ input }) =>
          `count “${short(input)}” is not a whole number, written without spaces or commas.`,
      })
      .transform(Number),
    source: z
      .string()
      .min(1, { error: 'source is empty. Say who counted, as people will read it.' })
      .max(200, { error: 'source is longer than 200 characters.' }),
    date: z.iso.date({
      error: ({ input }) => `date “${short(input)}” is not a day as in 2021-03-21.`,
    }),
  })
  .refine(
    ({ variable, category }) => (aboutYou[variable] as readonly string[]).includes(category),
    {
      error: ({ input }) => {
        const { variable, category } = input as { variable: Variable; category: string };
        return `category “${short(category)}” is not one of ${aboutYou[variable].join(', ')}.`;
      },
    },
  );

/** How many people of a group there are in an area (its slug, a ward's code, or '' for everywhere). */
export type BenchmarkRow = z.infer<typeof rowSchema>;

function recordsOf(file: string, text: string) {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const what =
      error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS'
        ? 'not as many columns as the first row.'
        : `not CSV (${error.message}).`;
    throw new FileFault(file, Number(error.lines) || undefined, what);
  }
}

/**
 * Reads a file of benchmarks. An area that has one group of a variable has all of them, since a share
 * is of their sum.
 *
 * @param areas the slugs of areas and codes of wards that there are.
 * @param today as which day (YYYY-MM-DD) figures pass that do not say of when they are.
 * @throws FileFault with a sentence, and the line where it is about one.
 */
export function readBenchmarks(
  file: string,
  text: string,
  areas: ReadonlySet<string>,
  today: string,
): BenchmarkRow[] {
  const records = recordsOf(file, text);
  if (records.length === 0) throw new FileFault(file, undefined, 'there are no rows.');
  const missing = BENCHMARK_COLUMNS.filter((column) => !(column in records[0]!.record));
  if (missing.length > 0) throw new FileFault(file, 1, `no column for ${missing.join(', ')}.`);
  const seen = new Map<string, number>();
  const rows = records.map(({ record, info: { lines } }) => {
    const { data, error } = rowSchema.safeParse({
      // Staff read where figures are from: of those that do not say, that the council loaded them.
      source: `the council’s file “${file}”`.slice(0, 200),
      date: today,
      ...record,
    });
    if (error) throw new FileFault(file, lines, error.issues[0]!.message);
    if (data.area !== '' && !areas.has(data.area)) {
      const what = `area “${short(data.area)}” is neither an area’s address nor the code of a ward.`;
      throw new FileFault(file, lines, what);
    }
    const key = keyOf(data);
    const before = seen.get(key);
    if (before) throw new FileFault(file, lines, `the same group as on line ${before}.`);
    seen.set(key, lines);
    return data;
  });
  for (const { area, variable } of rows) {
    const lacking = aboutYou[variable].find(
      (category) => !seen.has(keyOf({ area, variable, category })),
    );
    if (lacking) {
      const where = area || 'the whole council';
      throw new FileFault(file, undefined, `no row for ${variable} ${lacking} of ${where}.`);
    }
  }
  return rows;
}

const keyOf = ({
  area,
  variable,
  category,
}: Pick<BenchmarkRow, 'area' | 'variable' | 'category'>) => [area, variable, category].join(' ');

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The seed that puts these benchmarks in the place of the ones before. */
export function benchmarksSql(rows: readonly BenchmarkRow[]): string {
  const values = rows.map(({ area, variable, category, count, source, date }) => {
    const texts = [area, variable, category].map(quoted).join(', ');
    return `  (${texts}, ${count}, ${quoted(source)}, date ${quoted(date)})`;
  });
  return `-- Made by npm run import:benchmarks; docs/population-benchmarks.md says how.
delete from public.population_benchmarks where not demonstration;

insert into public.population_benchmarks
  (neighbourhood_id, ward_id, variable, category, people, source, counted_on)
select n.id, w.id, b.variable, b.category, b.people, b.source, b.counted_on
from (values
${values.join(',\n')}
) as b (area, variable, category, people, source, counted_on)
left join public.neighbourhoods n on n.slug = b.area
left join lateral (
  select v.id from public.wards v where v.code = b.area order by v.valid_from desc limit 1
) w on true
where b.area = '' or num_nonnulls(n.id, w.id) = 1
-- Made-up figures for demonstration make way for real ones.
on conflict (neighbourhood_id, ward_id, variable, category) do update set
  people = excluded.people, source = excluded.source, counted_on = excluded.counted_on,
  demonstration = false;
`;
}
