import { randomUUID } from 'node:crypto';
import type { FilledSupabase } from './filled-supabase.ts';
import { callerNumber, send, throughputsInTurn } from './measuring.ts';
import { consultation } from './responses-sql.ts';

/**
 * What the same costs without the function: a table of the same values with nothing behind it, and
 * the answers as one row put straight into a table with the columns, rules, keys and indexes of
 * responses under one policy. Neither reads the answers beside their questions, counts, knows a
 * repeat or gives a receipt.
 */
const BARE = `
  create table public.bare_responses (
    id uuid primary key default gen_random_uuid(), consultation text, version integer, answers json,
    texts json, idempotency_key text, seconds_taken text
  );
  grant insert on public.bare_responses to anon;
  create table public.same_responses (like public.responses including all, texts jsonb);
  alter table public.same_responses
    add foreign key (version_id, consultation_id)
      references public.consultation_versions (id, consultation_id),
    add foreign key (neighbourhood_id) references public.neighbourhoods,
    add foreign key (ward_id) references public.wards,
    enable row level security;
  create policy "anyone answers" on public.same_responses for insert to anon with check (not is_test);
  grant insert on public.same_responses to anon;
  notify pgrst, 'reload schema';`;

const WORDS =
  'Please open on Saturday mornings: those of us who work cannot come at any other time, and the ' +
  'children would love the story hour.';

/** Sends answers by the function and without it, in turn. */
export async function compareAnswering({ url, owner }: FilledSupabase): Promise<void> {
  await owner.query(BARE);
  const { rows } = await owner.query<{ version: string; area: string }>(`
    select v.id as version, (select id from public.neighbourhoods limit 1) as area
    from public.consultation_versions v where v.consultation_id = '${consultation.id}'`);
  const { version, area } = rows[0]!;
  const asSent = () => ({
    consultation: consultation.slug,
    version: 1,
    idempotency_key: randomUUID(),
    seconds_taken: '42',
  });
  const asStored = () => ({
    consultation_id: consultation.id,
    version_id: version,
    neighbourhood_id: area,
    seconds_taken: 42,
  });
  let sent = 0;
  const post = (path: string, more: () => object) => () => {
    const number = ++sent;
    return send(`${url}/${path}`, {
      method: 'POST',
      headers: { 'x-forwarded-for': callerNumber(number), prefer: 'return=minimal' },
      body: JSON.stringify({
        answers: {
          q1: `o${1 + (number % 4)}`,
          q2: ['o1', 'o3'],
          q3: 1 + (number % 5),
          q5: `o${1 + (number % 5)}`,
          q6: ['o2'],
          q7: number % 11,
        },
        texts: { q4: `${WORDS} ${number}`, q8: 'Newport' },
        ...more(),
      }),
    });
  };
  const rates = await throughputsInTurn({
    submit: post('rpc/submit_response', asSent),
    row: post('same_responses', asStored),
    values: post('bare_responses', asSent),
  });
  console.log(
    `submit_response ${rates.submit.toFixed(0)} a second. Beside the same row (keys, rules, indexes and ` +
      `a policy; ${rates.row.toFixed(0)} a second): ratio ${(rates.submit / rates.row).toFixed(2)} ` +
      `(promise: at least 0.5). Beside bare values (the same bytes into a table with nothing behind it; ` +
      `${rates.values.toFixed(0)} a second): ratio ${(rates.submit / rates.values).toFixed(2)}`,
  );
}
