import { useCallback } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { linkTo } from '../../staff/ui/use-place.ts';
import { queueCounts } from './gateway.queries.ts';
import type { Choices } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { noFilter, type QueueFilter } from './queue-filter.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueTable } from './QueueTable.tsx';
import { useQueue } from './use-queue.ts';

interface Props extends Said {
  client: StaffClient;
  choices: Choices;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** The one queue, with an alarm on top for whoever has waited longer than was promised. */
export function Queue({ client, choices, filter, onFilter, ...said }: Props) {
  const { words, workspace, language } = said;
  const queue = useQueue(client, filter);
  const { loaded: counts } = useLoaded(useCallback(() => queueCounts(client), [client]));
  const late = counts?.value.late ?? 0;
  return (
    <>
      <PageHeading title={words.title} about={words.about} />
      <div role="status">
        {late > 0 && (
          <div className="block ember queue-alarm">
            <p>
              <strong>{fill(words.alarm.late, { count: late }, language)}</strong>
            </p>
            <Button kind="secondary" small onClick={() => onFilter({ ...noFilter, list: 'late' })}>
              {words.alarm.show_late}
            </Button>
          </div>
        )}
      </div>
      <p>
        <a {...linkTo('promises')}>{words.alarm.broken}</a>
      </p>
      <QueueFilters
        key={filter.reference}
        {...said}
        choices={choices}
        counts={counts?.value}
        filter={filter}
        onFilter={onFilter}
      />
      {queue.rows.length > 0 && (
        <QueueTable {...said} caption={words.list.caption} choices={choices} rows={queue.rows} />
      )}
      {queue.error && <p role="alert">{errorSentence(queue.error, workspace.errors)}</p>}
      <p role="status">
        {queue.loading && workspace.loading}
        {!queue.loading &&
          !queue.error &&
          queue.rows.length === 0 &&
          (queue.next ? words.list.so_far : words.list.empty)}
      </p>
      {queue.next && !queue.loading && (
        <Button kind="secondary" onClick={queue.more}>
          {queue.rows.length > 0 ? words.list.more : words.list.further}
        </Button>
      )}
    </>
  );
}
