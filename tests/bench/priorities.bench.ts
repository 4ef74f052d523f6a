import { areas } from '../access/staff.ts';
import { startFilledSupabase, type FilledSupabase } from './filled-supabase.ts';
import { quantile, send, timedInTurn } from './measuring.ts';
import { signedIn } from './signed-in.ts';
import { compareSubmitting } from './submitting.bench.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const ROUNDS = 200;

/** The first page of the inbox, as the screen asks for it. */
const inbox = (url: string, headers: object, state: string) =>
  send(`${url}/rpc/inbox`, { method: 'POST', headers, body: JSON.stringify({ state }) });

/** Medians, in milliseconds, of what must not grow with the number of priorities. */
async function pages(supabase: FilledSupabase): Promise<Record<string, number>> {
  const { bearer } = await signedIn(supabase);
  const headers = { authorization: `Bearer ${bearer}` };
  const times = await timedInTurn(
    {
      'public counts': () => send(`${supabase.url}/published_priority_counts`),
      'inbox, what waits': () => inbox(supabase.url, headers, 'received'),
      'inbox, what is published': () => inbox(supabase.url, headers, 'published'),
    },
    ROUNDS,
  );
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, quantile(all, 0.5)]));
}

/** The inbox again, with the areas written into it and run as the owner, whom no policy binds. */
const WRITTEN_OUT = `
  do $$
  begin
    create schema bench;
    execute replace(replace(
      pg_get_functiondef('public.inbox'::regproc), 'FUNCTION public.inbox', 'FUNCTION bench.inbox'),
      $old$private.areas_where_i_may('read_priorities'::text)$old$,
      (select quote_literal(array_agg(id)) || '::uuid[]' from public.neighbourhoods)
    );
  end
  $$`;

async function benchPolicies(supabase: FilledSupabase): Promise<void> {
  const { owner } = supabase;
  const { claims } = await signedIn(supabase);
  await owner.query(WRITTEN_OUT);
  const asRole = async (role: string, schema: string): Promise<number> => {
    await owner.query('begin');
    await owner.query(`set local role ${role}`);
    await owner.query(`select set_config('request.jwt.claims', $1, true)`, [
      JSON.stringify(claims),
    ]);
    const started = performance.now();
    const { rows } = await owner.query(`select ${schema}.inbox('received') -> 'rows' as page`);
    const time = performance.now() - started;
    await owner.query('commit');
    if (rows[0]?.page.length !== 50) throw new Error(`The inbox was not full as ${role}.`);
    return time;
  };
  await owner.query('grant usage on schema bench to postgres');
  await owner.query('grant execute on function bench.inbox to postgres');
  const times: Record<'policies' | 'owner', number[]> = { policies: [], owner: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.policies.push(await asRole('authenticated', 'public'));
    times.owner.push(await asRole('postgres', 'bench'));
  }
  const [ours, theirs] = [quantile(times.policies, 0.5), quantile(times.owner, 0.5)];
  console.log(
    `the inbox under its policies ${ours.toFixed(2)} ms, written out as owner ` +
      `${theirs.toFixed(2)} ms: ratio ${(ours / theirs).toFixed(2)} (promise: under 1.3)`,
  );
}

async function benchSimilar({ url, owner }: FilledSupabase): Promise<void> {
  const { rows } = await owner.query<{ said: string; slug: string }>(`
    select p.said, n.slug from public.priorities p
    join public.neighbourhoods n on n.id = p.neighbourhood_id
    where p.state = 'published' and n.id not in ('${areas.here.id}', '${areas.elsewhere.id}')
    order by md5(p.id::text) limit 20`);
  const words = rows.map(({ said, slug }: { said: string; slug: string }) => ({
    // As somebody else would write it: half of the sentence and words of their own.
    said: `Please do something about ${said.slice(0, Math.ceil(said.length / 2)).toLowerCase()} soon`,
    neighbourhood: slug,
  }));
  const at = (round: number) => words[(round + words.length) % words.length]!;
  const times = await timedInTurn(
    {
      similar: (round) =>
        send(`${url}/rpc/similar_priorities`, { method: 'POST', body: JSON.stringify(at(round)) }),
      trigrams: (round) =>
        owner.query(
          `select id, said from public.priorities
           where state = 'published' and lower(coalesce(wording, said)) operator(extensions.%) lower($1)
           order by extensions.similarity(lower(coalesce(wording, said)), lower($1)) desc limit 5`,
          [at(round).said],
        ),
    },
    words.length,
  );
  const [ours, bare] = [quantile(times.similar, 0.95), quantile(times.trigrams, 0.95)];
  console.log(
    `similar things: 95 % within ${ours.toFixed(1)} ms, a bare trigram query ${bare.toFixed(1)} ms: ` +
      `ratio ${(ours / bare).toFixed(2)}`,
  );
}

/** What a million priorities and five million supports cost, on PostgreSQL 17 and PostgREST 12. */
export async function benchPriorities(): Promise<void> {
  const supabase = await startFilledSupabase();
  try {
    await supabase.fillTo(FEW);
    const few = await pages(supabase);
    await supabase.fillTo(MANY);
    const many = await pages(supabase);
    for (const [name, before] of Object.entries(few)) {
      const after = many[name]!;
      console.log(
        `${name}: ${before.toFixed(1)} ms at ${FEW.toLocaleString('en')}, ${after.toFixed(1)} ms at ` +
          `${MANY.toLocaleString('en')}: ratio ${(after / before).toFixed(2)} (promise: under 1.5)`,
      );
    }
    await benchPolicies(supabase);
    await benchSimilar(supabase);
    await compareSubmitting(supabase);
  } finally {
    await supabase.close();
  }
}
