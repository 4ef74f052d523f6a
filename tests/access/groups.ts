import { randomUUID } from 'node:crypto';
import type { Backend } from './backends.ts';
import { call, hiddenFields, post } from './calls.ts';
import { listings } from './listings.ts';
import { areas } from './staff.ts';

/** What somebody tells us of a group, as the fields of the form; `more` replaces some. */
export function aGroup(more: Record<string, string> = {}): Record<string, string> {
  return {
    name: 'Made-up knitters',
    about: 'We knit.',
    neighbourhood: 'here',
    meets: 'Every Tuesday at two',
    hub: listings.hub.id,
    relation: 'run',
    ...more,
  };
}

/** Tells of a group as an island does. */
export const tellOf = (
  backend: Backend,
  more: Record<string, string> = {},
  address?: string,
): Promise<Response> => call(backend, 'submit_group', aGroup(more), address);

/** Fills in the form without JavaScript and, once it is checked, sends it. */
export async function tellPlainly(
  backend: Backend,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  address?: string,
): Promise<Response> {
  const checked = await post(backend, 'submit_group_page', fields, headers, address);
  if (checked.status !== 200) return checked;
  const sent = hiddenFields(await checked.text());
  return post(backend, 'submit_group_page', sent, headers, address);
}

/** Stores a group as its submit function would, in a state. */
export async function storeGroup(
  backend: Backend,
  what: { name?: string; area?: string; state?: string; tellerEmail?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const { name = 'Otter knitters', area = areas.here.id, state = 'received' } = what;
  const published = state === 'published';
  await backend.rows(`
    insert into public.groups
      (id, name, about, neighbourhood_id, meets, place, relation, email, agreed, state, slug,
        published_at, checked_on, decline_reason)
    values ('${id}', '${name}', 'Otter wool', '${area}', 'On otter days', 'Otter hall', 'run',
      'otter-group@example.org', true, '${state}', ${published ? `'${id}'` : 'null'},
      ${published ? 'now()' : 'null'}, ${published ? 'current_date' : 'null'},
      ${state === 'declined' ? "'test'" : 'null'})`);
  if (what.tellerEmail) {
    await backend.rows(`
      insert into public.group_tellers (group_id, neighbourhood_id, email, expires_on)
      values ('${id}', '${area}', '${what.tellerEmail}', current_date + 100)`);
  }
  return id;
}

/** A group as the database has it, with who told us. */
export async function storedGroup(backend: Backend, id: string): Promise<Record<string, unknown>> {
  const [row] = await backend.rows(`
    select g.*, t.email as teller_email, t.name as teller_name, t.expires_on - private.today() as days_left
    from public.groups g left join public.group_tellers t on t.group_id = g.id where g.id = '${id}'`);
  return row!;
}

/** All that was told by the form, oldest first. */
export const storedGroups = (backend: Backend): Promise<Record<string, unknown>[]> =>
  backend.rows(`
    select g.*, t.email as teller_email, t.name as teller_name, t.expires_on - private.today() as days_left
    from public.groups g left join public.group_tellers t on t.group_id = g.id
    order by g.created_at, g.id`);

/** Forgets every group and what came from where. */
export const forgetGroups = (backend: Backend): Promise<unknown> =>
  backend.rows(`
    with groups as (delete from public.groups), letters as (delete from private.outgoing_letters),
      counts as (delete from private.submission_counts)
    delete from private.received_submissions`);
