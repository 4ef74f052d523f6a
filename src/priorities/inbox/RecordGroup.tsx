import { useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { changePriority } from './inbox.queries.ts';
import type { PriorityRecord } from './inbox.schema.ts';
import type { Said } from './inbox.words.ts';
import type { Deed } from './record-forms.ts';

interface Props extends Said {
  client: StaffClient;
  record: PriorityRecord;
  onDone: (record: PriorityRecord, deed: Deed) => void;
  onOpen: (id: string) => void;
  refresh: () => Promise<void>;
}

/** What a record is grouped under, and what is grouped under it. */
export function RecordGroup({ client, record, words, workspace, ...props }: Props) {
  const { onDone, onOpen, refresh } = props;
  const [problem, setProblem] = useState<string>();
  const takeOut = async (seen: { id: string; version: number }) => {
    setProblem(undefined);
    const { value, error } = await changePriority(client, 'unmerge_priority', seen, {});
    if (value && value.id === record.id) onDone(value, 'take_out');
    else await refresh();
    if (error) setProblem(errorSentence(error, workspace.errors));
  };
  const link = (id: string, text: string | null) =>
    text ? (
      <button type="button" className="link-button" onClick={() => onOpen(id)}>
        {text}
      </button>
    ) : (
      words.record.elsewhere
    );
  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      {record.grouped_under && (
        <div className="block">
          <h3>{words.record.under}</h3>
          <p>{link(record.grouped_under.id, record.grouped_under.words)}</p>
          <Button small kind="secondary" onClick={() => void takeOut(record)}>
            {words.record.take_out}
          </Button>
        </div>
      )}
      {record.grouped && record.grouped.length > 0 && (
        <>
          <h3>{words.record.grouped}</h3>
          <ul className="plain-list inbox-grouped">
            {record.grouped.map((one) => (
              <li key={one.id}>
                <span id={`grouped-${one.id}`}>{link(one.id, one.words)}</span>
                {one.words && (
                  <Button
                    small
                    kind="secondary"
                    aria-describedby={`grouped-${one.id}`}
                    onClick={() => void takeOut(one)}
                  >
                    {words.record.take_out}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
