import type { Database } from '../../lib/database.types.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';

type Functions = Database['public']['Functions'];

/** The functions that change plans; their rules are in the database. */
type Change =
  | 'create_plans'
  | 'save_plan'
  | 'set_plan_owner'
  | 'publish_plan'
  | 'end_plan'
  | 'save_plan_action'
  | 'reorder_plan_actions'
  | 'finish_plan_action'
  | 'stop_plan_action'
  | 'resume_plan_action'
  | 'record_plan_review'
  | 'save_plan_decision'
  | 'link_priority'
  | 'unlink_priority';

/** The generated types do not know which arguments may be null. */
type Arguments<Name extends Change> = {
  [Key in keyof Functions[Name]['Args']]: Functions[Name]['Args'][Key] | null;
};

/** Asks for one change. Nothing is stored unless all of it is. */
export async function changePlan<Name extends Change>(
  client: StaffClient,
  name: Name,
  args: Arguments<Name>,
): Promise<{ data: unknown; error: ApiError | null }> {
  const { data, error } = await client.rpc(name, args as never);
  return { data, error };
}

/** Who may own a plan in an area, by name; nobody when that cannot be read. */
export async function possibleOwners(client: StaffClient, neighbourhood: string) {
  const { data } = await client.rpc('possible_plan_owners', { neighbourhood });
  return data ?? [];
}
