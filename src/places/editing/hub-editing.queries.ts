import { z } from 'zod/mini';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { HubContent } from './hub-content.schema.ts';
import {
  hubToEditSchema,
  listedHubSchema,
  type HubToEdit,
  type ListedHub,
} from './hub-to-edit.schema.ts';

/** An answer of the database, or why there is none. */
export type Answer<Data> =
  | { data: Data; error: null }
  | {
      data: null;
      error: { code?: string; message: string; details?: string | null; hint?: string | null };
    };

/** The places that the person may close or edit. */
export async function hubsToCheck(client: StaffClient): Promise<Answer<ListedHub[]>> {
  const { data, error } = await client.rpc('hubs_to_check');
  return error ? { data: null, error } : { data: z.parse(z.array(listedHubSchema), data), error };
}

/** All about a place (its id) that the editor shows. */
export async function hubToEdit(client: StaffClient, location: string): Promise<Answer<HubToEdit>> {
  const { data, error } = await client.rpc('hub_to_edit', { location });
  return error ? { data: null, error } : { data: z.parse(hubToEditSchema, data), error };
}

/**
 * Keeps a draft.
 *
 * @param draft `version`: the one it was written on, 0 for none; `seen`: the fingerprint of what is
 * published that it was weighed against.
 * @returns the draft's new version.
 */
export async function saveDraft(
  client: StaffClient,
  location: string,
  draft: { version: number; content: HubContent; seen: string },
): Promise<Answer<number>> {
  return client.rpc('save_hub_draft', { location, ...draft });
}

export async function discardDraft(client: StaffClient, location: string, version: number) {
  return client.rpc('discard_hub_draft', { location, version });
}

/** Makes a draft public. The answer names the parts that changed. */
export async function publishDraft(client: StaffClient, location: string, version: number) {
  return client.rpc('publish_hub_draft', { location, version });
}

/** Closes a place. Without `starts_at` from now; without `ends_at` until further notice (ISO instants). */
export async function closeHub(
  client: StaffClient,
  location: string,
  closure: { reason: string; starts_at?: string; ends_at?: string },
) {
  return client.rpc('close_hub', { location, ...closure });
}

export async function reopenHub(client: StaffClient, location: string, closure: string) {
  return client.rpc('reopen_hub', { location, closure });
}
