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

/**
 * A plain text body as Supabase Lite takes it. PostgREST gives such a body to a function with one
 * unnamed text parameter; Lite refuses the media type but takes a list of unnamed arguments.
 */
export function withUnnamedText(
  body: ArrayBuffer,
  headers: Headers,
): { body: ArrayBuffer | string; headers: Headers } {
  if (!headers.get('content-type')?.startsWith('text/plain')) return { body, headers };
  const asJson = new Headers(headers);
  asJson.set('content-type', 'application/json');
  asJson.delete('content-length');
  return {
    body: JSON.stringify([new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)]),
    headers: asJson,
  };
}
