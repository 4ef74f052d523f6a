import { fill } from '../../messages/fill.ts';
import type { RecordedChange } from './change-record.queries.ts';

/** What to call what the record names. */
export interface ChangeNames {
  /** Columns by what they are called; one that is missing is left out. */
  columns: Readonly<Record<string, string>>;
  /** Values, such as ids and codes, by what they are called; any other is shown as it is. */
  values: ReadonlyMap<string, string>;
}

interface LineWords {
  became: string;
  was: string;
  between: string;
  touched: string;
  yes: string;
  no: string;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

function shown(value: unknown, { values }: ChangeNames, words: LineWords): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:/.test(text)) return clock.format(new Date(text));
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return calendar.format(new Date(text));
  return values.get(text) ?? text;
}

/**
 * A line for each column that changed: from what to what, or (where the record keeps no values, as
 * of a resident's words) only that it did.
 */
export function changeLines(
  change: Pick<RecordedChange, 'changed' | 'before' | 'after'>,
  names: ChangeNames,
  words: LineWords,
): string[] {
  return change.changed.flatMap((key) => {
    const column = names.columns[key];
    if (!column) return [];
    const from = shown(change.before[key], names, words);
    const to = shown(change.after[key], names, words);
    if (!(key in change.before) && !(key in change.after)) return fill(words.touched, { column });
    if (!from && !to) return [];
    if (from && to) return fill(words.between, { column, from, to });
    return to ? fill(words.became, { column, to }) : fill(words.was, { column, from });
  });
}
