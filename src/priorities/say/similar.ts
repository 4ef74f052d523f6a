/** Something published that is like what somebody is about to say. */
export interface Similar {
  id: string;
  slug: string;
  words: string;
  theme: string | null;
  neighbourhood: string;
  /** Who stands behind it; null under five. */
  people: number | null;
}

/** Nobody waits longer than this to go on with what they have to say. */
const PATIENCE = 4000;

const post = (url: string, body: Record<string, string>) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });

/** What others said like it, most alike first; nothing where nobody answers in time. */
export async function findSimilar(
  url: string,
  said: string,
  neighbourhood: string,
): Promise<Similar[]> {
  try {
    const response = await post(url, { said, neighbourhood });
    const found: unknown = response.ok ? await response.json() : [];
    return Array.isArray(found) ? (found as Similar[]) : [];
  } catch {
    return [];
  }
}

/** The name under which this browser supports things: random, and the same for each. */
function supporter(): string {
  const name = 'hearth.supporter';
  try {
    const known = localStorage.getItem(name);
    if (known) return known;
    const random = crypto.getRandomValues(new Uint8Array(16));
    const made = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
    localStorage.setItem(name, made);
    return made;
  } catch {
    // A browser that stores nothing is known by its address, for today.
    return '';
  }
}

/** Supports something in place of saying it again; false when that could not be done. */
export async function support(url: string, id: string): Promise<boolean> {
  return post(url, { priority_id: id, supporter: supporter() }).then(
    ({ ok }) => ok,
    () => false,
  );
}
