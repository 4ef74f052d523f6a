import { fill } from '../../messages/fill.ts';
import type { PriorityRecord } from './inbox.schema.ts';
import { wordFor, type Said } from './inbox.words.ts';

/** What the person said and, where it differs, what is published, with the reasons. */
export function RecordWords({ record, words }: Said & { record: PriorityRecord }) {
  if (record.state === 'withdrawn') return <p>{words.record.withdrawn}</p>;
  return (
    <>
      <h3>{words.record.said}</h3>
      <blockquote className="inbox-words">{record.said}</blockquote>
      {record.wording && (
        <>
          <h3>{words.record.published_as}</h3>
          <blockquote className="inbox-words">{record.wording}</blockquote>
        </>
      )}
      {record.wordings?.map(({ reason, edited_at, edited_by_name }) => (
        <p className="quiet" key={edited_at}>
          {fill(words.record.edited, { name: edited_by_name, reason })}
        </p>
      ))}
      {record.decline_reason && (
        <p>
          {words.record.decline_reason}:{' '}
          <strong>{wordFor(words.decline_reasons, record.decline_reason)}</strong>
        </p>
      )}
    </>
  );
}
