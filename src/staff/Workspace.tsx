import { type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Navigation, Who } from './Navigation.tsx';
import { mayOpen, type StaffSection } from './sections.ts';
import type { Me } from './me.ts';
import { signOut, staffClient, type StaffClient } from './session.queries.ts';
import { SignIn } from './SignIn.tsx';
import { useAccount } from './use-account.ts';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  section: StaffSection;
  words: WorkspaceWords;
  /** The section's screen, for somebody who may open it. */
  children: (me: Me, client: StaffClient) => ReactNode;
}

const place = (id: string) => document.getElementById(id)!;

/** The gate of every staff page: signing in, what the person may open, and then the screen. */
export function Workspace({ section, words, children }: Props) {
  const client = staffClient();
  const { account, unreachable, ask } = useAccount(client);
  if (unreachable && !account) return <p role="alert">{words.errors.connection}</p>;
  if (account === undefined) return <p role="status">{words.loading}</p>;
  if (account === null) return <SignIn client={client} words={words} onSignedIn={ask} />;
  const leave = (scope: 'local' | 'global') => void signOut(client, scope).then(ask);
  return (
    <>
      {createPortal(
        <Who me={account} words={words} onSignOut={leave} />,
        place('workspace-account'),
      )}
      {createPortal(
        <Navigation section={section} actions={account.actions} words={words} />,
        place('workspace-navigation'),
      )}
      {mayOpen(section, account.actions) ? (
        children(account, client)
      ) : (
        <>
          <h1>{words.not_yours.title}</h1>
          <p>{words.not_yours.text}</p>
        </>
      )}
    </>
  );
}
