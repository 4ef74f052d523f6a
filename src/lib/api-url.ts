import { PUBLIC_SUPABASE_PUBLISHABLE_KEY, PUBLIC_SUPABASE_URL } from 'astro:env/client';

/**
 * The publishable key that browsers send. The fallback is the embedded Supabase's, which is
 * public by nature.
 */
export const publishableKey = PUBLIC_SUPABASE_PUBLISHABLE_KEY || 'sb_publishable_hearth_local';

/** The address of an API path, such as `/rest/v1/published_locations`, for a fetch with headers. */
export function apiAddress(path: `/${string}`): string {
  return (PUBLIC_SUPABASE_URL?.replace(/\/$/, '') ?? '') + path;
}

/**
 * The address of an API path for a plain form's `action` or a fetch. Forms cannot send headers,
 * so the key is in the address. The embedded Supabase shares the site's origin, so the address
 * is a path and one build serves any port or host.
 *
 * @param path such as `/rest/v1/rpc/report_listing`.
 */
export function apiUrl(path: `/${string}`): string {
  return `${apiAddress(path)}?apikey=${encodeURIComponent(publishableKey)}`;
}
