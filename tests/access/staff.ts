import { randomUUID } from 'node:crypto';
import type { Backend } from './backend.ts';
import { token } from './tokens.ts';

/** Staff whose rights are attacked: in the area of the attacked listings ("here") or in another. */
export const staff = {
  admin: 'admin@council.example',
  manager: 'manager@council.example',
  worker: 'worker@council.example',
  workerElsewhere: 'worker-elsewhere@council.example',
  safety: 'safety@council.example',
  navigator: 'navigator@council.example',
  linkWorker: 'link-worker@council.example',
  gateway: 'gateway@council.example',
  partner: 'partner@council.example',
  councillor: 'councillor@council.example',
  scrutiny: 'scrutiny@council.example',
} as const;
export type Person = keyof typeof staff;

/** Two areas beside any seeded ones, one ward in the first, and a member of staff of each role. */
export const areas = {
  here: {
    id: '00000000-0000-4000-8000-00000000a001',
    ward: '00000000-0000-4000-8000-00000000b001',
  },
  elsewhere: {
    id: '00000000-0000-4000-8000-00000000a002',
    ward: '00000000-0000-4000-8000-00000000b002',
  },
  theme: '00000000-0000-4000-8000-00000000c001',
} as const;

export const staffSql = `
  insert into public.sources (slug, name) values ('attacks', 'Made up for tests') on conflict do nothing;
  insert into public.neighbourhoods (id, slug, name, position, status, source) values
    ('${areas.here.id}', 'here', 'Here', 900, 'live', 'attacks'),
    ('${areas.elsewhere.id}', 'elsewhere', 'Elsewhere', 901, 'live', 'attacks');
  insert into public.wards (id, slug, code, name, valid_from, source) values
    ('${areas.here.ward}', 'ward-here', 'E00000901', 'Ward here', '2020-01-01', 'attacks'),
    ('${areas.elsewhere.ward}', 'ward-elsewhere', 'E00000902', 'Ward elsewhere', '2020-01-01', 'attacks');
  insert into public.neighbourhood_wards (neighbourhood_id, ward_id, valid_from, source) values
    ('${areas.here.id}', '${areas.here.ward}', '2020-01-01', 'attacks'),
    ('${areas.elsewhere.id}', '${areas.elsewhere.ward}', '2020-01-01', 'attacks');
  insert into public.themes (id, slug, position, name, lead, source) values
    ('${areas.theme}', 'streets-of-tests', 900, 'Streets', 'Tests', 'attacks');
  select private.add_staff(email, email, role, areas, wards, everywhere)
  from (values
    ('${staff.admin}', 'admin', '{}'::uuid[], '{}'::uuid[], true),
    ('${staff.manager}', 'neighbourhood_manager', '{${areas.here.id}}', '{}', false),
    ('${staff.worker}', 'community_development', '{${areas.here.id}}', '{}', false),
    ('${staff.workerElsewhere}', 'community_development', '{${areas.elsewhere.id}}', '{}', false),
    ('${staff.safety}', 'community_safety', '{${areas.here.id}}', '{}', false),
    ('${staff.navigator}', 'navigator', '{${areas.here.id}}', '{}', false),
    ('${staff.linkWorker}', 'link_worker', '{${areas.here.id}}', '{}', false),
    ('${staff.gateway}', 'gateway', '{}', '{}', true),
    ('${staff.partner}', 'partner', '{${areas.here.id}}', '{}', false),
    ('${staff.councillor}', 'councillor', '{}', '{${areas.here.ward}}', false),
    ('${staff.scrutiny}', 'scrutiny', '{}', '{}', true)
  ) as person (email, role, areas, wards, everywhere);`;

/**
 * A live session of somebody, as the auth service would open one.
 *
 * @param claims what the token says beside who it is; `aal2` (a second factor) unless given.
 * @returns the headers that every request of theirs has.
 */
export function signIn(
  backend: Backend,
  person: Person,
  claims: Record<string, unknown> = {},
): Promise<{ authorization: string }> {
  return signInAs(backend, staff[person], claims);
}

/** The same for somebody whom a test added itself, by their address. */
export async function signInAs(
  backend: Backend,
  email: string,
  claims: Record<string, unknown> = {},
): Promise<{ authorization: string }> {
  const session = randomUUID();
  const [user] = await backend.rows(`
    insert into auth.sessions (id, user_id, created_at)
    select '${session}', user_id, now() from public.staff where email = '${email}'
    returning user_id`);
  const bearer = token(backend.jwtSecret, {
    role: 'authenticated',
    sub: user!.user_id,
    session_id: session,
    aal: 'aal2',
    ...claims,
  });
  return { authorization: `Bearer ${bearer}` };
}
