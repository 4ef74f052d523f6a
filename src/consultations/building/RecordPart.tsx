import { useCallback } from 'react';
import { fill } from '../../messages/fill.ts';
import { changeLines } from '../../staff/ui/change-lines.ts';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { consultationRecord } from './building.queries.ts';
import type { PartProps } from './EditScreen.tsx';
import { subjectNames } from './subject-names.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** Who changed what about a consultation, newest first. */
export function RecordPart({ client, record, definition, words, workspace }: PartProps) {
  const { id } = record.consultation;
  const load = useCallback(() => consultationRecord(client, id), [client, id]);
  const { loaded, error } = useLoaded(load);
  if (error) return <Problem error={error} attempt={1} words={workspace} />;
  const names = {
    columns: words.record.columns,
    values: new Map([
      ...record.areas.map((area) => [area.id, area.name] as const),
      ...Object.entries(words.record.rules),
      ...subjectNames(definition, words),
    ]),
  };
  const kinds: Readonly<Record<string, string>> = words.record.kinds;
  return (
    <section>
      <h2>{words.parts.record}</h2>
      <p className="quiet">{words.record.about}</p>
      <ol className="timeline">
        {loaded?.value.map((change) => (
          <li key={change.id}>
            <p>
              <strong>{change.by ?? workspace.changes.by_nobody}</strong>{' '}
              <time dateTime={change.at}>{clock.format(new Date(change.at))}</time>
              <br />
              {kinds[`${change.entity}.${change.action}`] ?? words.record.changed}
            </p>
            <ul>
              {changeLines(
                {
                  changed: change.changed,
                  before: Object(change.before) as Record<string, unknown>,
                  after: Object(change.after) as Record<string, unknown>,
                },
                names,
                workspace.changes,
              ).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {change.reason && <p>{fill(workspace.changes.because, { reason: change.reason })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
