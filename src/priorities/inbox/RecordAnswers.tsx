import { fill } from '../../messages/fill.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import type { PriorityRecord } from './inbox.schema.ts';
import { wordFor, type Said } from './inbox.words.ts';
import { dateAndTime } from './waiting.ts';

/** The answer that stands, and those before it. */
export function RecordAnswers({ record, words, language }: Said & { record: PriorityRecord }) {
  const { answer, answers_before = [] } = record;
  if (!answer) return null;
  return (
    <>
      <h3>{words.record.answer}</h3>
      <p>
        <StatusTag>{wordFor(words.outcomes, answer.outcome)}</StatusTag>
      </p>
      <blockquote className="inbox-words">{answer.answer}</blockquote>
      <p className="quiet">
        {fill(words.record.answer_by, {
          team: answer.answered_as,
          date: dateAndTime(answer.answered_at, language),
          name: answer.answered_by_name,
        })}
      </p>
      {answers_before.length > 0 && (
        <details>
          <summary>{words.record.answers_before}</summary>
          {answers_before.map((before) => (
            <div key={before.answered_at}>
              <blockquote className="inbox-words">{before.answer}</blockquote>
              <p className="quiet">
                {before.answered_as}, {dateAndTime(before.answered_at, language)}
              </p>
            </div>
          ))}
        </details>
      )}
    </>
  );
}
