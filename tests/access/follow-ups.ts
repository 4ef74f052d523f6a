import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach } from 'vitest';
import { anyAddress, type Backend } from './backend.ts';
import { post } from './calls.ts';
import { atCases, setCase } from './cases.ts';
import { keepLetters } from './moderation.ts';
import { ask, forgetCases, leadCase, storedCase } from './referrals.ts';
import { staff } from './staff.ts';

/** Noon in London in winter, a safe time for whoever named none. */
export const NOON = '2031-01-15T12:00:00Z';

/** Somebody who was reached and whose case can be closed, with a receipt and a mailbox of their own. */
export async function reachedCase(backend: Backend, more: Record<string, unknown> = {}) {
  const email = `${randomUUID()}@example.org`;
  const asked = await ask(
    backend,
    { ways: ['email', 'phone'], email, safe_messages: ['email'], wants_code: 'yes', ...more },
    { address: anyAddress() },
  );
  await leadCase(backend, asked.reference!, staff.navigator);
  const stored = (await storedCase(backend, asked.reference!))!;
  const id = String(stored.id);
  await setCase(backend, id, 'tried_at = now(), reached_at = now()');
  return { id, email, receipt: asked.receipt!, reference: asked.reference! };
}

/** The version of a case that is stored now. */
export async function versionNow(backend: Backend, id: string): Promise<number> {
  const [row] = await backend.rows(`select version from public.cases where id = '${id}'`);
  return Number(row!.version);
}

/** Has the navigator close a case; follow_up as they chose it. */
export const close = async (backend: Backend, id: string, more: Record<string, unknown> = {}) =>
  (await atCases(backend, 'navigator'))('close_case', {
    id,
    seen: await versionNow(backend, id),
    outcome: 'needs_met',
    words: 'All done.',
    ...more,
  });

/** A closed case whose person agreed to be asked, from today on. */
export async function agreedCase(
  backend: Backend,
  way: 'email' | 'call' = 'email',
  more: Record<string, unknown> = {},
) {
  const made = await reachedCase(backend, more);
  const closed = await close(backend, made.id, { follow_up: way });
  if (closed.status !== 200) throw new Error(JSON.stringify(closed));
  await backend.rows(`
    update public.case_follow_ups set ask_on = '2026-01-01', until = '2031-12-31'
    where case_id = '${made.id}'`);
  return made;
}

/** What is known of whether somebody is asked. */
export async function followUp(backend: Backend, id: string) {
  const [row] = await backend.rows(`
    select state, way, asked_on is not null as asked, exists (
      select from private.follow_up_codes x where x.case_id = f.case_id
    ) as has_code
    from public.case_follow_ups f where case_id = '${id}'`);
  return row;
}

/** Writes to whoever is due at a time. */
export const askAt = (backend: Backend, at = NOON) =>
  backend.rows(`select private.ask_how_it_went('${at}')`);

/**
 * Begins each test of a file without cases, answers or tellings.
 *
 * @returns what finds the letters with a code that were written to a mailbox.
 */
export function startWithoutFollowUps(backend: Backend) {
  let lettersTo: Awaited<ReturnType<typeof keepLetters>>;
  beforeAll(async () => {
    lettersTo = await keepLetters(backend);
  });
  beforeEach(async () => {
    await forgetCases(backend);
    await forgetFollowUps(backend);
  });
  return async (email: string) =>
    (await lettersTo(email)).flatMap(({ body }) => {
      const code = /Your code is (\S+)/.exec(String(body));
      return code ? [{ code: code[1]!, body: String(body) }] : [];
    });
}

/** The questions as a browser without JavaScript asks for them. */
export async function questions(
  backend: Backend,
  fields: Record<string, string>,
  address = anyAddress(),
) {
  const response = await post(backend, 'questions_page', fields, {}, address);
  return { status: response.status, page: await response.text(), headers: response.headers };
}

/** Every answer that is kept. */
export const answers = (backend: Backend) =>
  backend.rows(`
    select to_char(month, 'YYYY-MM-DD') as month, neighbourhood_id, by_staff, met, manage, kept, respect
    from private.follow_up_answers order by met, manage`);

/** Forgets every answer and every telling. */
export async function forgetFollowUps(backend: Backend): Promise<void> {
  for (const table of ['follow_up_answers', 'follow_up_tellings', 'follow_ups_asked']) {
    await backend.rows(`delete from private.${table}`);
  }
}
