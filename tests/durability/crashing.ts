import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Backend } from '../access/backends.ts';
import { connect } from '../access/connect.ts';
import { listingsSql } from '../access/listings.ts';
import { needs, referral, supportSql } from '../access/referrals.ts';
import { areas, signIn, staffSql } from '../access/staff.ts';
import { startRealSupabase, type RealSupabase } from '../postgres/real-supabase.ts';
import { countStored, type Stored } from './whole-cases.ts';

/** How many changes each case gets, one after the other. */
const CHANGES_OF_ONE = 50;
const AT_ONCE = 16;

/** What became of everything that was sent while the servers were killed. */
export interface Survived {
  stored: Stored;
  submissions: { acknowledged: number; unanswered: number; storedThough: number };
  changes: { acknowledged: number; unanswered: number; storedThough: number };
  /** What must never be: each in words. */
  faults: string[];
}

interface Answer {
  status: number;
  body: { reference?: string; version?: number; details?: string; code?: string };
}

/** Sends to PostgREST; null for no answer, or one that acknowledges nothing and refuses nothing. */
async function post(url: string, headers: object, body: object): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const answer = { status: response.status, body: (await response.json()) as Answer['body'] };
    // A connection that broke in the middle of a statement is told as 400 without any code.
    return response.status >= 500 || answer.body.code === '' ? null : answer;
  } catch {
    return null;
  }
}

async function fill({ urlFor, jwtSecret }: RealSupabase) {
  const owner = await connect(urlFor('postgres'));
  for (const sql of [listingsSql, staffSql, supportSql]) await owner.query(sql);
  const backend = {
    jwtSecret,
    rows: async (sql: string) => (await owner.query<Record<string, unknown>>(sql)).rows,
  };
  const headers = await signIn(backend as unknown as Backend, 'gateway');
  const body = (number: number, key: string) => ({
    referral: {
      ...referral,
      name: `Person ${number}`,
      needs: ['a-home', 'home-life'],
      share_with: ['helping-hands'],
      age_group: '25_34',
      wants_code: 'yes',
    },
    idempotency_key: key,
    seconds_taken: '40',
  });
  return { owner, headers, body };
}

/**
 * Asks for help and changes cases, many at once, while PostgREST and PostgreSQL are killed in turn;
 * then sends again whatever was not acknowledged, with the same key or version.
 *
 * @param size how many of each, and how often each server is killed in the middle of them.
 */
export async function surviveCrashes(size: {
  submissions: number;
  changes: number;
  kills: number;
}): Promise<Survived> {
  const supabase = await startRealSupabase({ durable: true });
  const { url, urlFor, crash } = supabase;
  const changed = Math.ceil(size.changes / CHANGES_OF_ONE);
  try {
    const { owner, headers, body } = await fill(supabase);
    const faults: string[] = [];
    const submissions = { acknowledged: 0, unanswered: 0, storedThough: 0 };
    const changes = { acknowledged: 0, unanswered: 0, storedThough: 0 };
    const submit = (number: number, key: string) =>
      post(
        `${url}/rpc/submit_referral`,
        { 'x-forwarded-for': `10.2.${number >> 8}.${number & 255}` },
        body(number, key),
      );
    const up = async () => {
      while ((await fetch(`${url}/published_sources?limit=1`).catch(() => null))?.status !== 200) {
        await wait(50);
      }
    };

    await up();
    for (let number = 0; number < changed; number++) await submit(1_000_000 + number, randomUUID());
    const { rows: toChange } = await owner.query<{ id: string }>('select id from public.cases');
    await owner.end();

    let done = 0;
    const total = size.submissions + changed * CHANGES_OF_ONE;
    const kept = new Map<string, { number: number; reference?: string }>();
    let next = 0;
    const submitAll = async () => {
      while (next < size.submissions) {
        const [number, key] = [next++, randomUUID()];
        const answer = await submit(number, key);
        kept.set(key, {
          number,
          ...(answer?.body.reference && { reference: answer.body.reference }),
        });
        done += 1;
        if (answer?.status === 201) submissions.acknowledged += 1;
        else if (answer) faults.push(`Submission ${number} was answered ${answer.status}.`);
        else {
          submissions.unanswered += 1;
          await up();
        }
      }
    };
    /** One change after the other: what is not acknowledged is sent again for the same version. */
    const changeOne = async (id: string) => {
      for (let seen = 1, again = false; seen <= CHANGES_OF_ONE;) {
        const answer =
          seen % 2
            ? await post(`${url}/rpc/triage_case`, headers, {
                id,
                seen,
                risk: seen % 4 === 1 ? 'high' : 'standard',
                neighbourhood: areas.here.id,
                needs: [needs.home, needs.family],
              })
            : await post(`${url}/rpc/add_case_note`, headers, { id, seen, words: `Note ${seen}` });
        if (!answer) {
          if (!again) changes.unanswered += 1;
          again = true;
          await up();
          continue;
        }
        const wasStored =
          again && answer.status === 409 && answer.body.details === 'changed_meanwhile';
        if (wasStored) changes.storedThough += 1;
        else if (answer.status === 200 && answer.body.version === seen + 1)
          changes.acknowledged += 1;
        else faults.push(`Change ${seen} of ${id} was answered ${JSON.stringify(answer)}.`);
        seen += 1;
        done += 1;
        again = false;
      }
    };
    const changeAll = async () => {
      for (let one = toChange.pop(); one; one = toChange.pop()) await changeOne(one.id);
    };
    const half = (stored: Stored, when: string) => {
      for (const kind of ['halfCases', 'halfChanged', 'otherwiseNoted'] as const) {
        if (stored[kind]) faults.push(`${when}: ${kind} ${stored[kind]}`);
      }
      if (stored.equalityAnswers !== stored.cases) faults.push(`${when}: equality answers`);
    };
    const kill = async () => {
      for (let time = 0; time < size.kills * 2; time++) {
        while (done < (total * (time + 1)) / (size.kills * 2 + 1)) await wait(5);
        await crash(time % 2 ? 'PostgreSQL' : 'PostgREST');
        half(await countStored(urlFor('postgres')), `After kill ${time + 1}`);
      }
    };
    await Promise.all([
      kill(),
      ...Array.from({ length: AT_ONCE / 2 }, submitAll),
      ...Array.from({ length: AT_ONCE / 2 }, changeAll),
    ]);

    const before = await countStored(urlFor('postgres'));
    submissions.storedThough = before.cases - changed - submissions.acknowledged;
    for (const [key, { number, reference }] of kept) {
      const answer = await submit(number, key);
      if (answer?.status !== 201 || (reference && answer.body.reference !== reference)) {
        faults.push(`Submission ${number}, sent again, was answered ${JSON.stringify(answer)}.`);
      }
    }
    const after = await connect(urlFor('postgres'));
    const { rows: twice } = await after.query<{ name: string; times: number }>(
      `select k.name, count(*)::integer as times from public.case_contacts k group by 1 having count(*) <> 1`,
    );
    const { rows: missing } = await after.query<{ reference: string }>(
      `select r.reference from unnest($1::text[]) as r (reference)
       where not exists (select from public.cases c where c.reference = r.reference)`,
      [[...kept.values()].flatMap(({ reference }) => reference ?? [])],
    );
    const { rows: wrongNotes } = await after.query<{ case_id: string }>(
      `select case_id from public.case_entries where kind = 'note' group by case_id, words having count(*) <> 1`,
    );
    await after.end();
    for (const { name, times } of twice) faults.push(`${name} is there ${times} times.`);
    for (const { reference } of missing) faults.push(`${reference} was acknowledged and is gone.`);
    if (wrongNotes.length > 0) faults.push(`${wrongNotes.length} notes are there twice.`);
    const stored = await countStored(urlFor('postgres'));
    half(stored, 'In the end');
    const made = changes.acknowledged + changes.storedThough;
    if (stored.cases !== changed + size.submissions) faults.push(`${stored.cases} cases`);
    if (stored.triaged + stored.notes !== made) faults.push(`${made} changes told`);
    return { stored, submissions, changes, faults };
  } finally {
    await supabase.close();
  }
}
