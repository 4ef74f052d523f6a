import { randomUUID } from 'node:crypto';
import type { Backend } from './backend.ts';
import { call } from './calls.ts';

export const needs = {
  home: '00000000-0000-4000-8000-00000000d001',
  /** One that a person may be harmed for. */
  family: '00000000-0000-4000-8000-00000000d002',
} as const;

/** Two needs, a team that gets what no rule names, and an agency to share with. */
export const supportSql = `
  insert into public.support_needs
    (id, slug, position, name, description, sensitive, respond_within, respond_urgently_within, source)
  values
    ('${needs.home}', 'a-home', 900, 'A home', '', false, '16 hours', '4 hours', 'attacks'),
    ('${needs.family}', 'home-life', 901, 'Home life', '', true, '8 hours', '2 hours', 'attacks')
  on conflict do nothing;
  insert into public.support_teams (slug, name, is_default)
  select 'first-team', 'First team', not exists (select from public.support_teams where is_default)
  on conflict do nothing;
  insert into public.organizations (slug, name, description, type, source)
  values ('helping-hands', 'Helping Hands', 'An agency.', 'voluntary', 'attacks')
  on conflict do nothing;`;

/** A referral that says no more than it must. */
export const referral = {
  for_whom: 'me',
  needs: ['a-home'],
  words: 'I sleep in my car.',
  how_soon: 'today',
  neighbourhood: 'here',
  name: 'Sam',
  ways: ['phone'],
  phone: '01642 000000',
  safe_messages: ['text'],
  contact_consent: 'yes',
};

/** Asks for help as a stranger. */
export async function ask(
  backend: Backend,
  more: Record<string, unknown> = {},
  { key = randomUUID(), address }: { key?: string; address?: string } = {},
) {
  const response = await call(
    backend,
    'submit_referral',
    { referral: { ...referral, ...more }, idempotency_key: key, seconds_taken: '40' },
    address,
  );
  const answer = (await response.json()) as {
    reference?: string;
    receipt?: string | null;
    message?: string;
    fields?: Record<string, string>;
  };
  return { ...answer, status: response.status };
}

/** The case that a reference belongs to, as the database has it. */
export async function storedCase(backend: Backend, reference: string) {
  const [found] = await backend.rows(`
    select c.*, to_jsonb(k) as contact, w.words,
      (select array_agg(s.slug::text order by s.position) from public.case_needs n
        join public.support_needs s on s.id = n.need_id where n.case_id = c.id) as needs
    from public.cases c
    left join public.case_contacts k on k.case_id = c.id
    left join public.case_words w on w.case_id = c.id
    where c.reference = '${reference}'`);
  return found;
}

/** Deletes every case, and adds the needs that tests ask help with. */
export async function forgetCases(backend: Backend): Promise<void> {
  await backend.rows('truncate public.cases cascade');
  await backend.rows('truncate public.case_equality_answers');
  for (const sql of supportSql.split(';').filter((part) => part.trim())) await backend.rows(sql);
}

/** Puts a case where the one who leads it is, as triage would. */
export const leadCase = (backend: Backend, reference: string, email: string) =>
  backend.rows(`
    update public.cases set state = 'open', version = version + 1,
      lead_id = (select id from public.staff where email = '${email}')
    where reference = '${reference}'`);
