/** Bodies above this many bytes are refused; the longest form is far below it. */
export const BODY_LIMIT = 1024 * 1024;

function isUtf8(bytes: ArrayBuffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isFormEncoded(bytes: ArrayBuffer): boolean {
  try {
    decodeURIComponent(new TextDecoder().decode(bytes).replaceAll('+', ' '));
    return true;
  } catch {
    return false;
  }
}

/**
 * Says why a body cannot be text that somebody typed, or undefined when it can. Supabase Lite
 * would store replacement characters where PostgREST refuses.
 */
export function unreadableBody(bytes: ArrayBuffer, contentType: string): string | undefined {
  if (!isUtf8(bytes)) return 'The request is not valid UTF-8 text.';
  if (contentType.startsWith('application/x-www-form-urlencoded') && !isFormEncoded(bytes)) {
    return 'The form is not valid UTF-8 text.';
  }
  return undefined;
}

/** Whether a body is for a function with one unnamed text parameter, as a plain form may send it. */
export const isUnnamedText = ({ method, url, headers }: Request) =>
  method === 'POST' &&
  url.includes('/rest/v1/rpc/') &&
  headers.get('content-type')?.startsWith('text/plain') === true;

/**
 * Sends plain text to a function with one unnamed text parameter, as PostgREST does. Supabase Lite
 * refuses the media type, but takes a list of unnamed arguments, to which it answers rows; every
 * such function of ours answers a page.
 */
export async function sendUnnamedText(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.set('accept', 'application/json');
  headers.delete('content-length');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await request.arrayBuffer());
  const { url, method } = request;
  const response = await answer(
    new Request(url, { method, headers, body: JSON.stringify([text]) }),
  );
  const rows: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (!Array.isArray(rows)) return response;
  const [page] = Object.values(Object(rows[0]) as Record<string, unknown>);
  if (typeof page !== 'string') {
    return Response.json({ message: 'This does not take plain text.' }, { status: 415 });
  }
  const answered = new Headers(response.headers);
  answered.set('content-type', 'text/html; charset=utf-8');
  answered.delete('content-length');
  return new Response(page, { status: response.status, headers: answered });
}
