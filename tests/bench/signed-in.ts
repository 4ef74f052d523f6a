import { randomUUID } from 'node:crypto';
import { staff } from '../access/staff.ts';
import { token } from '../access/tokens.ts';
import type { FilledSupabase } from './filled-supabase.ts';

/** A live session of somebody, an administrator unless said: the claims of its token, and that. */
export async function signedIn(
  { owner, jwtSecret }: FilledSupabase,
  email: string = staff.admin,
): Promise<{ bearer: string; claims: Record<string, unknown> }> {
  const session = randomUUID();
  const { rows } = await owner.query<{ user_id: string }>(`
    insert into auth.sessions (id, user_id, created_at)
    select '${session}', user_id, now() from public.staff where email = '${email}'
    returning user_id`);
  const claims = { role: 'authenticated', sub: rows[0]!.user_id, session_id: session, aal: 'aal2' };
  return { claims, bearer: token(jwtSecret, claims) };
}
