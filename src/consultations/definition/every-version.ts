import type { Definition, Question } from './definition.schema.ts';
import { questionsOf } from './numbers.ts';

/** The questions as they were published, once for each time. */
export interface Version {
  number: number;
  definition: Definition;
}

/** In which versions a question (by its id) or an option (`question.option`) was; none for all of them. */
export type AskedIn = Readonly<Record<string, readonly number[]>>;

/** Questions that were asked in any version. */
export interface EveryVersion {
  /** As the latest version of each words it, with every option that was ever offered; those asked now first. */
  questions: Question[];
  askedIn: AskedIn;
}

/** Puts every version of the questions together, so that no answer is without its question or its words. */
export function everyVersion(versions: readonly Version[]): EveryVersion {
  const newest = versions.toSorted((a, b) => b.number - a.number);
  const questions = new Map<string, Question>();
  const askedIn: Record<string, number[]> = {};
  for (const { number, definition } of newest) {
    for (const question of questionsOf(definition)) {
      const latest = questions.get(question.id) ?? question;
      questions.set(question.id, joined(latest, question));
      (askedIn[question.id] ??= []).unshift(number);
      for (const { id } of optionsOf(question)) {
        (askedIn[`${question.id}.${id}`] ??= []).unshift(number);
      }
    }
  }
  const isAlways = ([key, numbers]: [string, number[]]) => {
    const asking = key.includes('.') ? askedIn[key.split('.')[0]!]! : newest;
    return numbers.length === asking.length;
  };
  return {
    questions: [...questions.values()],
    askedIn: Object.fromEntries(Object.entries(askedIn).filter((entry) => !isAlways(entry))),
  };
}

/** The options of a question, of whatever kind; none where it has none. */
export const optionsOf = (question: Question) => ('options' in question ? question.options : []);

function joined(latest: Question, earlier: Question): Question {
  if (!('options' in latest)) return latest;
  const known = new Set(latest.options.map(({ id }) => id));
  const more = optionsOf(earlier).filter(({ id }) => !known.has(id));
  const other = 'other' in earlier && earlier.other === true && 'other' in latest;
  return { ...latest, ...(other && { other }), options: [...latest.options, ...more] } as Question;
}
