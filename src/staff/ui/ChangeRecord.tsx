import { useEffect, useState } from 'react';
import type { StaffClient } from '../session.queries.ts';
import type { WorkspaceWords } from '../workspace.words.ts';
import type { ChangeNames } from './change-lines.ts';
import { ChangeList } from './ChangeList.tsx';
import { recordedChanges, type RecordedChange } from './change-record.queries.ts';

interface Props {
  client: StaffClient;
  words: WorkspaceWords;
  /** The tables that are about the record, such as `['staff', 'staff_neighbourhoods']`. */
  entities: readonly string[];
  /** The record's id. */
  id: string;
  /** Is another one when the record has been changed, so that the list is read again. */
  version: unknown;
  names: ChangeNames;
  /** What kinds of changes are called, as `ChangeList` has it. */
  kinds?: Readonly<Record<string, string>>;
}

/** Who changed what about a record, and when. */
export function ChangeRecord({
  client,
  words: { changes: words },
  entities,
  id,
  version,
  names,
  kinds,
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
        <ChangeList {...{ changes, names, kinds, words }} />
      )}
    </section>
  );
}
