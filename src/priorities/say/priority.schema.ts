import { z } from 'zod/mini';
import { characters, wordsLimit } from './priority.ts';

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
