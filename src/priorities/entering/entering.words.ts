/** The words of the form, from the message catalogue. */
export type EnteringWords = typeof import('../../messages/en/entering.json');

/** What can be chosen, as the site was built with. */
export interface Choices {
  themes: { slug: string; name: string }[];
  areas: {
    slug: string;
    wards: { slug: string; name: string }[];
    hubs: { id: string; name: string }[];
  }[];
}

/** The words for a mistake in a field; a code that has none is told as one of ours. */
export function mistakeWords(words: EnteringWords, field: string, code: string): string {
  const ofField: unknown = Reflect.get(words.errors, field);
  const text: unknown = Reflect.get(Object(ofField), code);
  return typeof text === 'string' ? text : words.errors.unexpected;
}
