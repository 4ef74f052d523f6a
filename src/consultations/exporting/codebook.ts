import { csvFile } from '../../lib/csv.ts';
import { fill } from '../../messages/fill.ts';
import {
  conditionWords,
  type ConditionWords,
  type ReservedWords,
} from '../definition/condition-words.ts';
import type { Condition, Question } from '../definition/definition.schema.ts';
import { everyVersion, optionsOf, type Version } from '../definition/every-version.ts';
import type { ExportingWords } from './exporting.words.ts';
import { responseColumns, type ResponseColumn } from './response-columns.ts';
import { responseFacts } from './responses-csv.ts';

/** The columns of the codebook, described in docs/exports.md. They are only ever added to. */
export const CODEBOOK_COLUMNS = [
  'column',
  'question_id',
  'type',
  'question',
  'value',
  'meaning',
  'asked_only_if',
  'first_version',
  'last_version',
] as const;

export interface CodebookWords {
  meanings: ExportingWords['meanings'];
  conditions: ConditionWords;
  /** What no option says. */
  reserved: ReservedWords & Record<'other' | 'none', string>;
}

/** A value that a column can have, empty for any, and what it means. */
type Meaning = readonly [value: string | number, meaning: string];

function meaningsOf({ holds, option, question }: ResponseColumn, words: CodebookWords): Meaning[] {
  const { meanings, reserved } = words;
  const options = 'options' in question ? question.options : [];
  const named = options.find(({ id }) => id === option)?.text ?? (option && reserved[option]) ?? '';
  switch (holds) {
    case 'chosen':
      return [
        [1, fill(meanings.chosen, { option: named })],
        [0, fill(meanings.not_chosen, { option: named })],
      ];
    case 'place':
      return [['', fill(meanings.place, { option: named })]];
    case 'words':
      return 'other' in question
        ? [['', fill(meanings.other_words, { option: reserved.other })]]
        : [['', meanings.words]];
    case 'code':
      return codes(question, words);
    default:
      return [['', meanings[holds]]];
  }
}

function codes(question: Question, { meanings, reserved }: CodebookWords): Meaning[] {
  switch (question.type) {
    case 'one_of':
      return [
        ...question.options.map(({ id, text }) => [id, text] as const),
        ...(question.other ? [['other', reserved.other] as const] : []),
      ];
    case 'scale':
      return [
        [question.from, question.low],
        [question.to, question.high],
      ];
    case 'number':
      return [['', question.unit ? fill(meanings.unit, { unit: question.unit }) : meanings.number]];
    case 'area':
      return [
        ['', meanings.ward_named],
        ['elsewhere', meanings.elsewhere],
        ['not_sure', meanings.not_sure],
      ];
    default:
      return [['', meanings.date]];
  }
}

function askedOnlyIf({ question, version }: ResponseColumn, words: CodebookWords): string {
  const { definition } = version;
  const page = definition.pages.find(({ items }) => items.includes(question));
  const all = [page?.when, question.when].filter((when): when is Condition => when !== undefined);
  return all.length === 0
    ? ''
    : conditionWords({ all }, definition, words.conditions, words.reserved);
}

/** What every column of the single answers holds: a line for each value that it can have. */
export function codebookCsv(versions: readonly Version[], words: CodebookWords): string {
  const facts = responseFacts.flatMap((column) => {
    const meaning = words.meanings[column];
    const meanings = typeof meaning === 'string' ? [['', meaning]] : Object.entries(meaning);
    return meanings.map(([value, meaning]) => ({ column, value, meaning }));
  });
  const { questions, askedIn } = everyVersion(versions);
  const answers = responseColumns(versions).flatMap((column) => {
    const { id, type, title } = column.question;
    const asked = questions.find((question) => question.id === id)!;
    const isOption = (value: string | number) =>
      type === 'one_of' && optionsOf(asked).some((option) => option.id === value);
    return meaningsOf(
      { ...column, question: type === 'one_of' ? asked : column.question },
      words,
    ).map(([value, meaning]) => {
      const numbers = (isOption(value) ? askedIn[`${id}.${value}`] : undefined) ?? [
        ...column.asked.keys(),
      ];
      return {
        ...{ column: column.name, question_id: id, type, question: title, value, meaning },
        asked_only_if: askedOnlyIf(column, words),
        first_version: Math.min(...numbers),
        last_version: Math.max(...numbers),
      };
    });
  });
  return csvFile(CODEBOOK_COLUMNS, [...facts, ...answers]);
}
