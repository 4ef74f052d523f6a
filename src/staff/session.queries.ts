import { PUBLIC_SUPABASE_URL } from 'astro:env/client';
import { createClient, type AuthError, type SupabaseClient } from '@supabase/supabase-js';
import { publishableKey } from '../lib/api-url.ts';
import type { Database } from '../lib/database.types.ts';
import { readAccount, type Account } from './me.ts';

export type StaffClient = SupabaseClient<Database>;

let client: StaffClient | undefined;

/** The workspace's one client. The session is kept in the browser and renews itself. */
export function staffClient(): StaffClient {
  // The embedded Supabase shares the site's origin.
  client ??= createClient<Database>(PUBLIC_SUPABASE_URL || location.origin, publishableKey, {
    auth: { storageKey: 'hearth-staff', detectSessionInUrl: false },
  });
  return client;
}

/**
 * Who is signed in, as the database sees it now.
 *
 * @returns null for nobody: no session, one that has ended, or somebody who may not be here.
 * @throws when the database cannot be reached.
 */
export async function currentAccount(client: StaffClient): Promise<Account | null> {
  const { data: local } = await client.auth.getSession();
  if (!local.session) return null;
  const { data, error, status } = await client.rpc('my_account');
  if (status === 401 || status === 403) return null;
  if (error) throw error;
  return readAccount(data);
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
  // Hosted Supabase and the embedded one differ in what they call a code that was emailed.
  const { error } = await client.auth.verifyOtp({ email, token, type: 'email' });
  if (error?.code !== 'validation_failed') return error;
  const { error: other } = await client.auth.verifyOtp({ email, token, type: 'magiclink' });
  return other;
}

/** Ends this session, or with `global` every session of the person, everywhere. */
export async function signOut(client: StaffClient, scope: 'local' | 'global'): Promise<void> {
  await client.auth.signOut({ scope });
}
