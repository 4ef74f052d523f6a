import type { ZodMiniType } from 'zod/mini';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { readOnRecord } from '../reading.queries.ts';
import {
  alikeSchema,
  brokenSchema,
  choicesSchema,
  countSchema,
  countsSchema,
  leadsSchema,
  pageSchema,
  triageSchema,
  type Choices,
  type QueuePage,
} from './gateway.schema.ts';
import type { QueueFilter } from './queue-filter.ts';

type Asked = PromiseLike<{ data: unknown; error: ApiError | null }>;

/** @throws PostgrestError when it cannot be read, ZodError on an answer of another shape. */
export async function read<T>(asked: Asked, schema: ZodMiniType<T>): Promise<T> {
  const { data, error } = await asked;
  if (error) throw error as unknown as Error;
  return schema.parse(data);
}

/** The needs, areas and teams that there are. */
export async function gatewayChoices(client: StaffClient): Promise<Choices> {
  const [needs, areas, teams] = await Promise.all([
    client.from('support_needs').select('id, name').order('position'),
    client
      .from('published_neighbourhoods')
      .select('id, name')
      .neq('status', 'ended')
      .order('position'),
    client.from('support_teams').select('id, name, is_default, version').order('name'),
  ]);
  for (const { error } of [needs, areas, teams]) if (error) throw error;
  return choicesSchema.parse({ needs: needs.data, areas: areas.data, teams: teams.data });
}

/** The next page of up to 50 cases that fit a filter. */
export function queuePage(client: StaffClient, filter: QueueFilter, after: QueuePage['next']) {
  const { list, ...rest } = filter;
  const chosen = Object.entries(rest).filter(([, value]) => value);
  return read(
    client.rpc('case_queue', { list, ...Object.fromEntries(chosen), ...after }),
    pageSchema,
  );
}

export const queueCounts = (client: StaffClient) => read(client.rpc('queue_counts'), countsSchema);

export const brokenPromises = (client: StaffClient) =>
  read(client.rpc('broken_promises'), brokenSchema);

/** How many promises are broken. */
export const brokenPromiseCount = (client: StaffClient) =>
  read(client.rpc('broken_promise_count'), countSchema);

/** What somebody asked; the reading is put on the record. */
export const caseToTriage = (client: StaffClient, id: string) =>
  read(
    readOnRecord(client, id, () => client.rpc('case_to_triage', { id })),
    triageSchema,
  );

/** Who may lead a case, for one of an area. */
export const caseLeads = (client: StaffClient, area: string | null) =>
  read(client.rpc('case_leads', area ? { neighbourhood: area } : {}), leadsSchema);

/** Compares a case with others; the comparing is put on the record of each. */
export const likelyDuplicates = (client: StaffClient, id: string) =>
  read(
    readOnRecord(client, id, () => client.rpc('likely_duplicates', { id })),
    alikeSchema,
  );

interface Seen {
  id: string;
  version: number;
}

/** What the gateway makes of a case; an empty text is: not known, or as the rules have it. */
export interface TriageAnswers {
  risk: string;
  neighbourhood: string;
  team: string;
  needs: string[];
  words: string;
}

/** Each answers an error, or none when it is done. */
export const triageCase = (client: StaffClient, seen: Seen, answers: TriageAnswers) =>
  client.rpc('triage_case', {
    id: seen.id,
    seen: seen.version,
    risk: answers.risk,
    needs: answers.needs,
    words: answers.words,
    ...(answers.neighbourhood && { neighbourhood: answers.neighbourhood }),
    ...(answers.team && { team: answers.team }),
  });

/** @param lead empty for nobody. */
export const assignCase = (client: StaffClient, seen: Seen, lead: string, words: string) =>
  client.rpc('assign_case', { id: seen.id, seen: seen.version, words, ...(lead && { lead }) });

/** Closes up to 100 that came in a flood, as they are shown, with one reason; all or none. */
export const closeApart = (client: StaffClient, seen: readonly Seen[], words: string) =>
  client.rpc('close_apart_cases', {
    ids: seen.map(({ id }) => id),
    seen: seen.map(({ version }) => version),
    words,
  });

/** Asks a manager to decide something about a case. */
export const escalateCase = (client: StaffClient, seen: Seen, words: string) =>
  client.rpc('escalate_case', { id: seen.id, seen: seen.version, words });

/** Says what was decided. */
export const settleEscalation = (client: StaffClient, seen: Seen, words: string) =>
  client.rpc('settle_escalation', { id: seen.id, seen: seen.version, words });

export const mergeCase = (client: StaffClient, seen: Seen, into: string, words: string) =>
  client.rpc('merge_case', { id: seen.id, seen: seen.version, into_case: into, words });

export const unmergeCase = (client: StaffClient, seen: Seen, words: string) =>
  client.rpc('unmerge_case', { id: seen.id, seen: seen.version, words });
