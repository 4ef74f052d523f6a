import { randomUUID } from 'node:crypto';
import { anyAddress, type Backend } from './backend.ts';
import { ask, storedCase } from './referrals.ts';
import { signIn, staff, type Person } from './staff.ts';

/** What a function about a case answered: what became of it, a page of rows, or a refusal. */
export interface CaseAnswer {
  status: number;
  body: {
    version?: number;
    rows?: Record<string, unknown>[];
    next?: object | null;
    details?: string;
    message?: string;
  } & Record<string, unknown>;
}

/** What reads a case: only within a minute of putting that on the record. */
export const READERS = ['case_record', 'case_to_triage', 'likely_duplicates', 'export_case'];

/** Calls functions as somebody of the staff, in one session; readings are put on the record first. */
export async function atCases(
  backend: Backend,
  person: Person,
  claims: Record<string, unknown> = {},
) {
  const headers = await signIn(backend, person, claims);
  const call = async (name: string, args: object = {}): Promise<CaseAnswer> => {
    const response = await backend.send(
      `/rpc/${name}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(args),
      },
      anyAddress(),
    );
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as CaseAnswer['body'] };
  };
  return async (name: string, args: object = {}): Promise<CaseAnswer> => {
    if (READERS.includes(name)) await call('note_reading', { id: (args as { id?: string }).id });
    return call(name, args);
  };
}

/** Calls one function as somebody of the staff. */
export const callAs = async (
  backend: Backend,
  person: Person,
  name: string,
  args: object,
  claims: Record<string, unknown> = {},
): Promise<CaseAnswer> => (await atCases(backend, person, claims))(name, args);

/** Asks for help, and answers the case as it is stored. */
export async function newCase(
  backend: Backend,
  more: Record<string, unknown> = {},
): Promise<{ id: string; reference: string; version: number }> {
  const { reference } = await ask(backend, more, { address: anyAddress() });
  const found = await storedCase(backend, reference!);
  return found as { id: string; reference: string; version: number };
}

/** A column or two of a case, changed behind everybody's back. */
export const setCase = (backend: Backend, id: string, what: string) =>
  backend.rows(`update public.cases set ${what} where id = '${id}'`);

/** The id of somebody of the staff. */
export async function idOf(backend: Backend, person: Person): Promise<string> {
  const [row] = await backend.rows(`select id from public.staff where email = '${staff[person]}'`);
  return String(row!.id);
}

/** What has been added to a case's timeline: its kinds, in order. */
export async function timeline(backend: Backend, id: string): Promise<unknown[]> {
  const rows = await backend.rows(
    `select kind from public.case_entries where case_id = '${id}' order by at, kind`,
  );
  return rows.map(({ kind }) => kind);
}

/** The timeline of a case with its words, oldest first. */
export const entriesOf = (backend: Backend, id: string) =>
  backend.rows(`
    select kind, way, words from public.case_entries
    where case_id = '${id}' order by at, case_entry_id is not null, kind`);

/** A case that is nobody's. */
export const nowhere = randomUUID();
