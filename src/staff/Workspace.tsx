import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Gate } from './Gate.tsx';
import type { Me } from './me.ts';
import { Navigation, Who } from './Navigation.tsx';
import { mayOpen, type StaffSection } from './sections.ts';
import { signOut, staffSession, type StaffClient } from './session.queries.ts';
import { SessionNotices } from './SessionNotices.tsx';
import { useSession } from './use-session.ts';
import { useKept } from './use-kept.ts';
import { Button } from './ui/Button.tsx';
import { Dialog } from './ui/Dialog.tsx';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  section: StaffSection;
  words: WorkspaceWords;
  /** The section's screen, for somebody who may open it. Stays as it is when the session ends. */
  children: (me: Me, client: StaffClient) => ReactNode;
}

const place = (id: string) => document.getElementById(id)!;

/** The gate of every staff page: signing in, what the person may open, and then the screen. */
export function Workspace({ section, words, children }: Props) {
  const session = staffSession();
  const { client, keeper } = session;
  const { account, ended, unreachable, idle, ending } = useSession(session);
  const isIn = account && !account.second_factor_needed;
  // Whoever signs out is not asked to sign in again before the page has gone.
  const [leaving, setLeaving] = useState(false);
  const [stayed, setStayed] = useState(false);
  // While somebody signs in again, the screen goes on as theirs.
  const me = useKept(isIn ? account : undefined);

  if (!me) {
    if (account !== undefined) return <Gate session={session} account={account} words={words} />;
    if (!unreachable) return <p role="status">{words.loading}</p>;
    return (
      <>
        <p role="alert">{words.errors.connection}</p>
        <Button onClick={() => void keeper.check()}>{words.try_again}</Button>
      </>
    );
  }

  const leave = (scope: 'local' | 'global') => {
    setLeaving(true);
    setStayed(false);
    void signOut(client, scope).then((ended) => {
      if (ended) return location.assign('/staff/');
      setLeaving(false);
      setStayed(true);
    });
  };
  return (
    <>
      {createPortal(<Who me={me} words={words} onSignOut={leave} />, place('workspace-account'))}
      {createPortal(
        <Navigation section={section} actions={me.actions} words={words} />,
        place('workspace-navigation'),
      )}
      {ended && !leaving ? (
        <Dialog title={words.session.ended} opaque>
          <p>{words.session.ended_text}</p>
          <Gate session={session} account={account ?? null} words={words} />
        </Dialog>
      ) : (
        <SessionNotices idle={idle} ending={ending} endsAt={me.session_ends_at} words={words} />
      )}
      {stayed && <p role="alert">{words.account.still_in}</p>}
      {mayOpen(section, me.actions) ? (
        children(me, client)
      ) : (
        <>
          <h1>{words.not_yours.title}</h1>
          <p>{words.not_yours.text}</p>
        </>
      )}
    </>
  );
}
