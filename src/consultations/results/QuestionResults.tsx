import { fill } from '../../messages/fill.ts';
import { DataTable, type Column } from '../../staff/ui/DataTable.tsx';
import type { Question } from '../definition/definition.schema.ts';
import type { AnswerResult, QuestionResult } from './question-results.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  number: number;
  question: Question;
  result: QuestionResult;
  words: ResultsWords;
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
export function QuestionResults({ number, question, result, words }: Props) {
  const { answered, answers, mean } = result;
  const title = fill(words.question, { number: String(number), title: question.title });
  const isWritten = question.type === 'short_text' || question.type === 'long_text';
  return (
    <section className="block" aria-labelledby={`result-${question.id}`}>
      <h2 id={`result-${question.id}`}>{title}</h2>
      {isWritten ? (
        <p>{words.wrote}</p>
      ) : (
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
    </section>
  );
}
