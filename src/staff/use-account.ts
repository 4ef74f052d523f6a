import { useEffect, useState } from 'react';
import type { Account } from './me.ts';
import { currentAccount, type StaffClient } from './session.queries.ts';

type State = { account?: Account | null; unreachable?: boolean };

/**
 * Who is signed in: undefined until it is known, null for nobody. Asked again whenever the session
 * changes, also in another tab.
 */
export function useAccount(client: StaffClient): State & { ask: () => void } {
  const [state, setState] = useState<State>({});
  const [asked, setAsked] = useState(0);
  const ask = () => setAsked((times) => times + 1);
  useEffect(() => {
    let stopped = false;
    currentAccount(client).then(
      (account) => stopped || setState({ account }),
      () => stopped || setState((before) => ({ ...before, unreachable: true })),
    );
    return () => {
      stopped = true;
    };
  }, [client, asked]);
  useEffect(() => {
    const { data } = client.auth.onAuthStateChange((event) => {
      // Asking in here would wait for the lock that the client holds while it tells us.
      if (event !== 'INITIAL_SESSION') setTimeout(ask);
    });
    return () => data.subscription.unsubscribe();
  }, [client]);
  return { ...state, ask };
}
