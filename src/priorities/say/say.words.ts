import { fill } from '../../messages/fill.ts';
import { wordsLimit } from './priority.ts';

/** The words of the form, from the message catalogue. */
export type SayWords = typeof import('../../messages/en/say.json');
/** The words that pages about a receipt share with the database's own. */
export type ReceiptWords = typeof import('../../messages/en/receipt-page.json');

/** The fields whose errors a plain form is led back to, in the order of the page. */
const told = ['kind', 'said', 'neighbourhood', 'ward', 'place', 'theme', 'email', 'phone'] as const;

/**
 * The words for an error: of a field, or (`field` undefined) of the whole. A code that has none,
 * which a newer database could send, is told as a fault of ours.
 */
export function errorWords(words: SayWords, place: string, code: string, field?: string): string {
  const codes: unknown = field ? Reflect.get(words.errors, field) : words.errors;
  const text: unknown = Reflect.get(Object(codes), code);
  return fill(typeof text === 'string' ? text : words.errors.unexpected, {
    limit: wordsLimit,
    place,
  });
}

/** Every error that the database can lead a plain form back to, by the id of its anchor. */
export function anchoredErrors(
  words: SayWords,
  place: string,
): { id: string; text: string; field?: string }[] {
  const ofFields = told.flatMap((field) =>
    Object.keys(words.errors[field]).map((code) => ({
      id: `error-${field}-${code}`.replaceAll('_', '-'),
      text: errorWords(words, place, code, field),
      field,
    })),
  );
  return [...ofFields, { id: 'error-too-many', text: words.errors.too_many }];
}
