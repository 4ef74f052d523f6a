import type { Backend } from './backends.ts';
import { call, post } from './calls.ts';
import { listings } from './listings.ts';

/** A report about the attacked hub, as the fields of the form; `more` replaces some. */
export function hubReport(more: Record<string, unknown> = {}) {
  return {
    listing_type: 'hub',
    listing_id: listings.hub.id,
    problem: 'closed',
    details: 'The door is shut.',
    ...more,
  };
}

/** Sends a report as the island does. */
export const sendJson = (backend: Backend, body: unknown, address?: string) =>
  call(backend, 'report_listing', body, address);

/** Sends a report as a browser without JavaScript does, and does not follow the answer. */
export const sendForm = (
  backend: Backend,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  address?: string,
) => post(backend, 'report_listing', fields, headers, address);

/** What is stored, oldest first. As JSON, because PGlite drops a byte order mark at a text's start. */
export async function storedReports(backend: Backend): Promise<Record<string, unknown>[]> {
  const [{ reports } = {}] = await backend.rows(`
    select coalesce(json_agg(json_build_object(
      'listing_type', listing_type, 'problem', problem, 'details', details, 'email', email
    ) order by r.created_at), '[]')::text as reports
    from public.listing_reports r
    left join public.listing_report_contacts c on c.report_id = r.id`);
  return JSON.parse(String(reports)) as Record<string, unknown>[];
}
