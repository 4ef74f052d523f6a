import type { StaffClient } from '../../staff/session.queries.ts';
import { ContactDetails } from '../../staff/ui/ContactDetails.tsx';
import { priorityContact } from './inbox.queries.ts';
import type { PriorityRecord } from './inbox.schema.ts';
import type { Said } from './inbox.words.ts';

interface Props extends Said {
  client: StaffClient;
  record: PriorityRecord;
}

/** How to reach whoever said something, where they left a way. */
export function Contact({ client, record, words: { contact: words }, workspace, language }: Props) {
  return (
    <section aria-labelledby="contact-title">
      <h3 id="contact-title">{words.title}</h3>
      {record.has_contact ? (
        <ContactDetails
          ask={() => priorityContact(client, record.id)}
          {...{ words, workspace, language }}
        />
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  );
}
