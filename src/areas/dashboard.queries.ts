import type { StaffClient } from '../staff/session.queries.ts';
import { dashboardSchema, type Dashboard } from './dashboard.schema.ts';

/**
 * Opens an area's dashboard, which notes the visit: what is new is counted from the visit before.
 *
 * @param area the neighbourhood's id
 * @throws the API's error when it refuses or cannot be reached, and on an answer of another shape.
 */
export async function openDashboard(client: StaffClient, area: string): Promise<Dashboard> {
  const { data, error } = await client.rpc('area_dashboard', { neighbourhood: area });
  if (error) throw error;
  return dashboardSchema.parse(data);
}
