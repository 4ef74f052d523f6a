import type { ReactNode } from 'react';
import { fill } from '../../messages/fill.ts';
import { DataTable, type Column } from '../../staff/ui/DataTable.tsx';
import { Chart } from '../charts/Chart.tsx';
import { chartOf, meanOf, percent } from '../charts/chart-of.ts';
import type { ChartWords } from '../charts/charts.words.ts';
import { summaryOf } from '../charts/summary-of.ts';
import type { Question } from '../definition/definition.schema.ts';
import { hasTexts, isWritten, type AnswerResult, type QuestionResult } from './question-results.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  /** As it is asked now; none for what is no longer asked. */
  number: number | undefined;
  /** What to know of the numbers, such as that only some versions asked. */
  notes: (string | undefined)[];
  question: Question;
  result: QuestionResult;
  words: ResultsWords;
  charts: ChartWords;
  /** Where points are on the map, of a question that asks for one. */
  points: ReactNode;
  /** What people wrote, for those who may read it. */
  children: ReactNode;
}

function columns(isRanking: boolean, words: ResultsWords): Column<AnswerResult>[] {
  const place: Column<AnswerResult> = {
    key: 'place',
    label: words.columns.place,
    numeric: true,
    cell: ({ place }) => place !== undefined && meanOf(place, words.locale),
  };
  return [
    { key: 'answer', label: words.columns.answer, cell: ({ name }) => name },
    {
      key: 'people',
      label: isRanking ? words.columns.first : words.columns.people,
      numeric: true,
      cell: ({ responses }) => responses?.toLocaleString(words.locale) ?? words.hidden,
    },
    {
      key: 'share',
      label: words.columns.share,
      numeric: true,
      cell: ({ share }) => share !== null && fill(words.share, { share: percent(share) }),
    },
    {
      key: 'between',
      label: words.columns.between,
      numeric: true,
      cell: ({ between }) =>
        between && fill(words.range, { low: percent(between[0]), high: percent(between[1]) }),
    },
    ...(isRanking ? [place] : []),
  ];
}

/** What one question came to: in words, as a chart and as a table. */
export function QuestionResults({ number, notes, question, result, ...rest }: Props) {
  const { words, charts } = rest;
  const { answered, answers, written } = result;
  const title = number
    ? fill(words.question, { number: String(number), title: question.title })
    : question.title;
  const spec = chartOf(question, result, charts, { hidden: words.hidden, chance: true });
  return (
    <section className="block" aria-labelledby={`result-${question.id}`}>
      <h2 id={`result-${question.id}`}>{title}</h2>
      {notes.map((note) => note && <p key={note}>{note}</p>)}
      {!isWritten(question) && (
        <>
          <p>
            {answered === null
              ? words.answered_hidden
              : answered > 0 && fill(words.answered, { count: String(answered) })}{' '}
            {(answers.length > 0 || answered === 0) && summaryOf(question, result, charts)}
          </p>
          {spec && <Chart spec={spec} />}
          {answers.length > 0 && (
            <details>
              <summary>{words.table}</summary>
              <DataTable
                caption={question.title}
                columns={columns(question.type === 'ranking', words)}
                rows={answers}
                rowKey={({ code }) => code}
                empty={words.no_answers}
              />
            </details>
          )}
        </>
      )}
      {answered !== 0 && rest.points}
      {hasTexts(question) && (
        <p>
          {written === null
            ? words.texts.wrote_hidden
            : written === 0
              ? words.texts.wrote_none
              : fill(words.texts.wrote, { count: written }, words.locale)}
        </p>
      )}
      {written !== 0 && rest.children}
    </section>
  );
}
