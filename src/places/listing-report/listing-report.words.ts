import { fill } from '../../messages/fill.ts';
import { detailsLimit } from './listing-report.schema.ts';

/** The words of the form, from the message catalogue. */
export type ReportWords = typeof import('../../messages/en/listing-report.json');

/**
 * The words for an error: of a field, or (`field` undefined) of the whole report. A code that has
 * none, which a newer database could send, is told as a fault of ours.
 */
export function errorWords(words: ReportWords, code: string, field?: string): string {
  const codes: unknown = field ? Reflect.get(words.errors, field) : words.errors;
  const text: unknown = Reflect.get(Object(codes), code);
  return typeof text === 'string' ? fill(text, { limit: detailsLimit }) : words.errors.unexpected;
}

/** Every error that the database can lead a plain form back to, by the id of its anchor. */
export function anchoredErrors(words: ReportWords): { id: string; text: string; field?: string }[] {
  const fields = ['problem', 'details', 'email'] as const;
  const ofFields = fields.flatMap((field) =>
    Object.keys(words.errors[field]).map((code) => ({
      id: `error-${field}-${code}`.replaceAll('_', '-'),
      text: errorWords(words, code, field),
      field,
    })),
  );
  return [...ofFields, { id: 'error-too-many', text: words.errors.too_many }];
}
