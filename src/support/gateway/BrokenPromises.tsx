import { useCallback } from 'react';
import { dayAndTime } from './day-and-time.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { linkTo } from '../../staff/ui/use-place.ts';
import { brokenPromises } from './gateway.queries.ts';
import type { Choices } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { QueueTable } from './QueueTable.tsx';

interface Props extends Said {
  client: StaffClient;
  choices: Choices;
}

/** Everything that has slipped, until it is put right. */
export function BrokenPromises({ client, choices, ...said }: Props) {
  const { promises } = said.words;
  const { loaded, error } = useLoaded(useCallback(() => brokenPromises(client), [client]));
  return (
    <>
      <p>
        <a {...linkTo('')}>{said.words.one.back}</a>
      </p>
      <PageHeading title={promises.title} about={promises.about} />
      {error && <p role="alert">{errorSentence(error, said.workspace.errors)}</p>}
      <p role="status">
        {!loaded && !error && said.workspace.loading}
        {loaded?.value.rows.length === 0 && promises.none}
        {loaded?.value.more && promises.more}
      </p>
      {loaded && loaded.value.rows.length > 0 && (
        <QueueTable
          {...said}
          caption={promises.caption}
          choices={choices}
          rows={loaded.value.rows}
          rowKey={({ id, promise }) => id + promise}
          first={[
            {
              key: 'what',
              label: promises.what,
              cell: ({ promise }) => (
                <strong>{promises.kinds[promise as keyof typeof promises.kinds]}</strong>
              ),
            },
            {
              key: 'since',
              label: promises.since,
              cell: ({ since }) => dayAndTime(since, said.language),
            },
          ]}
        />
      )}
    </>
  );
}
