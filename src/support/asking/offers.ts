import type { FieldName } from './rules.ts';

/** One answer of a list. */
export interface Choice {
  value: string;
  text: string;
  hint?: string;
  /** One that a person may be harmed for: it stands behind a word that has to be pressed. */
  isPrivate?: boolean;
  /** Who can be rung about it now. */
  lines?: { name: string; number: string }[];
}

/** The lists that are the council's own, by the question that offers them. */
export type Offers = { [name in FieldName]?: Choice[] };

/** The words of the questions: the form's own, and those that the database's pages say as well. */
export type AskingWords = typeof import('../../messages/en/get-support.json');
export type AskedWords = (typeof import('../../messages/en/receipt-page.json'))['referral'];

/** What every question needs to know. */
export interface Asking {
  words: AskingWords;
  asked: AskedWords;
  offers: Offers;
  /** Whether a step stands before the kinds of help that a person may be harmed for. */
  interrupts: boolean;
  /** The legends of the questions about who somebody is. */
  about: { name: string; legend: string }[];
}

/** What is asked, in words. */
export function questionWords(name: FieldName, { asked, about }: Asking): string {
  const own: unknown = Reflect.get(Object(Reflect.get(asked.fields, name)), 'ask');
  return typeof own === 'string' ? own : about.find((each) => each.name === name)!.legend;
}

/** What helps to answer it; undefined where nothing does. */
export const hintWords = (name: FieldName, { words }: Asking): string | undefined =>
  Reflect.get(words.hints, name) as string | undefined;

/** The answers that are offered, in their order; none where it is filled in freely. */
export function choicesOf(name: FieldName, { asked, offers }: Asking): Choice[] {
  const written: unknown = Reflect.get(Object(Reflect.get(asked.fields, name)), 'choices');
  const fixed = Object.entries(Object(written) as Record<string, string>);
  return offers[name] ?? fixed.map(([value, text]) => ({ value, text }));
}
