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
  if (response.status >= 500) return { kind: 'unreachable' };
  if (response.ok) {
    // An answer that broke off is none: the same again is answered the same.
    return response.json().then(
      (answer: unknown) => ({ kind: 'stored', answer }),
      () => ({ kind: 'unreachable' }),
    );
  }
  const body = await response.text().catch(() => '');
  const refusal = parsed(body);
  const code: unknown = Reflect.get(Object(refusal), 'code');
  // PostgREST whose database went away in the middle answers 400 with no code, or with nothing.
  if (!body.trim() || code === '') return { kind: 'unreachable' };
  return {
    kind: 'refused',
    code: String(code),
    fields: Object(Reflect.get(Object(refusal), 'fields')) as Record<string, string>,
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
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
