import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { longDate } from '../../lib/dates.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import { priorityContact } from './inbox.queries.ts';
import type { PriorityContact, PriorityRecord } from './inbox.schema.ts';
import type { Said } from './inbox.words.ts';

interface Props extends Said {
  client: StaffClient;
  record: PriorityRecord;
}

/** How to reach the person, fetched only when somebody asks, as each look is noted. */
export function Contact({ client, record, words: { contact: words }, workspace, language }: Props) {
  const [contact, setContact] = useState<PriorityContact>();
  const [error, setError] = useState<ApiError>();
  const show = async () => {
    const answer = await priorityContact(client, record.id);
    setContact(answer.value);
    setError(answer.error);
  };
  return (
    <section aria-labelledby="contact-title">
      <h3 id="contact-title">{words.title}</h3>
      {!record.has_contact && <p>{words.none}</p>}
      {record.has_contact && !contact && (
        <>
          <Button kind="secondary" small onClick={() => void show()}>
            {words.show}
          </Button>
          <p className="quiet">{words.noted}</p>
        </>
      )}
      <div role="status">
        {error && <p>{errorSentence(error, workspace.errors)}</p>}
        {contact && (
          <>
            {contact.email && (
              <p>
                {words.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </p>
            )}
            {contact.phone && (
              <p>
                {words.phone}: {contact.phone}
              </p>
            )}
            <p className="quiet">
              {fill(words.until, { date: longDate(contact.expires_on, language) })}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
