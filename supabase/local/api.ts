import { isUnnamedText, sendUnnamedText, unreadableBody } from './request-body.ts';
import type { InTurn } from './one-at-a-time.ts';
import { withoutQueryLog } from './quiet-errors.ts';

/** Answers one request for the API. `address` is the caller's, as the socket knows it. */
export type Api = (request: Request, address?: string) => Promise<Response>;

const API_PATH = /^\/(?:rest|auth)\/v1\//;

/** Headers by which a client could claim to be somebody else. */
const CLAIMED_ADDRESSES = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'cf-connecting-ip'];

/** Supabase Lite's code for an error of its own rather than PostgreSQL's. */
const LITE_ERROR = 'SUP';

/** Whether a path belongs to the API rather than to the site. */
export function isApiPath(pathname: string): boolean {
  return API_PATH.test(pathname);
}

/**
 * A refusal in the shape PostgREST uses, so that clients read one kind of error.
 *
 * @param message one sentence for the person who sent the request.
 */
export function refusal(status: number, message: string): Response {
  return Response.json({ code: String(status), message, details: null, hint: null }, { status });
}

/** Supabase Lite answers 500 to some requests that PostgREST refuses as the caller's mistake. */
async function blameTheRequest(response: Response): Promise<Response> {
  if (response.status !== 500) return response;
  const error: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (Reflect.get(Object(error), 'code') !== LITE_ERROR) return response;
  return refusal(400, 'The request could not be understood.');
}

/**
 * Puts in front of Supabase Lite what hosted Supabase's gateway does: the caller's address from
 * the socket alone, as the rate limits read it, and a 4xx for whatever cannot be read.
 *
 * @param inTurn runs one task on the database at a time.
 * @param afterWrite runs in the same turn after each request that may have changed something.
 */
export function createApi(
  answer: (request: Request) => Promise<Response>,
  inTurn: InTurn,
  afterWrite: () => Promise<void>,
): Api {
  return async (request, address = '127.0.0.1') => {
    const body = await request.arrayBuffer();
    const problem = unreadableBody(body, request.headers.get('content-type') ?? '');
    if (problem) return refusal(400, problem);
    const headers = new Headers(request.headers);
    for (const name of CLAIMED_ADDRESSES) headers.delete(name);
    headers.set('x-forwarded-for', address);
    const trusted = new Request(request.url, {
      method: request.method,
      headers,
      ...(body.byteLength > 0 && { body }),
    });
    const mayWrite = !/^(GET|HEAD|OPTIONS)$/.test(request.method);
    return blameTheRequest(
      await inTurn(async () => {
        const response = await withoutQueryLog(() =>
          isUnnamedText(trusted) ? sendUnnamedText(trusted, answer) : answer(trusted),
        );
        if (mayWrite && response.status < 400) await afterWrite();
        return response;
      }),
    );
  };
}
