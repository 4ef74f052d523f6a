import { useCallback } from 'react';
import { ChangeList } from '../../staff/ui/ChangeList.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { consultationRecord } from './building.queries.ts';
import type { PartProps } from './EditScreen.tsx';
import { subjectNames } from './subject-names.ts';

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
  const changes = (loaded?.value ?? []).map((change) => ({
    ...change,
    before: Object(change.before) as Record<string, unknown>,
    after: Object(change.after) as Record<string, unknown>,
  }));
  return (
    <section>
      <h2>{words.parts.record}</h2>
      <p className="quiet">{words.record.about}</p>
      <ChangeList
        changes={changes}
        names={names}
        kinds={words.record.kinds}
        words={workspace.changes}
      />
    </section>
  );
}
