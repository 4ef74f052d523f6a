import { randomUUID } from 'node:crypto';
import { referral, supportSql } from '../access/referrals.ts';
import { areas, staff } from '../access/staff.ts';
import { casesSql } from './cases-sql.ts';
import { startFilledSupabase, type FilledSupabase } from './filled-supabase.ts';
import { callerNumber, quantile, send, throughputsInTurn, timedInTurn } from './measuring.ts';
import { signedIn } from './signed-in.ts';

const FEW = 1_000;
const MANY = 1_000_000;
const ROUNDS = 100;

/**
 * What the same costs without the function: the words in a table of text, and what is stored put
 * straight into one table with the columns, rules, keys and indexes of a case and of who it is.
 */
const BARE = `
  create table public.bare_referrals (id uuid primary key default gen_random_uuid(), said text);
  grant insert on public.bare_referrals to anon;
  create table public.same_referrals (like public.cases including all);
  alter table public.same_referrals
    add column name public.person_name not null,
    add column ways public.ways_to_reach not null,
    add column phone public.phone_number,
    add column safe_messages public.safe_messages not null,
    add column consent_recorded text not null,
    add column words public.referral_words,
    add column need_id uuid not null references public.support_needs,
    add foreign key (neighbourhood_id) references public.neighbourhoods,
    add foreign key (team_id) references public.support_teams,
    enable row level security;
  create policy "anyone asks for help" on public.same_referrals
    for insert to anon with check (state = 'waiting');
  grant insert on public.same_referrals to anon;
  notify pgrst, 'reload schema';`;

async function compareAsking({ url, owner }: FilledSupabase): Promise<void> {
  await owner.query(BARE);
  const { rows } = await owner.query<{ team: string; need: string }>(`
    select t.id as team, n.id as need from public.support_teams t, public.support_needs n
    where n.slug = 'a-home' limit 1`);
  const { team, need } = rows[0]!;
  let sent = 0;
  const post = (path: string, body: (number: number) => object) => () => {
    const number = ++sent;
    return send(`${url}/${path}`, {
      method: 'POST',
      headers: { 'x-forwarded-for': callerNumber(number), prefer: 'return=minimal' },
      body: JSON.stringify(body(number)),
    });
  };
  const asSent = (number: number) => ({
    referral: { ...referral, words: `${referral.words} ${number}` },
    idempotency_key: randomUUID(),
    seconds_taken: '42',
  });
  const letters = (number: number) =>
    number.toString(16).toUpperCase().padStart(10, '0').replaceAll('0', 'G').replaceAll('1', 'H');
  const rates = await throughputsInTurn({
    submit: post('rpc/submit_referral', asSent),
    row: post('same_referrals', (number) => ({
      reference: letters(number).replace(/^.{5}/, '$&-'),
      for_whom: 'me',
      how_soon: 'today',
      neighbourhood_id: areas.here.id,
      team_id: team,
      respond_by: '2030-01-01',
      name: referral.name,
      ways: referral.ways,
      phone: referral.phone,
      safe_messages: referral.safe_messages,
      consent_recorded: 'themselves',
      words: `${referral.words} ${number}`,
      need_id: need,
    })),
    text: post('bare_referrals', (number) => ({ said: JSON.stringify(asSent(number)) })),
  });
  console.log(
    `submit_referral ${rates.submit.toFixed(0)} a second. A bare insert of the same as one row ` +
      `${rates.row.toFixed(0)}: ratio ${(rates.submit / rates.row).toFixed(2)} (promise: at least 0.5); ` +
      `of the same words into a table of text ${rates.text.toFixed(0)}: ratio ` +
      (rates.submit / rates.text).toFixed(2),
  );
}

/** What must not grow with the number of cases: who asks for what, and how many rows it has. */
const PAGES = {
  'the queue': { name: 'case_queue', email: staff.gateway, rows: `case_queue() -> 'rows'` },
  'my day': { name: 'my_day', email: staff.navigator, rows: `my_day() -> 'cases'` },
} as const;
type Page = keyof typeof PAGES;

/** Adds cases until there are this many. */
async function fillTo({ owner }: FilledSupabase, from: number, to: number): Promise<void> {
  await owner.query('set session_replication_role = replica');
  await owner.query(casesSql(from, to));
  await owner.query('reset session_replication_role');
  await owner.query('vacuum analyze public.cases, public.case_needs');
}

/** Medians, in milliseconds. */
async function pages(supabase: FilledSupabase): Promise<Record<Page, number>> {
  const acts: [Page, () => Promise<unknown>][] = [];
  for (const page of Object.keys(PAGES) as Page[]) {
    const { bearer } = await signedIn(supabase, PAGES[page].email);
    const headers = { authorization: `Bearer ${bearer}` };
    const url = `${supabase.url}/rpc/${PAGES[page].name}`;
    acts.push([page, () => send(url, { method: 'POST', headers, body: '{}' })]);
  }
  const times = await timedInTurn(
    Object.fromEntries(acts) as Record<Page, () => Promise<unknown>>,
    ROUNDS,
  );
  return Object.fromEntries(
    Object.entries<number[]>(times).map(([page, all]) => [page, quantile(all, 0.5)]),
  ) as Record<Page, number>;
}

/** The same as the person, whom policies bind, and as the owner of the tables, whom none binds. */
async function comparePolicies(supabase: FilledSupabase, page: Page): Promise<void> {
  const { owner } = supabase;
  const { claims } = await signedIn(supabase, PAGES[page].email);
  const asRole = async (role: string): Promise<number> => {
    await owner.query('begin');
    await owner.query(`set local role ${role}`);
    await owner.query(`select set_config('request.jwt.claims', $1, true)`, [
      JSON.stringify(claims),
    ]);
    const started = performance.now();
    const { rows } = await owner.query<{ page: unknown[] }>(
      `select public.${PAGES[page].rows} as page`,
    );
    const time = performance.now() - started;
    await owner.query('commit');
    if (!rows[0]?.page.length) throw new Error(`There is nothing in ${page} as ${role}.`);
    return time;
  };
  const times: Record<'policies' | 'owner', number[]> = { policies: [], owner: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.policies.push(await asRole('authenticated'));
    times.owner.push(await asRole('postgres'));
  }
  const [ours, theirs] = [quantile(times.policies, 0.5), quantile(times.owner, 0.5)];
  console.log(
    `${page} under its policies ${ours.toFixed(2)} ms, as owner ${theirs.toFixed(2)} ms: ratio ` +
      `${(ours / theirs).toFixed(2)} (promise: under 1.3)`,
  );
}

/** What asking for help and working on a million cases cost, on PostgreSQL 17 and PostgREST 12. */
export async function benchReferrals(): Promise<void> {
  const supabase = await startFilledSupabase();
  try {
    await supabase.owner.query(supportSql);
    await compareAsking(supabase);
    await supabase.owner.query('truncate public.cases cascade');
    await fillTo(supabase, 1, FEW);
    const few = await pages(supabase);
    await fillTo(supabase, FEW + 1, MANY);
    const many = await pages(supabase);
    for (const page of Object.keys(PAGES) as Page[]) {
      console.log(
        `${page}: ${few[page].toFixed(1)} ms at ${FEW.toLocaleString('en')} cases, ` +
          `${many[page].toFixed(1)} ms at ${MANY.toLocaleString('en')}: ratio ` +
          `${(many[page] / few[page]).toFixed(2)} (promise: under 1.5)`,
      );
      await comparePolicies(supabase, page);
    }
  } finally {
    await supabase.close();
  }
}
