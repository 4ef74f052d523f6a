import type { Question } from '../definition/definition.schema.ts';

/** Kinds in which somebody can tell who they are. */
const WRITTEN: readonly Question['type'][] = ['short_text', 'long_text', 'number', 'date'];
const PERSONAL = [
  /\byour (?:full |first |last |family |own )?names?\b/i,
  /\bwho are you\b/i,
  /\b(?:your|which) (?:home |work |mobile )?(?:tele)?phone(?: number)?\b/i,
  /\byour (?:mobile|number)\b/i,
  /\be-?mail\b/i,
  /\byour (?:home |full |postal |own )?address\b/i,
  /\byour (?:full )?postcode\b/i,
  /\bdate of birth\b|\bwhen were you born\b|\byour birthday\b/i,
  /\b(?:national insurance|NHS) number\b/i,
  /\b(?:how|where) (?:can|may|do|should) we (?:contact|reach|ring|call|write to) you\b/i,
  /^(?:full |first |last |your )?(?:name|(?:tele)?phone(?: number)?|mobile(?: number)?|address|postcode|contact details)\W*$/i,
];
/** Words by which a hint tells what something is asked for. */
const PURPOSE =
  /\bso (?:that|we)\b|\bbecause\b|\bin order to\b|\bwe (?:will |shall )?(?:only )?(?:use|need|ask|want|keep) (?:it|this|them|for|your)\b|\bto (?:let|tell|send|call|ring|contact|invite|reply|answer|get back|enter|write|thank|check)\b|\b(?:only|just) (?:if|for|to)\b/i;

/**
 * The words by which a question asks who somebody is, where neither its hint nor the words before the
 * questions say what for; undefined where it does not ask, or says why.
 *
 * @param intro the words before the questions of its page
 */
export function personalWords(
  question: Pick<Question, 'type' | 'title' | 'hint'>,
  intro = '',
): string | undefined {
  if (!WRITTEN.includes(question.type)) return undefined;
  const found = PERSONAL.map((asks) => asks.exec(question.title)?.[0]).find(Boolean);
  return found && !PURPOSE.test(`${question.hint ?? ''} ${intro}`) ? found.trim() : undefined;
}
