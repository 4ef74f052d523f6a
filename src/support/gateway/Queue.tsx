import { useEffect, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { linkTo } from '../../staff/ui/use-place.ts';
import { CloseFlood } from './CloseFlood.tsx';
import type { Choices } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { QueueAlarms } from './QueueAlarms.tsx';
import type { QueueFilter } from './queue-filter.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueTable } from './QueueTable.tsx';
import { Updated } from './Updated.tsx';
import { useBoard } from './use-board.ts';

interface Props extends Said {
  client: StaffClient;
  choices: Choices;
  /** Whether the person may close what came in a flood; an area's manager only reads it. */
  mayWork: boolean;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
}

/** How many promises are broken, where the tab of the browser tells it too. */
function useCountInTitle(broken: number | undefined, template: string) {
  const [title] = useState(document.title);
  useEffect(() => {
    if (broken) document.title = fill(template, { count: broken, title });
    return () => {
      document.title = title;
    };
  }, [broken, template, title]);
}

/** The one queue, with an alarm on top for whoever has waited longer than was promised. */
export function Queue({ client, choices, mayWork, filter, onFilter, ...said }: Props) {
  const { words, workspace } = said;
  const { board, loading, error, more, reload, showNews } = useBoard(client, filter);
  const [told, setTold] = useState('');
  const { rows, next, counts, broken } = board.shown;
  useCountInTitle((board.news ?? board.shown).broken, words.alarm.title);
  const choose = (chosen: QueueFilter) => {
    setTold('');
    onFilter(chosen);
  };
  const isFlood = mayWork && !filter.reference && /^apart/.test(filter.list);
  const table = { ...said, choices, rows };
  return (
    <>
      <PageHeading title={words.title} about={words.about} />
      <QueueAlarms {...said} counts={counts} onFilter={choose} />
      <p>
        <a {...linkTo('promises')}>
          {broken ? fill(words.alarm.broken_count, { count: broken }) : words.alarm.broken}
        </a>
      </p>
      <QueueFilters
        key={filter.reference}
        {...said}
        choices={choices}
        counts={counts}
        filter={filter}
        onFilter={choose}
      />
      <p role="status" className={told ? 'block' : undefined}>
        {told}
      </p>
      <Updated {...said} board={board} failed={Boolean(error)} onShow={showNews} />
      {rows.length > 0 &&
        (isFlood ? (
          <CloseFlood {...table} client={client} reload={reload} onDone={setTold} />
        ) : (
          <QueueTable {...table} caption={words.list.caption} />
        ))}
      {error && <p role="alert">{errorSentence(error, workspace.errors)}</p>}
      <p role="status">
        {loading && workspace.loading}
        {!loading && !error && rows.length === 0 && (next ? words.list.so_far : words.list.empty)}
      </p>
      {next && !loading && (
        <Button kind="secondary" onClick={more}>
          {rows.length > 0 ? words.list.more : words.list.further}
        </Button>
      )}
    </>
  );
}
