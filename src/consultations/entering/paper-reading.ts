import type { Answers, Texts } from '../definition/answers.ts';
import type { Definition, Question } from '../definition/definition.schema.ts';
import { isQuestion, path } from '../definition/path.ts';
import { readPaper, type Reading } from './paper-answer.ts';
import { paperChoices, type PaperChoice, type PaperPlaces } from './paper-choices.ts';

/** A question of the paper with what is typed for it. */
export interface PaperRow {
  question: Question;
  choices: PaperChoice[] | undefined;
  reading: Reading;
  /** Asked after what is typed so far. What is typed where it is not asked is not stored. */
  asked: boolean;
}

/** A whole paper as it stands. */
export interface PaperReading {
  rows: PaperRow[];
  /** What would be stored: answers to what is asked, without those that are no answer. */
  answers: Answers;
  texts: Texts;
}

/** Reads everything that is typed (by question) against the questions of the paper. */
export function readWholePaper(
  definition: Definition,
  typed: Readonly<Record<string, string>>,
  words: PaperPlaces,
): PaperReading {
  const read = definition.pages.flatMap(({ items }) =>
    items.filter(isQuestion).map((question) => {
      const choices = paperChoices(question, words);
      return { question, choices, reading: readPaper(question, typed[question.id] ?? '', choices) };
    }),
  );
  const sound = read.filter(({ reading }) => !reading.problem);
  const all = {
    answers: Object.fromEntries(
      sound.flatMap(({ question: { id }, reading: { answer } }) =>
        answer === undefined ? [] : [[id, answer]],
      ),
    ) as Answers,
    texts: Object.fromEntries(
      sound.flatMap(({ question: { id }, reading: { text } }) => (text ? [[id, text]] : [])),
    ) as Texts,
  };
  const asked = new Set(
    path(definition, all.answers, all.texts).flatMap(({ items }) => items.map(({ id }) => id)),
  );
  const kept = <Value>(values: Record<string, Value>) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => asked.has(id)));
  return {
    rows: read.map((row) => ({ ...row, asked: asked.has(row.question.id) })),
    answers: kept(all.answers),
    texts: kept(all.texts),
  };
}
