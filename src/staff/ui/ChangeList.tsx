import { fill } from '../../messages/fill.ts';
import type { WorkspaceWords } from '../workspace.words.ts';
import { changeLines, type ChangeNames } from './change-lines.ts';
import type { RecordedChange } from './change-record.queries.ts';

interface Props {
  changes: readonly RecordedChange[];
  names: ChangeNames;
  /** What each kind of change is called, by `<table>.<insert, update, delete …>`. */
  kinds?: Readonly<Record<string, string>> | undefined;
  words: WorkspaceWords['changes'];
}

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** Changes of a record, one after the other: who made it and when, and what became of what (MoJ's timeline). */
export function ChangeList({ changes, names, kinds, words }: Props) {
  return (
    <ol className="timeline">
      {changes.map((change) => (
        <li key={change.id}>
          <p>
            <strong>
              {fill(change.by ? words.by : words.by_nobody, { name: change.by ?? '' })}
            </strong>{' '}
            <time dateTime={change.at}>{clock.format(new Date(change.at))}</time>
            {kinds && (
              <>
                <br />
                {kinds[`${change.entity}.${change.action}`] ?? words.changed}
              </>
            )}
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
  );
}
