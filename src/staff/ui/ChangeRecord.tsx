import { useEffect, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../session.queries.ts';
import type { WorkspaceWords } from '../workspace.words.ts';
import { changeLines, type ChangeNames } from './change-lines.ts';
import { recordedChanges, type RecordedChange } from './change-record.queries.ts';

interface Props {
  client: StaffClient;
  words: WorkspaceWords;
  /** The tables that are about the record, such as `['staff', 'staff_neighbourhoods']`. */
  entities: readonly string[];
  /** The record's id. */
  id: string;
  /** Changes when the record has been changed, so that the list is read again. */
  version: number;
  names: ChangeNames;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** Who changed what about a record, and when (MoJ's timeline). */
export function ChangeRecord({
  client,
  words: { changes: words },
  entities,
  id,
  version,
  names,
}: Props) {
  const [changes, setChanges] = useState<RecordedChange[] | 'unread'>();
  const tables = entities.join();
  useEffect(() => {
    let left = false;
    recordedChanges(client, tables.split(','), id).then(
      (read) => left || setChanges(read),
      () => left || setChanges('unread'),
    );
    return () => {
      left = true;
    };
  }, [client, tables, id, version]);

  return (
    <section className="change-record">
      <h2>{words.title}</h2>
      {changes === 'unread' && <p>{words.unread}</p>}
      {changes?.length === 0 && <p>{words.none}</p>}
      {Array.isArray(changes) && changes.length > 0 && (
        <ol className="timeline">
          {changes.map((change) => (
            <li key={change.id}>
              <p>
                <strong>
                  {fill(change.by ? words.by : words.by_nobody, { name: change.by ?? '' })}
                </strong>{' '}
                <time dateTime={change.at}>{clock.format(new Date(change.at))}</time>
              </p>
              <ul>
                {changeLines(change, names, words).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              {change.reason && <p>{fill(words.because, { reason: change.reason })}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
