import type { SupabaseClient } from '@supabase/supabase-js';
import * as z from 'zod';
import type { Database } from '../../../lib/database.types.ts';
import { wardSchema } from '../../areas.schema.ts';
import type { CouncilWard } from './council-postcodes.ts';

const councilWardSchema = wardSchema.pick({
  slug: true,
  code: true,
  geometry: true,
  boundary_detail: true,
});

/**
 * The wards of today, as far as placing postcodes goes. Unlike the queries that build pages it is
 * given its client, because it runs outside Astro.
 *
 * @throws when the view cannot be read or a row does not fit
 */
export async function councilWards(client: SupabaseClient<Database>): Promise<CouncilWard[]> {
  const { data, error } = await client
    .from('published_wards')
    .select('slug, code, geometry, boundary_detail');
  if (error) throw new Error(`Could not read published_wards: ${error.message}`);
  return z.array(councilWardSchema).parse(data);
}
