import type { Answer, Answers, Texts } from '../definition/answers.ts';
import type { Question } from '../definition/definition.schema.ts';
import type { Version } from '../definition/every-version.ts';
import { questionsOf } from '../definition/numbers.ts';

/** What one person said to one version. */
export interface Said {
  version: number;
  answers: Answers;
  texts: Texts;
}

/** What a column of answers holds of a question. */
export type Holds =
  'code' | 'chosen' | 'place' | 'words' | 'latitude' | 'longitude' | 'neighbourhood';

/** A column of answers, by the id of its question: the same in every version that asks it. */
export interface ResponseColumn {
  name: string;
  holds: Holds;
  /** The option that it is about, 'other' and 'none' among them. */
  option?: string;
  /** The question as the latest version that has this column asks it, and that version. */
  question: Question;
  version: Version;
  /** What it held in each version that has it, by the version's number. */
  asked: Map<number, Pick<ResponseColumn, 'holds' | 'option'>>;
}

type Part = Pick<ResponseColumn, 'name' | 'holds' | 'option'>;

function partsOf(question: Question): Part[] {
  const name = `q.${question.id}`;
  const each = (holds: 'chosen' | 'place', ids: string[]): Part[] =>
    ids.map((option) => ({ name: `${name}.${option}`, holds, option }));
  const words: Part = { name: `${name}.other.words`, holds: 'words' };
  switch (question.type) {
    case 'one_of':
      return [{ name, holds: 'code' }, ...(question.other ? [words] : [])];
    case 'several_of':
      return [
        ...each(
          'chosen',
          question.options.map(({ id }) => id),
        ),
        ...(question.other ? [...each('chosen', ['other']), words] : []),
        ...(question.none ? each('chosen', ['none']) : []),
      ];
    case 'ranking':
      return each(
        'place',
        question.options.map(({ id }) => id),
      );
    case 'point':
      return (['latitude', 'longitude', 'neighbourhood'] as const).map((holds) => ({
        name: `${name}.${holds}`,
        holds,
      }));
    case 'short_text':
    case 'long_text':
      return [{ name, holds: 'words' }];
    default:
      return [{ name, holds: 'code' }];
  }
}

/**
 * The columns of answers. Those of the first version come first, in the order of its questions, and
 * what a later version adds comes after them: a column stays where it was.
 */
export function responseColumns(versions: readonly Version[]): ResponseColumn[] {
  const columns = new Map<string, ResponseColumn>();
  for (const version of versions.toSorted((a, b) => a.number - b.number)) {
    for (const question of questionsOf(version.definition)) {
      for (const part of partsOf(question)) {
        const asked = columns.get(part.name)?.asked ?? new Map<number, Part>();
        asked.set(version.number, part);
        columns.set(part.name, { ...part, question, version, asked });
      }
    }
  }
  return [...columns.values()];
}

/**
 * What somebody said, for one column; undefined where they did not answer, or their version did not
 * ask it.
 */
export function valueOf(column: ResponseColumn, said: Said): string | number | undefined {
  const part = column.asked.get(said.version);
  if (!part) return undefined;
  const answer: Answer | undefined = said.answers[column.question.id];
  const list = Array.isArray(answer) ? (answer as readonly (string | number)[]) : undefined;
  switch (part.holds) {
    case 'words':
      return said.texts[column.question.id];
    case 'chosen':
      return list && Number(list.includes(part.option!));
    case 'place':
      return list && (list.indexOf(part.option!) + 1 || undefined);
    case 'latitude':
      return list?.[0];
    case 'longitude':
      return list?.[1];
    case 'neighbourhood':
      return typeof answer === 'string' ? answer : undefined;
    case 'code':
      return typeof answer === 'object' ? undefined : answer;
  }
}
