/** A hosted Supabase project, as a browser may know it. */
export interface HostedSupabase {
  /** Its origin, without a path: `https://abcd.supabase.co`. */
  url: string;
  publishableKey: string;
}

const BOTH_OR_NEITHER =
  'set both PUBLIC_SUPABASE_URL and PUBLIC_SUPABASE_PUBLISHABLE_KEY, or neither to build from the embedded Supabase.';
const WHICH_KEY =
  'set it to the publishable key (sb_publishable_…) from the project’s API settings.';

/**
 * Checks the two settings that choose a hosted Supabase.
 *
 * @returns undefined when neither is set: the embedded Supabase is used.
 * @throws Error with one sentence that says what to set.
 */
export function hostedSupabase(
  url: string | undefined,
  publishableKey: string | undefined,
): HostedSupabase | undefined {
  if (!url && !publishableKey) return undefined;
  if (!url) throw new Error(`PUBLIC_SUPABASE_URL is not set: ${BOTH_OR_NEITHER}`);
  if (!publishableKey) {
    throw new Error(`PUBLIC_SUPABASE_PUBLISHABLE_KEY is not set: ${BOTH_OR_NEITHER}`);
  }
  return { url: checkedOrigin(url), publishableKey: checkedKey(publishableKey) };
}

function checkedOrigin(url: string): string {
  const parsed = URL.parse(url);
  const isSafe =
    parsed?.protocol === 'https:' ||
    (parsed?.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(parsed.hostname));
  if (!parsed || !isSafe || parsed.pathname !== '/' || parsed.search || parsed.username) {
    throw new Error(
      `PUBLIC_SUPABASE_URL is "${url}": set it to the project’s address alone, such as https://abcd.supabase.co.`,
    );
  }
  return parsed.origin;
}

function checkedKey(key: string): string {
  // The key is printed in no message: if it is the secret one, a build log must not keep it.
  if (key.startsWith('sb_secret_') || legacyRole(key) === 'service_role') {
    throw new Error(
      `PUBLIC_SUPABASE_PUBLISHABLE_KEY holds a secret key, which every visitor could read: revoke that key and ${WHICH_KEY}`,
    );
  }
  if (!/^sb_publishable_[\w-]+$/.test(key) && legacyRole(key) !== 'anon') {
    throw new Error(`PUBLIC_SUPABASE_PUBLISHABLE_KEY is not a publishable key: ${WHICH_KEY}`);
  }
  return key;
}

/** The role in a project's older kind of key, a JSON Web Token (RFC 7519). */
function legacyRole(key: string): unknown {
  try {
    const payload = key.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    return Reflect.get(Object(JSON.parse(atob(payload))), 'role');
  } catch {
    return undefined;
  }
}
