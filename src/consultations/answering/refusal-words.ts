import type { Outcome } from '../../lib/submission.ts';
import type { ScriptWords } from './settings.ts';

type Refused = Pick<Extract<Outcome, { kind: 'refused' }>, 'code' | 'fields'>;

/** What the form has to say: a code for each question, and at most one of the whole. */
export interface Refusal {
  fields: Record<string, string>;
  whole?: keyof ScriptWords['errors'];
}

/**
 * Which words tell why the database stored nothing.
 *
 * @param asked the ids of the questions that the form has
 * @param isChange whether answers that were sent before are being changed
 */
export function refusalOf(
  { code, fields }: Refused,
  asked: ReadonlySet<string>,
  isChange: boolean,
): Refusal {
  const named = Object.entries(fields).map(
    ([field, wrong]) => [field.replace(/^answers\./, ''), wrong] as const,
  );
  const ofQuestions = Object.fromEntries(named.filter(([field]) => asked.has(field)));
  const others = Object.fromEntries(named.filter(([field]) => !asked.has(field)));
  const told = (whole: keyof ScriptWords['errors']): Refusal => ({ fields: ofQuestions, whole });
  if (others.version) return told('outdated');
  if (others.seconds_taken) return told('too_fast');
  if (Object.keys(others).length > 0) return told('unexpected');
  if (Object.keys(ofQuestions).length > 0) return { fields: ofQuestions };
  switch (code) {
    case 'closed':
    case 'not_open':
    case 'key_reused':
    case 'withdrawn':
      return told(code);
    case 'too_many':
      return told(isChange ? 'too_many_changes' : 'too_many_sent');
    case 'unknown':
      return told('gone');
    default:
      return told('unexpected');
  }
}

/**
 * Which words tell why the answers under a code do not open; nothing where they do.
 *
 * @param slug the consultation of this page
 */
export function openingFault(
  outcome: Outcome,
  slug: string,
): keyof ScriptWords['change']['errors'] | undefined {
  if (outcome.kind === 'unreachable') return 'connection';
  if (outcome.kind === 'stored') {
    return Reflect.get(Object(outcome.answer), 'slug') === slug ? undefined : 'code';
  }
  if (outcome.fields.code) return 'code';
  switch (outcome.code) {
    case 'too_many':
    case 'closed':
    case 'withdrawn':
      return outcome.code;
    case 'not_answers':
      return 'code';
    default:
      return 'unexpected';
  }
}
