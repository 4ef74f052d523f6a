import { startFilledSupabase, type FilledSupabase } from './filled-supabase.ts';
import { quantile, send, timedInTurn } from './measuring.ts';
import { signedIn } from './signed-in.ts';
import { consultation, consultationSql, responsesSql } from './responses-sql.ts';
import { compareAnswering } from './submitting-responses.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const ROUNDS = 100;

/** The median, in milliseconds, of asking for all results. */
async function resultsTime(supabase: FilledSupabase): Promise<number> {
  const { bearer } = await signedIn(supabase);
  const times = await timedInTurn(
    {
      results: () =>
        send(`${supabase.url}/rpc/consultation_results`, {
          method: 'POST',
          headers: { authorization: `Bearer ${bearer}` },
          body: JSON.stringify({ id: consultation.id }),
        }),
    },
    ROUNDS,
  );
  return quantile(times.results, 0.5);
}

/** Every count in one value. */
async function counted({ owner }: FilledSupabase): Promise<string> {
  await owner.query(`select private.fold_response_changes('${consultation.id}')`);
  const { rows } = await owner.query<{ all: string }>(`
    select md5(string_agg(c::text, '|' order by question_id, answer, breakdown, part)) as all
    from private.response_counts c where c.responses > 0`);
  return rows[0]!.all;
}

/** Withdraws and corrects answers at random, and says whether counting all anew comes to the same. */
async function benchRecount(supabase: FilledSupabase): Promise<void> {
  const { owner } = supabase;
  await owner.query(`
    select private.remove_response(r.id, 'withdrawn')
    from (select id from public.responses order by md5(id::text) limit 2000) r`);
  // As change_response corrects: what counted is taken away, and what is answered now is added.
  await owner.query(`
    create temporary table corrected as
    select r.id from public.responses r where r.state = 'counted' order by md5(r.id::text || 'c') limit 2000;
    insert into private.response_changes (consultation_id, sign, facts)
    select r.consultation_id, -1, private.response_facts(r) from public.responses r join corrected using (id);
    update public.responses r
    set answers = r.answers || '{"q1": "o1", "q3": 5, "q7": 3}', revised_at = now(), version = r.version + 1
    from corrected c where c.id = r.id;
    delete from public.response_texts t using corrected c where c.id = t.response_id;
    insert into private.response_changes (consultation_id, sign, facts)
    select r.consultation_id, 1, private.response_facts(r) from public.responses r join corrected using (id);`);
  const kept = await counted(supabase);
  const started = performance.now();
  await owner.query(`select private.recount_responses('${consultation.id}')`);
  const seconds = (performance.now() - started) / 1000;
  const same = kept === (await counted(supabase));
  console.log(
    `counting ${MANY.toLocaleString('en')} responses anew takes ${seconds.toFixed(1)} s and ` +
      (same ? 'agrees with the counts that were kept' : 'DISAGREES with the counts that were kept'),
  );
}

/** What a million answers to a consultation cost, on PostgreSQL 17 and PostgREST 12. */
export async function benchResponses(): Promise<void> {
  const supabase = await startFilledSupabase();
  const { owner } = supabase;
  try {
    await owner.query(consultationSql());
    const fill = async (from: number, to: number) => {
      await owner.query(responsesSql(from, to));
      await owner.query(`select private.fold_response_changes('${consultation.id}')`);
      await owner.query('vacuum analyze');
    };
    await fill(1, FEW);
    const few = await resultsTime(supabase);
    await fill(FEW + 1, MANY);
    const many = await resultsTime(supabase);
    console.log(
      `results: ${few.toFixed(1)} ms at ${FEW.toLocaleString('en')}, ${many.toFixed(1)} ms at ` +
        `${MANY.toLocaleString('en')}: ratio ${(many / few).toFixed(2)} (promise: under 1.5)`,
    );
    await benchRecount(supabase);
    await compareAnswering(supabase);
  } finally {
    await supabase.close();
  }
}
