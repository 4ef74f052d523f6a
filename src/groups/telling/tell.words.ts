/** The words of the page around the form. */
export type TellWords = (typeof import('../../messages/en/groups.json'))['tell'];
/** The words that the form shares with the database's own pages. */
export type AskedWords = (typeof import('../../messages/en/receipt-page.json'))['group'];

/** What the form's lists offer. */
export interface TellOptions {
  areas: { slug: string; name: string }[];
  hubs: { id: string; name: string }[];
}

/**
 * The words for an error: of a field, or (`field` undefined) of the whole. A code that has none,
 * which a newer database could send, is told as a fault of ours.
 */
export function errorWords(
  words: TellWords,
  asked: AskedWords,
  code: string,
  field?: string,
): string {
  const codes: unknown = field ? Reflect.get(asked.problems, field) : words.errors;
  const text: unknown = Reflect.get(Object(codes), code);
  return typeof text === 'string' ? text : words.errors.unexpected;
}
