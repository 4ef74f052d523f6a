import { fill, type Template } from '../../messages/fill.ts';
import type { Question } from '../definition/definition.schema.ts';
import type { AskedIn } from '../definition/every-version.ts';

/** The words of what only some versions asked. */
export interface VersionWords {
  locale: string;
  question_versions: Template;
  option_versions: Template;
}

const listed = (numbers: readonly number[], locale: string) =>
  new Intl.ListFormat(locale).format(numbers.map(String));

/** That only some versions asked a question; undefined where all did. */
export function versionsNote(
  { id }: Question,
  askedIn: AskedIn,
  words: VersionWords,
): string | undefined {
  const numbers = askedIn[id];
  return (
    numbers &&
    fill(
      words.question_versions,
      { count: numbers.length, versions: listed(numbers, words.locale) },
      words.locale,
    )
  );
}

/** A question whose options say in which versions they were offered, where these are not all. */
export function withVersions(question: Question, askedIn: AskedIn, words: VersionWords): Question {
  if (!('options' in question)) return question;
  const options = question.options.map((option) => {
    const numbers = askedIn[`${question.id}.${option.id}`];
    if (!numbers) return option;
    const versions = listed(numbers, words.locale);
    const text = fill(
      words.option_versions,
      { text: option.text, count: numbers.length, versions },
      words.locale,
    );
    return { ...option, text };
  });
  return { ...question, options } as Question;
}
