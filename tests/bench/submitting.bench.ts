import { randomUUID } from 'node:crypto';
import { startFilledSupabase, type FilledSupabase } from './filled-supabase.ts';
import { callerNumber, send, throughputsInTurn } from './measuring.ts';
import { consultationSql } from './responses-sql.ts';
import { compareAnswering } from './submitting-responses.ts';

const SAID =
  'The street lights behind the health centre have been out since the clocks went back, and my ' +
  'neighbours no longer walk to the hub after four. Could somebody look at them before December?';

/**
 * What the same costs without the function: a table of text with nothing behind it, and the very row
 * that is stored, put straight into a table with the columns, rules, keys and indexes of priorities
 * under one policy. Neither counts callers, knows a repeat or gives a receipt.
 */
const BARE = `
  create table public.bare_priorities (
    id uuid primary key default gen_random_uuid(), kind text, said text, theme text,
    neighbourhood text, ward text, idempotency_key text, seconds_taken text
  );
  grant insert on public.bare_priorities to anon;
  create table public.same_priorities (like public.priorities including all);
  alter table public.same_priorities
    add foreign key (theme_id) references public.themes,
    add foreign key (neighbourhood_id) references public.neighbourhoods,
    add foreign key (ward_id) references public.wards,
    enable row level security;
  create policy "anyone says what matters" on public.same_priorities
    for insert to anon with check (state = 'received');
  grant insert on public.same_priorities to anon;
  notify pgrst, 'reload schema';`;

interface Subject {
  area: string;
  theme: string;
  ward: string;
  neighbourhood_id: string;
  theme_id: string;
  ward_id: string;
}

/** Sends priorities by the function and without it, in turn. */
export async function compareSubmitting({ url, owner }: FilledSupabase): Promise<void> {
  await owner.query(BARE);
  const { rows } = await owner.query<Subject>(`
    select n.slug as area, t.slug as theme, w.slug as ward,
      n.id as neighbourhood_id, t.id as theme_id, w.id as ward_id
    from public.neighbourhoods n join public.neighbourhood_wards m on m.neighbourhood_id = n.id
    join public.wards w on w.id = m.ward_id, public.themes t limit 20`);
  let sent = 0;
  const post = (path: string, about: (subject: Subject) => object) => () => {
    const number = ++sent;
    return send(`${url}/${path}`, {
      method: 'POST',
      headers: { 'x-forwarded-for': callerNumber(number), prefer: 'return=minimal' },
      body: JSON.stringify({
        kind: 'concern',
        said: `${SAID} ${number}`,
        ...about(rows[number % rows.length]!),
      }),
    });
  };
  const asSent = ({ area, theme, ward }: Subject) => ({
    theme,
    neighbourhood: area,
    ward,
    idempotency_key: randomUUID(),
    seconds_taken: '42',
  });
  const asStored = ({ neighbourhood_id, theme_id, ward_id }: Subject) => ({
    neighbourhood_id,
    theme_id,
    ward_id,
    channel: 'website',
  });
  const rates = await throughputsInTurn({
    submit: post('rpc/submit_priority', asSent),
    row: post('same_priorities', asStored),
    text: post('bare_priorities', asSent),
  });
  console.log(
    `submit_priority ${rates.submit.toFixed(0)} a second. A bare insert of the same row ` +
      `${rates.row.toFixed(0)}: ratio ${(rates.submit / rates.row).toFixed(2)} (promise: at least 0.6); ` +
      `of the same words into a table of text ${rates.text.toFixed(0)}: ratio ` +
      (rates.submit / rates.text).toFixed(2),
  );
}

/** The part of two others that takes a minute: what sending a priority, or answers, costs. */
export async function benchSubmitting(): Promise<void> {
  const supabase = await startFilledSupabase();
  try {
    await supabase.fillTo(10_000);
    await compareSubmitting(supabase);
    await supabase.owner.query(consultationSql());
    await compareAnswering(supabase);
  } finally {
    await supabase.close();
  }
}
