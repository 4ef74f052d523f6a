import type { ReactNode } from 'react';
import { fill } from '../../messages/fill.ts';
import { DataTable, type Column } from '../../staff/ui/DataTable.tsx';
import type { Question } from '../definition/definition.schema.ts';
import { hasTexts, isWritten, type AnswerResult, type QuestionResult } from './question-results.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  number: number;
  question: Question;
  result: QuestionResult;
  words: ResultsWords;
  /** What people wrote, for those who may read it. */
  children: ReactNode;
}

const percent = (share: number) => String(Math.round(share * 100));

/** A share as a bar: the numbers beside it say the same. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="result-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * 100} height="8" />
    </svg>
  );
}

const columns = (words: ResultsWords): Column<AnswerResult>[] => [
  { key: 'answer', label: words.columns.answer, cell: ({ name }) => name },
  {
    key: 'people',
    label: words.columns.people,
    numeric: true,
    cell: ({ responses }) => responses ?? words.hidden,
  },
  {
    key: 'share',
    label: words.columns.share,
    cell: ({ share }) =>
      share !== null && (
        <>
          {fill(words.share, { share: percent(share) })}
          <Bar share={share} />
        </>
      ),
  },
  {
    key: 'between',
    label: words.columns.between,
    cell: ({ between }) =>
      between && fill(words.range, { low: percent(between[0]), high: percent(between[1]) }),
  },
];

/** What one question came to: how many answered, and each answer with its share. */
export function QuestionResults({ number, question, result, words, children }: Props) {
  const { answered, answers, mean, written } = result;
  const title = fill(words.question, { number: String(number), title: question.title });
  return (
    <section className="block" aria-labelledby={`result-${question.id}`}>
      <h2 id={`result-${question.id}`}>{title}</h2>
      {!isWritten(question) && (
        <>
          <p>
            {answered === null
              ? words.answered_hidden
              : fill(words.answered, { count: String(answered) })}{' '}
            {mean !== undefined &&
              fill(words.mean, {
                mean: mean.toLocaleString(words.locale, { maximumFractionDigits: 1 }),
              })}
          </p>
          <DataTable
            caption={question.type === 'ranking' ? words.first_choice : question.title}
            columns={columns(words)}
            rows={answers}
            rowKey={({ name }) => name}
            empty={words.no_answers}
          />
        </>
      )}
      {hasTexts(question) && (
        <p>
          {written === null
            ? words.texts.wrote_hidden
            : written === 0
              ? words.texts.wrote_none
              : fill(words.texts.wrote, { count: written }, words.locale)}
        </p>
      )}
      {children}
    </section>
  );
}
