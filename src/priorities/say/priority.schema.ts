import { z } from 'zod/mini';

/** What somebody can tell us, as the database's domain `priority_kind` has it. */
export const kinds = ['concern', 'idea', 'thanks'] as const;

/** As the database's domain `priority_words` has it, in Unicode code points. */
export const wordsLimit = 2000;

/** The harmonised categories of the Government Statistical Service, as the database has them. */
export const aboutYou = {
  age_group: ['under_16', '16_24', '25_34', '35_44', '45_54', '55_64', '65_74', '75_over'],
  sex: ['female', 'male'],
  ethnic_group: ['asian', 'black', 'mixed', 'white', 'other'],
  disability: ['yes_a_lot', 'yes_a_little', 'no'],
} as const;

/** The length as PostgreSQL counts it: an emoji is one character, where JavaScript counts two. */
export function characters(text: string): number {
  return Array.from(text.replaceAll('\r\n', '\n')).length;
}

const text = z.string();
const optional = (pattern: RegExp, longest: number) =>
  z.string().check(
    z.trim(),
    z.refine(
      (value) => value === '' || (pattern.test(value) && characters(value) <= longest),
      'malformed',
    ),
  );

/**
 * What a resident answers on "Tell us what matters". Each error is a code that
 * `messages/en/say.json` has words for under `errors.<field>`, and that `submit_priority` answers
 * with as well. Only what can be typed wrongly is checked; the rest is chosen from lists.
 */
export const prioritySchema = z.object({
  kind: z.string('missing').check(z.minLength(1, 'missing')),
  said: z.string('missing').check(
    z.regex(/\S/, { error: 'missing', abort: true }),
    z.refine((value) => characters(value) <= wordsLimit, 'too_long'),
  ),
  neighbourhood: z.string('missing').check(z.minLength(1, 'missing')),
  ward: text,
  place: text,
  latitude: text,
  longitude: text,
  theme: text,
  email: optional(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 254),
  phone: optional(/^[+(]?[0-9][0-9 ()-]{8,24}$/, 26),
  age_group: text,
  sex: text,
  ethnic_group: text,
  disability: text,
});

/** The answers as the form holds them. */
export type Priority = z.infer<typeof prioritySchema>;
export type PriorityField = keyof Priority;

/** The answers before anybody has answered. */
export const nothingSaid: Priority = {
  kind: '',
  said: '',
  neighbourhood: '',
  ward: '',
  place: '',
  latitude: '',
  longitude: '',
  theme: '',
  email: '',
  phone: '',
  age_group: '',
  sex: '',
  ethnic_group: '',
  disability: '',
};
