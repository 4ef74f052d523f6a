import type { StaffClient } from '../../staff/session.queries.ts';
import type { Contact } from '../../staff/ui/ContactDetails.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { GroupAnswers, GroupRecord, GroupState } from './group-record.ts';

/** How many groups a list shows at most. */
export const MOST = 200;

/**
 * The groups of the person's areas in one state: those that wait and those that were not checked for
 * longest first, of the others the latest.
 *
 * @throws PostgrestError
 */
export async function groupsIn(client: StaffClient, state: GroupState): Promise<GroupRecord[]> {
  const [column, ascending] = {
    received: ['created_at', true] as const,
    published: ['checked_on', true] as const,
    declined: ['decided_at', false] as const,
    taken_down: ['decided_at', false] as const,
  }[state];
  const { data, error } = await client
    .from('groups')
    .select()
    .eq('state', state)
    .order(column, { ascending })
    .order('id')
    .limit(MOST);
  if (error) throw error;
  return data;
}

/**
 * One group; undefined where there is none that the person may read.
 *
 * @throws PostgrestError
 */
export async function groupById(client: StaffClient, id: string): Promise<GroupRecord | undefined> {
  const { data, error } = await client.from('groups').select().eq('id', id);
  if (error) throw error;
  return data[0];
}

type Seen = Pick<GroupRecord, 'id' | 'version'>;

/** Puts a group on the website, or says that it was checked. */
export const changeGroup = (
  client: StaffClient,
  name: 'publish_group' | 'check_group',
  { id, version }: Seen,
) => client.rpc(name, { id, version });

/** Says no to a group, or takes it down, for a reason. */
export const endGroup = (
  client: StaffClient,
  name: 'decline_group' | 'take_down_group',
  { id, version }: Seen,
  reason: string,
) => client.rpc(name, { id, version, reason });

/** Changes what is said of a group; the reason is for changes of words. */
export async function editGroup(
  client: StaffClient,
  { id, version }: Seen,
  { agreed, ...answers }: GroupAnswers,
  reason: string,
): Promise<ApiError | null> {
  const sent = { id, version, ...answers, agreed: agreed ? 'yes' : '', reason };
  return (await client.rpc('edit_group', sent)).error;
}

/** Reads how to reach whoever told us of a group; each reading is noted. */
export async function groupTeller(
  client: StaffClient,
  id: string,
): Promise<{ value?: Contact; error?: ApiError }> {
  const { data, error } = await client.rpc('group_teller', { id });
  return error ? { error } : { value: data as unknown as Contact };
}
