import { useCallback, useEffect, useRef, useState } from 'react';
import { dayInLondon } from '../../lib/dates.ts';
import { ChangeRecord } from '../../staff/ui/ChangeRecord.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { linkTo } from '../../staff/ui/use-place.ts';
import { GroupDecisions } from './GroupDecisions.tsx';
import { GroupEdit } from './GroupEdit.tsx';
import { GroupFacts } from './GroupFacts.tsx';
import type { Around } from './Groups.tsx';
import { isDue, type GroupRecord, type GroupState } from './group-record.ts';
import { groupById } from './moderating.queries.ts';
import { TellerPart } from './TellerPart.tsx';

const tones = {
  received: 'warn',
  published: 'good',
  declined: 'bad',
  taken_down: 'quiet',
} as const;

/** What the parts about one group are given. */
export interface GroupProps extends Around {
  group: GroupRecord;
  /** Fetches the group again. */
  reload: () => Promise<void>;
  /** Says that something was done, and shows the group as it is now. */
  onDone: (told: string) => Promise<void>;
}

/** One group, and what can be done about it. */
export function GroupScreen({ id, now, ...around }: Around & { id: string; now: number }) {
  const { client, places, words, workspace, me } = around;
  const load = useCallback(() => groupById(client, id), [client, id]);
  const { loaded, error, reload } = useLoaded(load);
  const [told, setTold] = useState('');
  const [editing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = Boolean(loaded?.value);
  useEffect(() => heading.current?.focus(), [isThere, editing]);

  const back = (
    <p>
      <a {...linkTo(loaded?.value?.state === 'received' ? '' : (loaded?.value?.state ?? ''))}>
        {words.back}
      </a>
    </p>
  );
  if (!loaded) {
    return error ? (
      <Problem error={error} attempt={1} words={workspace} />
    ) : (
      <p role="status">{workspace.loading}</p>
    );
  }
  const group = loaded.value;
  if (!group) {
    return (
      <>
        {back}
        <p role="status">{told}</p>
        <p>{words.gone}</p>
      </>
    );
  }
  const onDone = async (what: string) => {
    await reload();
    setEditing(false);
    setTold(what);
    heading.current?.focus();
  };
  const props = { ...around, group, reload, onDone };
  const state = group.state as GroupState;
  const names = {
    columns: words.columns,
    values: new Map([
      ...Object.entries(words.states),
      ...Object.entries(words.reasons),
      ...[...places.areas, ...places.hubs].map(({ id, name }) => [id, name] as const),
    ]),
  };
  return (
    <>
      {back}
      <h1 ref={heading} tabIndex={-1} className="group-name">
        {group.name}
      </h1>
      <p className="actions">
        <StatusTag tone={tones[state]}>{words.states[state]}</StatusTag>
        {isDue(group, dayInLondon(new Date(now).toISOString())) && (
          <StatusTag tone="warn">{words.due}</StatusTag>
        )}
        {group.perhaps_robot && <StatusTag tone="quiet">{words.perhaps_robot}</StatusTag>}
        {group.demonstration && <StatusTag tone="quiet">{words.demonstration}</StatusTag>}
        {state === 'published' && <a href={`/groups/${group.slug}/`}>{words.page}</a>}
      </p>
      <p role="status" className={told ? 'block' : undefined}>
        {told}
      </p>
      {editing ? (
        <GroupEdit {...props} onCancel={() => setEditing(false)} />
      ) : (
        <div className="group-columns">
          <div>
            <GroupFacts {...props} onEdit={() => (setTold(''), setEditing(true))} />
          </div>
          <div>
            <GroupDecisions key={state} {...props} />
            {me.actions.includes('read_contacts') && <TellerPart {...props} />}
            {me.actions.includes('read_audit') && (
              <ChangeRecord
                client={client}
                words={workspace}
                entities={['groups']}
                id={group.id}
                version={group.version}
                names={names}
              />
            )}
          </div>
        </div>
      )}
    </>
  );
}
