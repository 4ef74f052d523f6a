import type { Question } from '../definition/definition.schema.ts';

/** Kinds with one answer, which cannot be given to two things at once. */
const ONE_ANSWER: readonly Question['type'][] = ['one_of', 'scale', 'number', 'date'];
/** Words that belong together and name one thing. */
const ONE_THING = [
  'now and then',
  'again and again',
  'more and more',
  'up and running',
  'health and safety',
  'bed and breakfast',
  'peace and quiet',
  'pros and cons',
  'black and white',
  'more or less',
  'one or more',
  'yes or no',
  'sooner or later',
];
const withoutWholes = (title: string) =>
  ONE_THING.reduce(
    (text, words) => text.replace(new RegExp(`\\b${words}\\b`, 'gi'), ' '),
    title.replace(/\bbetween\b[^?]*?\band\b/gi, ' ').replace(/\bagree or disagree\b/gi, ' '),
  );

/**
 * The words by which a question asks two things at once: its second question, or what an "and" joins
 * where only one answer can be given. On a scale an "or" joins, too, unless it names the two ends.
 *
 * @returns undefined where it asks one thing
 */
export function doubleWords({ type, title }: Pick<Question, 'type' | 'title'>): string | undefined {
  const second = /\?\s*([^?]*\S[^?]*\?)/.exec(title)?.[1];
  if (second) return second.trim();
  if (!ONE_ANSWER.includes(type)) return undefined;
  const plain = withoutWholes(title);
  const joined = /[\p{L}\p{N}’'-]+,? (?:and\/or|as well as|and|&) [\p{L}\p{N}’'-]+/iu.exec(
    plain,
  )?.[0];
  if (joined || type !== 'scale') return joined;
  const [found, first, other] = /([\p{L}’'-]+) or ([\p{L}’'-]+)/iu.exec(plain) ?? [];
  return found && !isOpposite(first!, other!) ? found : undefined;
}

const ENDS = new Set([
  'good bad',
  'easy hard',
  'easy difficult',
  'better worse',
  'likely unlikely',
]);

/** Whether two words are the two ends of one scale, as "safe or unsafe". */
function isOpposite(first: string, other: string): boolean {
  const [one, two] = [first.toLowerCase(), other.toLowerCase()];
  return (
    ENDS.has(`${one} ${two}`) ||
    ENDS.has(`${two} ${one}`) ||
    ['un', 'dis', 'in'].some((no) => two === no + one || one === no + two)
  );
}
