import { fieldNames, PREFIX, ruleOf, type FieldName } from './rules.ts';

/** What somebody has answered: text, or a list where several may be chosen; empty ones are left out. */
export type Answers = { [name in FieldName]?: string | string[] };

const list = (answer: string | string[] | undefined): readonly string[] => [answer ?? []].flat();

/** Whether a question is asked, given the other answers. */
export function isAsked(name: FieldName, answers: Answers): boolean {
  const { only } = ruleOf(name);
  if (!only) return true;
  const [field, ...values] = only;
  return list(answers[field as FieldName]).some((value) => values.includes(value));
}

/**
 * The answers in a form's fields (`FormData`). What is empty is left out, and so is what was filled in
 * for a choice that is not made: a number that somebody typed and then did not choose may not be safe.
 */
export function readAnswers(entries: Iterable<[string, unknown]>): Answers {
  const held = Map.groupBy(entries, ([name]) => name);
  const answers: Answers = {};
  for (const name of fieldNames) {
    const given = (held.get(PREFIX + name) ?? [])
      .map(([, value]) => String(value))
      .filter((value) => value.trim());
    if (given.length === 0) continue;
    const { kind } = ruleOf(name);
    if (kind === 'several_of') answers[name] = given;
    else answers[name] = kind === 'lines' ? given[0]! : given[0]!.trim();
  }
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => isAsked(name as FieldName, answers)),
  );
}

/** The length as PostgreSQL counts it: an emoji is one character, where JavaScript counts two. */
const characters = (text: string) => Array.from(text.replaceAll('\r\n', '\n')).length;

/**
 * Whether a way to reach them is left: an email or a letter is sent only where they said that it is
 * safe.
 */
function isReachable({ ways, safe_messages }: Answers): boolean {
  const chosen = list(ways);
  const safe = list(safe_messages);
  const isSent = (way: string) => way === 'email' || way === 'post';
  return chosen.length === 0 || chosen.some((way) => !isSent(way) || safe.includes(way));
}

/** A code for each answer to change, in the order of the form; the database answers the same. */
export function problemsIn(answers: Answers): { [name in FieldName]?: string } {
  const problems: { [name in FieldName]?: string } = {};
  for (const name of fieldNames) {
    const { required, limit, pattern } = ruleOf(name);
    const answer = answers[name];
    if (name === 'safe_messages' && !isReachable(answers)) problems[name] = 'unreachable';
    if (answer === undefined) {
      if (required && isAsked(name, answers)) problems[name] = 'missing';
    } else if (typeof answer === 'string') {
      if (limit && characters(answer) > limit) problems[name] = 'too_long';
      if (pattern && !pattern.test(answer)) problems[name] = 'malformed';
    }
  }
  return problems;
}
