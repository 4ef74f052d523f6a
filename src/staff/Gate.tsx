import type { Account } from './me.ts';
import { SecondFactor } from './SecondFactor.tsx';
import type { StaffSession } from './session.queries.ts';
import { SignIn } from './SignIn.tsx';
import type { WorkspaceWords } from './workspace.words.ts';

interface Props {
  session: StaffSession;
  /** Null for nobody; somebody who still needs a second factor otherwise. */
  account: Account | null;
  words: WorkspaceWords;
}

/** What stands between a person and the workspace: a code by email, then one from an app. */
export function Gate({ session: { client, keeper }, account, words }: Props) {
  const check = async () => {
    await keeper.check();
    return keeper.state().account !== null;
  };
  if (account) return <SecondFactor client={client} words={words} onDone={check} />;
  return <SignIn client={client} words={words} onSignedIn={check} />;
}
