import { useEffect, useState } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { byOldestCheck, nextCheck } from './check-next.ts';
import type { EditingWords } from './editing-words.ts';
import { hubsToCheck } from './hub-editing.queries.ts';
import type { ListedHub } from './hub-to-edit.schema.ts';
import { momentWords } from './moments.ts';
import type { Part } from './parts.ts';

/** The places in one's areas, the one that nobody has checked for longest first. */
export function HubList({ client, words }: { client: StaffClient; words: EditingWords }) {
  const { editing } = words;
  const names = editing.list;
  const [hubs, setHubs] = useState<ListedHub[]>();
  const [error, setError] = useState<ApiError>();
  useEffect(() => {
    void hubsToCheck(client).then((answer) => {
      if (answer.error) setError(answer.error);
      else setHubs(byOldestCheck(answer.data));
    });
  }, [client]);
  const date = (day: string | null) => (day ? longDate(day, editing.locale) : names.never);
  return (
    <>
      <PageHeading title={editing.title} about={editing.about} />
      {error && <Problem error={error} attempt={1} words={words.workspace} />}
      {!hubs && !error && <p role="status">{editing.loading}</p>}
      {hubs && (
        <DataTable
          caption={names.caption}
          empty={names.empty}
          rows={hubs}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'place',
              label: names.place,
              cell: ({ id, name }) => <a href={`/staff/hubs/?hub=${id}`}>{name}</a>,
            },
            { key: 'area', label: names.area, cell: ({ area }) => area ?? '' },
            {
              key: 'next',
              label: names.next,
              cell: (hub) => {
                const next = nextCheck(hub);
                return next ? editing.parts[next.part as Part] : names.nothing;
              },
            },
            {
              key: 'checked',
              label: names.checked,
              cell: (hub) => date(nextCheck(hub)?.checked_on ?? null),
            },
            {
              key: 'state',
              label: names.state,
              cell: (hub) => <State hub={hub} words={words} />,
            },
          ]}
        />
      )}
    </>
  );
}

function State({ hub, words }: { hub: ListedHub; words: EditingWords }) {
  const names = words.editing.list;
  if (!hub.masked && hub.closures.length === 0 && !hub.draft_by) return null;
  return (
    <>
      {hub.masked && <StatusTag tone="warn">{names.masked}</StatusTag>}{' '}
      {hub.closures.map(({ id, starts_at, reason }) => (
        <StatusTag key={id} tone="bad">
          {Date.parse(starts_at) > Date.now()
            ? fill(names.closes, { date: momentWords(starts_at, words.opening) })
            : fill(names.closed, { reason })}
        </StatusTag>
      ))}{' '}
      {hub.draft_by && <StatusTag>{fill(names.draft, { name: hub.draft_by })}</StatusTag>}
    </>
  );
}
