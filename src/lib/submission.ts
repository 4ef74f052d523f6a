/** How a form's answers fared, for the form to tell the person. */
export type Outcome =
  /** `answer` is what the database says of it. */
  | { kind: 'stored'; answer: unknown }
  /** Nothing was stored; `fields` has a code for each answer to change. */
  | { kind: 'refused'; code: string; fields: Record<string, string> }
  /** No answer, an empty one, or one that says to come back: the same can be sent again. */
  | { kind: 'unreachable' };

/**
 * Sends a form's answers to one of the database's submit functions, as JSON. Safe to repeat with
 * the same `idempotency_key`.
 */
export async function submit(
  url: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(answers),
    });
  } catch {
    return { kind: 'unreachable' };
  }
  const { ok, status } = response;
  const answer: unknown = await response.json().catch(() => undefined);
  if (ok && answer !== undefined) return { kind: 'stored', answer };
  const code: unknown = Reflect.get(Object(answer), 'code');
  // An answer that broke off is none: the same again is answered the same. PostgREST whose database
  // went away in the middle answers 400 with an empty code, or with nothing.
  if (ok || status >= 500 || (status === 400 && !code)) return { kind: 'unreachable' };
  return {
    kind: 'refused',
    code: String(code),
    fields: Object(Reflect.get(Object(answer), 'fields')) as Record<string, string>,
  };
}

/**
 * An idempotency key for some answers: the same for the same answers, so that a retry is known
 * for one, and a new one as soon as they change. `randomUUID` would need HTTPS.
 */
export function keyKeeper(): (answers: object) => string {
  let last = { content: '', key: '' };
  return (answers) => {
    const content = JSON.stringify(answers);
    if (content !== last.content) {
      const random = crypto.getRandomValues(new Uint8Array(16));
      const key = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
      last = { content, key };
    }
    return last.key;
  };
}

/** Seconds to wait before each attempt to send again; after the last we leave it to the person. */
export const retryAfter = [2, 5, 10, 20, 30];
