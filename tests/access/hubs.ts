import type { Backend } from './backends.ts';
import { areas, signIn, type Person } from './staff.ts';

/** Places whose editing is attacked: in the area of most of the staff, in another, in none, and masked. */
export const hubs = {
  here: '00000000-0000-4000-8000-00000000d001',
  elsewhere: '00000000-0000-4000-8000-00000000d002',
  nowhere: '00000000-0000-4000-8000-00000000d003',
  masked: '00000000-0000-4000-8000-00000000d004',
} as const;

const all = Object.values(hubs)
  .map((id) => `'${id}'`)
  .join(', ');

/** Puts the places there, as they were before any test. */
export async function placeHubs(backend: Backend): Promise<void> {
  await backend.rows(`delete from public.locations where id in (${all})`);
  await backend.rows(`
    insert into public.locations (id, slug, name, kind, neighbourhood_id, masked, source) values
      ('${hubs.here}', 'hub-here', 'Hub here', 'hub', '${areas.here.id}', false, 'attacks'),
      ('${hubs.elsewhere}', 'hub-elsewhere', 'Hub elsewhere', 'hub', '${areas.elsewhere.id}', false, 'attacks'),
      ('${hubs.nowhere}', 'hub-nowhere', 'Hub nowhere', 'hub', null, false, 'attacks'),
      ('${hubs.masked}', 'quagga-house', 'Quagga house', 'partner_venue', '${areas.here.id}', true, 'attacks')`);
  await backend.rows(`
    insert into public.schedules (location_id, byday, opens_at, closes_at, source)
    select id, 'MO,TU', '09:00', '17:00', 'attacks' from public.locations where id in (${all})`);
}

/** An answer of one of the staff functions. */
export interface Answer {
  status: number;
  body: unknown;
  /** The code that a refusal carries. */
  detail: unknown;
}

/** Calls a function as somebody with a live session, or (null) as a stranger. */
export async function call(
  backend: Backend,
  person: Person | null,
  name: string,
  given: object,
): Promise<Answer> {
  const headers = person ? await signIn(backend, person) : {};
  const response = await backend.send(`/rpc/${name}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(given),
  });
  const text = await response.text();
  const body: unknown = text ? JSON.parse(text) : null;
  const detail: unknown = Reflect.get(Object(body), 'details');
  return { status: response.status, body, detail };
}

/** What a place's editor has, as the tests change it. */
export interface Edited {
  fingerprint: string;
  published: { hours: { weekly: object[]; note: string | null }; [part: string]: unknown };
  draft: { version: number; content: Edited['published'] } | null;
  closures: { id: string; reason: string }[];
  history: { by: string; parts: string[] }[];
}

/** Opens a place in the editor of somebody who may. */
export async function openEditor(backend: Backend, person: Person, hub: string): Promise<Edited> {
  const answer = await call(backend, person, 'hub_to_edit', { location: hub });
  return answer.body as Edited;
}
