import { useCallback } from 'react';
import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { nameOf } from '../../priorities/inbox/place-names.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { PartNavigation } from '../../staff/ui/PartNavigation.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { linkTo } from '../../staff/ui/use-place.ts';
import type { Around } from './Groups.tsx';
import { groupStates, isDue, type GroupRecord, type GroupState } from './group-record.ts';
import { groupsIn, MOST } from './moderating.queries.ts';

interface Props extends Around {
  state: GroupState;
  /** In milliseconds since 1970. */
  now: number;
}

/** The groups in one state, each a link to its record. */
export function GroupList({ client, places, words, workspace, state, now }: Props) {
  const load = useCallback(() => groupsIn(client, state), [client, state]);
  const { loaded, error } = useLoaded(load);
  const today = dayInLondon(new Date(now).toISOString());
  const day = (date: string | null) => (date ? longDate(date, words.locale) : '');
  const { title, about } = workspace.sections.groups;
  return (
    <>
      <PageHeading title={title} about={about} />
      <PartNavigation
        label={words.lists}
        parts={groupStates}
        current={state}
        nameOf={(part) => words.states[part]}
        linkOf={(part) => linkTo(part === 'received' ? '' : part)}
      />
      {error && <Problem error={error} attempt={1} words={workspace} />}
      {!loaded && !error && <p role="status">{workspace.loading}</p>}
      {loaded && (
        <DataTable<GroupRecord>
          caption={words.states[state]}
          empty={words.empty[state]}
          rows={loaded.value}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: words.name,
              cell: (group) => <a {...linkTo(group.id)}>{group.name}</a>,
            },
            {
              key: 'area',
              label: words.area,
              cell: (group) => nameOf(places.areas, group.neighbourhood_id) ?? '',
            },
            state === 'published'
              ? { key: 'checked', label: words.checked, cell: (group) => day(group.checked_on) }
              : {
                  key: 'since',
                  label: words.since,
                  cell: (group) => day(dayInLondon(group.created_at)),
                },
            {
              key: 'signs',
              label: words.signs,
              cell: (group) => (
                <span className="actions">
                  {isDue(group, today) && <StatusTag tone="warn">{words.due}</StatusTag>}
                  {group.perhaps_robot && <StatusTag tone="quiet">{words.perhaps_robot}</StatusTag>}
                  {group.demonstration && <StatusTag tone="quiet">{words.demonstration}</StatusTag>}
                </span>
              ),
            },
          ]}
        />
      )}
      {loaded?.value.length === MOST && <p>{fill(words.most, { count: MOST })}</p>}
    </>
  );
}
