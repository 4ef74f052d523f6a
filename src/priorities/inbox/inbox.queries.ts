import * as z from 'zod/mini';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { InboxFilter } from './inbox-filter.ts';
import {
  contactSchema,
  historySchema,
  manySchema,
  pageSchema,
  passedOnSchema,
  recordSchema,
  similarSchema,
  type InboxPage,
  type PriorityRecord,
} from './inbox.schema.ts';
import type { PlaceNames } from './place-names.ts';

/** What a function answered, or why it did nothing. */
export type Result<T> = { value: T; error?: never } | { value?: never; error: ApiError };

interface Answered {
  data: unknown;
  error: ApiError | null;
}

/** Reads an answer of the database; one of another shape is an error like any other. */
async function read<T>(asked: PromiseLike<Answered>, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  const { data, error } = await asked;
  if (error) return { error };
  const fits = schema.safeParse(data);
  return fits.success
    ? { value: fits.data }
    : { error: { code: 'unexpected', message: z.prettifyError(fits.error) } };
}

const given = (text: string) => text.trim() || null;

/** The arguments of `inbox()` and `export_priorities()` for a filter. */
export function listArguments(
  filter: InboxFilter,
  names: Pick<PlaceNames, 'areas' | 'themes'>,
  after: InboxPage['next'],
) {
  const area = names.areas.find(({ slug }) => slug === filter.area);
  const theme = names.themes.find(({ slug }) => slug === filter.theme);
  const chosen = {
    area: area?.id ?? null,
    theme: filter.theme === 'none' ? 'none' : (theme?.id ?? null),
    kind: given(filter.kind),
    channel: given(filter.channel),
    words: given(filter.words),
    ...after,
  };
  const set = Object.entries(chosen).filter(([, value]) => value !== null);
  return { state: filter.state, ...Object.fromEntries(set) };
}

/** The next page of up to 50 records. */
export const inboxPage = (client: StaffClient, args: ReturnType<typeof listArguments>) =>
  read(client.rpc('inbox', args), pageSchema);

/** By column. `z.record` would check no more, and weigh on every form that residents open. */
const exportedRow = z.custom<Record<string, unknown>>(
  (row) => typeof row === 'object' && row !== null,
);

/** The next page of up to 500 records with every column of the export; each call is noted. */
export const exportPage = (client: StaffClient, args: ReturnType<typeof listArguments>) =>
  read(client.rpc('export_priorities', args), z.extend(pageSchema, { rows: z.array(exportedRow) }));

/** How many records each of the person's areas has in each state; counts stop at 1,000. */
export const inboxCounts = (client: StaffClient) =>
  read(
    client.rpc('inbox_counts'),
    z.array(
      z.object({
        neighbourhood_id: z.string(),
        state: z.string(),
        count: z.int(),
        oldest: z.nullable(z.string()),
      }),
    ),
  );

/** Opens a record; the first opening is noted on it. */
export const readPriority = (client: StaffClient, id: string) =>
  read(client.rpc('read_priority', { id }), recordSchema);

/** Who changed a record, and what it led to. */
export const priorityHistory = (client: StaffClient, id: string) =>
  read(client.rpc('priority_history', { id }), historySchema);

/** Things of the same area that say much the same or, where words are given, that have these. */
export const similarToGroup = (client: StaffClient, id: string, words: string) =>
  read(client.rpc('similar_to_group', { id, ...(words && { words }) }), similarSchema);

/** How to reach the person; each reading is noted. */
export const priorityContact = (client: StaffClient, id: string) =>
  read(client.rpc('priority_contact', { id }), contactSchema);

/** The functions that change one record and answer it as it is then. */
interface Changes {
  publish_priority: { wording: string; reason?: string };
  unpublish_priority: { reason: string };
  decline_priority: { reason: string };
  restore_priority: { reason?: string };
  answer_priority: { outcome: string; answer: string; answered_as: string };
  unmerge_priority: { reason?: string };
}

/** Changes a record that is still as the person saw it (`version`). */
export function changePriority<Name extends keyof Changes>(
  client: StaffClient,
  name: Name,
  { id, version }: Pick<PriorityRecord, 'id' | 'version'>,
  change: Changes[Name],
): Promise<Result<PriorityRecord>> {
  // The generated arguments differ from function to function; Changes says them once for all.
  return read(client.rpc(name as 'restore_priority', { id, version, ...change }), recordSchema);
}

/** Puts a record where it belongs; `passed_on` when the person may no longer read it there. */
export const setPlace = (
  client: StaffClient,
  { id, version }: Pick<PriorityRecord, 'id' | 'version'>,
  place: { neighbourhood: string; theme?: string; ward?: string; hub?: string },
) =>
  read<PriorityRecord | z.infer<typeof passedOnSchema>>(
    client.rpc('set_priority_place', { id, version, ...place }),
    z.union([passedOnSchema, recordSchema]),
  );

type Seen = Pick<PriorityRecord, 'id' | 'version'>;

/** Groups records under one of them, and answers that one. */
export const mergePriorities = (client: StaffClient, into: Seen, from: readonly Seen[]) =>
  read(
    client.rpc('merge_priorities', {
      into_id: into.id,
      into_version: into.version,
      from_ids: from.map(({ id }) => id),
      from_versions: from.map(({ version }) => version),
    }),
    recordSchema,
  );

/** Does one thing to many records; each is done or refused by itself. */
export function changeMany(
  client: StaffClient,
  change:
    { name: 'publish' } | { name: 'decline'; reason: string } | { name: 'theme'; theme: string },
  seen: readonly Seen[],
) {
  const many = { ids: seen.map(({ id }) => id), versions: seen.map(({ version }) => version) };
  if (change.name === 'publish') return read(client.rpc('publish_priorities', many), manySchema);
  if (change.name === 'decline') {
    return read(client.rpc('decline_priorities', { ...many, reason: change.reason }), manySchema);
  }
  return read(client.rpc('set_priorities_theme', { ...many, theme: change.theme }), manySchema);
}

/** The actions of an area's plans that something may have led to. */
export const areaActions = (client: StaffClient, neighbourhood: string) =>
  read(
    client
      .from('plan_actions')
      .select('id, title')
      .eq('neighbourhood_id', neighbourhood)
      .order('title'),
    z.array(z.object({ id: z.string(), title: z.string() })),
  );

/** Says that something led to an action, or (with `unlink`) that it did not. */
export const linkAction = (
  client: StaffClient,
  name: 'link_priority' | 'unlink_priority',
  action: string,
  priority: string,
) => read(client.rpc(name, { action, priority }), z.unknown());
