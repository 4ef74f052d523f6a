import { expect } from 'vitest';
import type { Backend } from './backends.ts';
import { call } from './calls.ts';

/** What somebody says about the attacked area, as the fields of the form; `more` replaces some. */
export function something(more: Record<string, unknown> = {}) {
  return { kind: 'concern', said: 'The lamp is broken.', neighbourhood: 'here', ...more };
}

/** Says something and answers its receipt code. */
export async function say(backend: Backend, more: Record<string, unknown> = {}): Promise<string> {
  const response = await call(backend, 'submit_priority', something(more));
  const answer = (await response.json()) as { receipt: string };
  expect(response.status, JSON.stringify(answer)).toBe(201);
  return answer.receipt;
}

/** What is stored, oldest first. As JSON, because PGlite drops a byte order mark at a text's start. */
export async function storedPriorities(backend: Backend): Promise<Record<string, unknown>[]> {
  const [{ stored } = {}] = await backend.rows(`
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'kind', p.kind, 'said', p.said, 'state', p.state, 'channel', p.channel,
      'merged_into', p.merged_into, 'slug', p.slug, 'version', p.version,
      'latitude', p.latitude, 'email', c.email, 'phone', c.phone
    ) order by p.created_at, p.id), '[]')::text as stored
    from public.priorities p
    left join public.priority_contacts c on c.priority_id = p.id`);
  return JSON.parse(String(stored)) as Record<string, unknown>[];
}

/** Forgets everything that was said, and how much of it came from where. */
export function forgetAll(backend: Backend) {
  // Not truncated: of many tables with their indexes that takes ten times as long as a few rows.
  return backend.rows(
    `with said as (delete from public.priorities), equality as (delete from public.priority_equality_answers),
      letters as (delete from private.outgoing_letters)
    delete from private.submission_counts`,
  );
}
