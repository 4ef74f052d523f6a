import type { Database } from '../../lib/database.types.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { readOnRecord } from '../reading.queries.ts';
import type { CaseRecord, Named } from './case.ts';
import type { Caseload } from './caseload.ts';
import type { MyDay } from './my-day.ts';

/** The answer of a function, or its error thrown. */
async function called<Answer>(answer: PromiseLike<{ data: unknown; error: ApiError | null }>) {
  const { data, error } = await answer;
  if (error) throw error;
  return data as Answer;
}

/**
 * Everything of one case. Reading it is put on the record.
 *
 * @throws ApiError also where there is no such case for the person who asks
 */
const readCase = (client: StaffClient, id: string) =>
  called<CaseRecord>(readOnRecord(client, id, () => client.rpc('case_record', { id })));

/** What somebody may need help with, in its order. */
const supportNeeds = (client: StaffClient) =>
  called<Named[]>(client.from('support_needs').select('id, name').order('position'));

/** A case with what its forms choose from. @throws ApiError as `readCase` does */
export async function loadCase(client: StaffClient, id: string) {
  const [record, needs, organizations, hubs] = await Promise.all([
    readCase(client, id),
    supportNeeds(client),
    called<Named[]>(client.from('published_organizations').select('id, name').order('name')),
    called<Named[]>(client.from('published_locations').select('id, name').order('name')),
  ]);
  return { record, needs, organizations, hubs };
}

/** The version of a case that is stored now; it tells nothing of whose it is. @throws ApiError */
export const versionOf = async (client: StaffClient, id: string): Promise<number> =>
  (await called<{ version: number }>(client.from('cases').select('version').eq('id', id).single()))
    .version;

/** What the person has to do today, with the names that it is told by. */
export async function loadMyDay(client: StaffClient) {
  const [day, needs, areas] = await Promise.all([
    called<MyDay>(client.rpc('my_day')),
    supportNeeds(client),
    called<Named[]>(client.from('published_neighbourhoods').select('id, name')),
  ]);
  return { day, names: new Map([...needs, ...areas].map(({ id, name }) => [id, name])) };
}

/** Who leads how many cases, by name. */
export const loadCaseloads = (client: StaffClient) =>
  called<Caseload[]>(client.rpc('caseload_list'));

/** Stores how many cases somebody can lead, and who stands in for them, against what was seen. */
export async function saveCaseload(
  client: StaffClient,
  { id, version }: Caseload,
  typed: Record<'capacity' | 'covered_by' | 'covered_from' | 'covered_until', string>,
): Promise<{ error: ApiError | null }> {
  const { error } = await client.rpc('save_caseload', {
    person: id,
    seen: version,
    ...(/^\d{1,4}$/.test(typed.capacity.trim()) && { capacity: Number(typed.capacity) }),
    ...(typed.covered_by && {
      covered_by: typed.covered_by,
      ...(typed.covered_from && { covered_from: typed.covered_from }),
      ...(typed.covered_until && { covered_until: typed.covered_until }),
    }),
  });
  return { error };
}

/** Who may lead a case of an area (null: not known), by name. */
export const possibleLeads = (client: StaffClient, area: string | null) =>
  called<(Named & { leads: number })[]>(
    client.rpc('case_leads', area ? { neighbourhood: area } : {}),
  );

/** Everything that a case holds about somebody, to hand to them; taking it is on the record. */
export const whatWeHold = (client: StaffClient, id: string) =>
  called<unknown>(readOnRecord(client, id, () => client.rpc('export_case', { id })));

type Functions = Database['public']['Functions'];

/** The functions that change a case that was seen; their rules are in the database. */
export type CaseChange = {
  [Name in keyof Functions]: Functions[Name]['Args'] extends { id: string; seen: number }
    ? Name
    : never;
}[keyof Functions];

/** Asks for one change of a case as it was seen. Nothing is stored unless all of it is. */
export async function changeCase(
  client: StaffClient,
  name: CaseChange,
  { id, version }: Pick<CaseRecord, 'id' | 'version'>,
  more: Record<string, unknown>,
): Promise<{ error: ApiError | null }> {
  // The generated types do not know which arguments may be null.
  const { error } = await client.rpc(name, { id, seen: version, ...more } as never);
  return { error };
}
