import type { AuthError } from '@supabase/supabase-js';
import type { StaffClient } from './session.queries.ts';

/** An authenticator app: one that is set up, or one to set up with a picture or the secret. */
export interface Authenticator {
  id: string;
  /** Only for one that is not set up yet. */
  setup?: { picture: string; secret: string };
}

/**
 * The person's authenticator app, or a new one for them to set up.
 *
 * @throws AuthError when the auth service refuses or cannot be reached.
 */
export async function authenticator(client: StaffClient): Promise<Authenticator> {
  const { data, error } = await client.auth.mfa.listFactors();
  if (error) throw error;
  const [ready] = data.totp;
  if (ready) return { id: ready.id };
  // One that was begun and left would stand in the way of a new one of the same name.
  for (const factor of data.all) await client.auth.mfa.unenroll({ factorId: factor.id });
  const enrolled = await client.auth.mfa.enroll({ factorType: 'totp', friendlyName: 'Hearth' });
  if (enrolled.error) throw enrolled.error;
  const { id, totp } = enrolled.data;
  return { id, setup: { picture: totp.qr_code, secret: totp.secret } };
}

/** Gives the code that the app shows now. */
export async function enterAuthenticatorCode(
  client: StaffClient,
  factorId: string,
  code: string,
): Promise<AuthError | null> {
  const { error } = await client.auth.mfa.challengeAndVerify({ factorId, code });
  return error;
}
