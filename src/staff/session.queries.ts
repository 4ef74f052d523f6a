import { PUBLIC_SUPABASE_URL } from 'astro:env/client';
import { createClient, type AuthError, type SupabaseClient } from '@supabase/supabase-js';
import { publishableKey } from '../lib/api-url.ts';
import type { Database } from '../lib/database.types.ts';
import { forgetActivity } from './last-active.ts';
import { notForDone } from './empty-answer.ts';
import { readAccount, type Account } from './me.ts';
import { sessionKeeper, type SessionKeeper } from './session-keeper.ts';

export type StaffClient = SupabaseClient<Database>;

/** The workspace's one client, and what is known of its session. */
export interface StaffSession {
  client: StaffClient;
  keeper: SessionKeeper;
}

/** Where the browser keeps the session. */
const STORAGE = 'hearth-staff';

let session: StaffSession | undefined;

/** The session of this tab. It is kept in the browser and renews itself. */
export function staffSession(): StaffSession {
  session ??= openSession();
  return session;
}

function openSession(): StaffSession {
  const keeper = sessionKeeper(
    () => currentAccount(client),
    () => location.reload(),
  );
  // The embedded Supabase shares the site's origin.
  const client: StaffClient = createClient<Database>(
    PUBLIC_SUPABASE_URL || location.origin,
    publishableKey,
    {
      auth: { storageKey: STORAGE, detectSessionInUrl: false },
      global: { fetch: (input, init) => sendAgainIfEnded(input, init) },
    },
  );

  async function sendAgainIfEnded(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const response = await fetch(input, init);
    const { pathname } = new URL(response.url || String(input), location.href);
    const isOurs = pathname.startsWith('/rest/v1/') && !pathname.endsWith('/rpc/my_account');
    if (!isOurs || (response.status !== 401 && response.status !== 403))
      return notForDone(response);
    if (!(await keeper.refused(response.status))) return response;
    const { data } = await client.auth.getSession();
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${data.session?.access_token}`);
    return notForDone(await fetch(input, { ...init, headers }));
  }

  client.auth.onAuthStateChange((event) => {
    // Asking in here would wait for the lock that the client holds while it tells us.
    if (event !== 'INITIAL_SESSION') setTimeout(() => void keeper.check());
  });
  return { client, keeper };
}

/**
 * Who is signed in, as the database sees it now; null for nobody: no session, one that has ended, or
 * somebody who may not be here.
 *
 * @throws when the database cannot be reached.
 */
async function currentAccount(client: StaffClient): Promise<Account | null> {
  const { data: local } = await client.auth.getSession();
  if (!local.session) return null;
  const { data, error, status } = await client.rpc('my_account');
  if (status === 401 || status === 403) return null;
  if (error) throw error;
  const account = readAccount(data);
  // A session of the auth service that the workspace does not know is of no use to anybody.
  if (!account) await client.auth.signOut({ scope: 'local' });
  return account;
}

/** Has a sign-in code sent, if the address is one of an invited person. */
export async function sendCode(client: StaffClient, email: string): Promise<AuthError | null> {
  const { error } = await client.auth.signInWithOtp({
    email,
    options: { shouldCreateUser: false },
  });
  return error;
}

/** Signs in with the code from an email. */
export async function enterCode(
  client: StaffClient,
  email: string,
  token: string,
): Promise<AuthError | null> {
  forgetActivity();
  // Hosted Supabase and the embedded one differ in what they call a code that was emailed.
  const { error } = await client.auth.verifyOtp({ email, token, type: 'email' });
  if (error?.code !== 'validation_failed') return error;
  const { error: other } = await client.auth.verifyOtp({ email, token, type: 'magiclink' });
  return other;
}

/**
 * Ends this session, or with `global` every session of the person, everywhere.
 *
 * @returns whether it is ended. This browser forgets its own even where the server is out of reach.
 */
export async function signOut(client: StaffClient, scope: 'local' | 'global'): Promise<boolean> {
  const { error } = await client.auth.signOut({ scope });
  if (error && scope === 'global') return false;
  if (error) localStorage.removeItem(STORAGE);
  forgetActivity();
  return true;
}
