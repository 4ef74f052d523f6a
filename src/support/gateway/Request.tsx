import { useCallback, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { linkTo } from '../../staff/ui/use-place.ts';
import { AlikeCases } from './AlikeCases.tsx';
import { AssignForm } from './AssignForm.tsx';
import { Asked, Escalate } from './Escalation.tsx';
import { caseToTriage } from './gateway.queries.ts';
import type { Choices } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { MergedCase } from './MergedCase.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { TriageForm } from './TriageForm.tsx';

interface Props extends Said {
  client: StaffClient;
  choices: Choices;
  id: string;
  /** Whether the person may triage; an area's manager only chooses who leads. */
  mayWork: boolean;
}

/** One request: what was asked, how pressing it is, who leads it, and whether it came before. */
export function Request({ client, choices, id, mayWork, ...said }: Props) {
  const { words, workspace } = said;
  const [told, tell] = useState({ what: '', times: 0 });
  const { loaded, error, reload } = useLoaded(
    useCallback(() => caseToTriage(client, id), [client, id]),
  );
  if (error) return <p role="alert">{errorSentence(error, workspace.errors)}</p>;
  if (!loaded) return <p role="status">{workspace.loading}</p>;
  const request = loaded.value;
  const done = async (what: string) => {
    await reload();
    // Forms begin anew after what they stored, and keep what was typed on any other reload.
    tell(({ times }) => ({ what, times: times + 1 }));
    scrollTo(0, 0);
  };
  const form = { ...said, client, choices, request, reload, onDone: done };
  const isOpen = request.state !== 'closed' && !request.merged_into;
  return (
    <>
      <p>
        <a {...linkTo('')}>{words.one.back}</a>
      </p>
      <PageHeading
        title={fill(words.one.title, { reference: request.reference })}
        about={words.one.about}
      >
        <a className="button secondary" href={`/staff/cases/case/?id=${request.id}`}>
          {words.one.open}
        </a>
      </PageHeading>
      <p role="status" className={told.what ? 'block' : undefined}>
        {told.what}
      </p>
      {isOpen && request.escalated_at && <Asked {...form} at={request.escalated_at} />}
      <RequestFacts {...said} choices={choices} request={request} />
      {request.merged_into && <MergedCase {...form} />}
      {request.state === 'closed' && <p className="block">{words.one.closed}</p>}
      {isOpen && (
        <div className="request-forms" key={told.times}>
          {mayWork && <TriageForm {...form} />}
          <AssignForm {...form} />
          {mayWork && <AlikeCases {...form} />}
          {!request.escalated_at && <Escalate {...form} />}
        </div>
      )}
    </>
  );
}
