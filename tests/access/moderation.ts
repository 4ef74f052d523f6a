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

/**
 * Keeps a copy of every letter, as the embedded Supabase delivers them at once.
 *
 * @returns what was written to an address since, oldest first.
 */
export async function keepLetters(backend: Backend) {
  for (const statement of [
    // Another file may have kept letters of its own.
    'drop function if exists private.keep_letter cascade',
    'drop table if exists private.kept_letters',
    'create table private.kept_letters (recipient text, body text, can_wait boolean)',
    `create function private.keep_letter() returns trigger language plpgsql as $$
      begin insert into private.kept_letters values (new.recipient, new.body, new.can_wait); return new; end $$`,
    `create trigger keep before insert on private.outgoing_letters
      for each row execute function private.keep_letter()`,
  ]) {
    await backend.rows(statement);
  }
  return (address: string) =>
    backend.rows(
      `select body, can_wait from private.kept_letters where recipient = ${quoted(address)}`,
    );
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
