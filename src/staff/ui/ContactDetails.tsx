import { useState } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { WorkspaceWords } from '../workspace.words.ts';
import { Button } from './Button.tsx';
import { errorSentence, type ApiError } from './refusal.ts';

/** How to reach somebody, and until when that is kept (YYYY-MM-DD). */
export interface Contact {
  name?: string | null;
  email: string | null;
  phone: string | null;
  expires_on: string;
}

interface Props {
  /** Asks for it; each look is noted. */
  ask: () => Promise<{ value?: Contact; error?: ApiError }>;
  words: {
    show: string;
    noted: string;
    name?: string;
    email: string;
    phone: string;
    /** With `{date}`. */
    until: string;
  };
  workspace: WorkspaceWords;
  /** The language of the words (BCP 47). */
  language: string;
}

/** How to reach somebody, fetched only when a person at work asks, as each look is noted. */
export function ContactDetails({ ask, words, workspace, language }: Props) {
  const [{ value: contact, error }, setAnswer] = useState<Awaited<ReturnType<Props['ask']>>>({});
  return (
    <>
      {!contact && (
        <>
          <p>
            <Button kind="secondary" small onClick={() => void ask().then(setAnswer)}>
              {words.show}
            </Button>
          </p>
          <p className="quiet">{words.noted}</p>
        </>
      )}
      <div role="status">
        {error && <p>{errorSentence(error, workspace.errors)}</p>}
        {contact && (
          <>
            {contact.name && (
              <p>
                {words.name}: {contact.name}
              </p>
            )}
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
    </>
  );
}
