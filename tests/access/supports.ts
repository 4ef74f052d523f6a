import { randomUUID } from 'node:crypto';
import type { Backend } from './backends.ts';
import { call, post } from './calls.ts';
import { areas } from './staff.ts';

/** A name as a browser gives itself. */
export const browser = () => randomUUID();

/** Puts something in the database that a moderator published in the attacked area; returns its id. */
export async function publishPriority(backend: Backend, more = ''): Promise<string> {
  const id = randomUUID();
  await backend.rows(`
    insert into public.priorities (id, slug, kind, said, neighbourhood_id, state, published_at)
    values ('${id}', 'p-${id}', 'concern', 'The crossing is too fast', '${areas.here.id}', 'published', now())`);
  if (more) await backend.rows(`update public.priorities set ${more} where id = '${id}'`);
  return id;
}

/** One tap, as the script sends it. */
export const tap = (
  backend: Backend,
  priority: unknown,
  supporter: unknown = browser(),
  address?: string,
  name = 'support_priority',
) => call(backend, name, { priority_id: priority, supporter }, address);

/** The same from a plain form: no name, and not followed. */
export const pressed = (
  backend: Backend,
  priority: string,
  address?: string,
  name = 'support_priority',
) => post(backend, name, { priority_id: priority }, {}, address);

/** What is stored of one: its own supporters, those of what was merged into it, and rows. */
export async function supportsOf(backend: Backend, id: string) {
  const [row] = await backend.rows(`
    select support_count, merged_count,
      (select count(*)::integer from private.priority_supports s where s.priority_id = p.id) as kept
    from public.priorities p where id = '${id}'`);
  return row;
}
