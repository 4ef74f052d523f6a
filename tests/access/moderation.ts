import { randomUUID } from 'node:crypto';
import { anyAddress, type Backend } from './backends.ts';
import { areas, signIn, type Person } from './staff.ts';

/** What a test wants to be so about something that was said; by default a new concern here. */
export interface Said {
  said?: string;
  area?: string;
  state?: 'received' | 'published';
  email?: string;
  supports?: number;
  createdAt?: string;
}

/** What a function answered: a record, a page of rows, or a refusal. */
export interface Answer {
  [column: string]: unknown;
  /** The code of a refusal. */
  details?: string;
  rows?: Record<string, unknown>[];
  next?: object | null;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Stores something that a resident said, as its submit function would.
 *
 * @returns its id.
 */
export async function raise(backend: Backend, what: Said = {}): Promise<string> {
  const id = randomUUID();
  const { said = 'The lamp is broken', area = areas.here.id, state = 'received' } = what;
  const published = state === 'published';
  await backend.rows(`
    insert into public.priorities
      (id, kind, said, neighbourhood_id, state, slug, published_at, support_count, created_at)
    values ('${id}', 'concern', ${quoted(said)}, '${area}', '${state}',
      ${published ? `'${id.slice(0, 8)}'` : 'null'}, ${published ? 'now()' : 'null'},
      ${what.supports ?? 0}, ${quoted(what.createdAt ?? new Date().toISOString())})`);
  if (what.email) {
    await backend.rows(`
      insert into public.priority_contacts (priority_id, neighbourhood_id, email)
      values ('${id}', '${area}', ${quoted(what.email)})`);
  }
  return id;
}

/** A record as the database has it. */
export async function stored(backend: Backend, id: string): Promise<Record<string, unknown>> {
  const [row] = await backend.rows(`select * from public.priorities where id = '${id}'`);
  return row!;
}

/** The emails that wait to be sent to an address, oldest first. */
export async function lettersTo(backend: Backend, address: string) {
  return backend.rows(`
    select subject, body from private.outgoing_letters
    where recipient = ${quoted(address)} order by id`);
}

/**
 * A member of staff at their screen: one session, from which they call functions.
 *
 * @returns a function that calls another by name and resolves to the status and the body.
 */
export async function atWork(backend: Backend, person: Person, claims = {}) {
  const headers = {
    ...(await signIn(backend, person, claims)),
    'content-type': 'application/json',
  };
  return async (name: string, args: object = {}) => {
    const response = await backend.send(
      `/rpc/${name}`,
      { method: 'POST', headers, body: JSON.stringify(args) },
      anyAddress(),
    );
    return { status: response.status, body: (await response.json()) as Answer };
  };
}
