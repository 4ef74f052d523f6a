import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from './api.ts';

/** How long asking for a code takes, whether one is sent or not (ms): far longer than sending it does. */
export const ASKING_TAKES = 300;
/** As hosted Supabase has it unless told otherwise: this many wrong codes from one address … */
export const MOST_TRIES = 30;
/** … in this time (ms). */
const TRIES_PER = 5 * 60_000;

/** The auth service's words for too many requests. */
const tooMany = () =>
  Response.json(
    { code: 429, error_code: 'over_request_rate_limit', msg: 'Request rate limit reached' },
    { status: 429 },
  );

/** Counts wrong codes by address, within windows that all begin together. */
function wrongCodes(now: () => number) {
  let window = 0;
  const counts = new Map<string, number>();
  return (address: string, more: number): number => {
    const current = Math.floor(now() / TRIES_PER);
    if (current !== window) counts.clear();
    window = current;
    const count = (counts.get(address) ?? 0) + more;
    counts.set(address, count);
    return count;
  };
}

/** Supabase Lite lets strangers sign up by asking for a code, even where nobody may sign up. */
async function askWithoutSigningUp(api: Api, request: Request, address: string): Promise<Response> {
  const asked: unknown = await request.json().catch(() => null);
  const body = JSON.stringify({ ...Object(asked), create_user: false });
  const { url, method, headers } = request;
  return api(new Request(url, { method, headers, body }), address);
}

/**
 * Answers whoever asks for a code in one way and after one time, so that nobody learns who was
 * invited, and bounds how often codes can be guessed.
 *
 * @param now milliseconds, for the bound.
 */
export function guardSignIn(api: Api, now: () => number = Date.now): Api {
  const count = wrongCodes(now);

  async function verify(request: Request, address: string): Promise<Response> {
    // Counted before it is known to be wrong, so that many at once are no way around.
    if (count(address, 1) > MOST_TRIES) return tooMany();
    const response = await api(request, address);
    if (response.status !== 403) count(address, -1);
    return response;
  }

  return async (request, address = '127.0.0.1') => {
    const { pathname } = new URL(request.url);
    if (pathname === '/auth/v1/verify') return verify(request, address);
    const asksForCode = request.method === 'POST' && /^\/auth\/v1\/(otp|magiclink)$/.test(pathname);
    if (!asksForCode) return api(request, address);
    const [response] = await Promise.all([
      askWithoutSigningUp(api, request, address),
      wait(ASKING_TAKES),
    ]);
    // Refused for having no account. What is no address at all is refused otherwise.
    if (response.status !== 422) return response;
    const headers = new Headers(response.headers);
    headers.delete('x-sb-error-code');
    return new Response('{}', { status: 200, headers });
  };
}
