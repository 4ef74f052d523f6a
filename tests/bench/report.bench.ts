import { startEmbedded } from '../../supabase/local/embedded.ts';
import { connect } from '../access/connect.ts';
import { listings, listingsSql } from '../access/listings.ts';
import { startRealSupabase } from '../postgres/real-supabase.ts';

const ROUNDS = 200;
const WARM_UP = 20;

/** Something that takes reports, and a way around it to the table. */
interface Backend {
  name: string;
  report: (init: RequestInit & { headers: Record<string, string> }) => Promise<Response>;
  /** The least that storing a report could cost: one insert by the owner, nothing checked. */
  insert: (details: string) => Promise<unknown>;
  close: () => Promise<void>;
}

const insertSql = (details: string) =>
  `insert into public.listing_reports (location_id, problem, details)
   values ('${listings.hub.id}', 'closed', '${details}')`;

async function embedded(): Promise<Backend> {
  const { api, database, publishableKey, close } = await startEmbedded();
  await database.exec(listingsSql);
  return {
    name: 'embedded',
    report: ({ headers, ...init }) => {
      const { 'x-forwarded-for': address, ...own } = headers;
      const url = 'http://localhost/rest/v1/rpc/report_listing';
      return api(
        new Request(url, { ...init, headers: { ...own, apikey: publishableKey } }),
        address!,
      );
    },
    insert: (details) => database.query(insertSql(details)),
    close,
  };
}

async function postgrest(): Promise<Backend> {
  const supabase = await startRealSupabase();
  const owner = await connect(supabase.urlFor('postgres'));
  await owner.query(listingsSql);
  return {
    name: 'PostgREST',
    report: (init) => fetch(`${supabase.url}/rpc/report_listing`, init),
    insert: (details) => owner.query(insertSql(details)),
    close: async () => {
      await owner.end();
      await supabase.close();
    },
  };
}

/** Each report comes from its own address and says its own thing, so that no limit is met. */
async function sendReport(backend: Backend, round: number): Promise<void> {
  const response = await backend.report({
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `10.1.${Math.floor(round / 250)}.${1 + (round % 250)}`,
    },
    body: JSON.stringify({
      listing_type: 'hub',
      listing_id: listings.hub.id,
      problem: 'closed',
      details: `The door was locked, ${round}`,
    }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`A report was answered ${response.status}: ${answer}`);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

const quantile = (times: number[], share: number) =>
  times.sort((a, b) => a - b)[Math.floor(times.length * share)]!;

/** How long `report_listing` takes over HTTP, beside a bare insert on the same database. */
export async function benchReport(): Promise<void> {
  for (const open of [embedded, postgrest]) {
    const backend = await open();
    const reports: number[] = [];
    const inserts: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      reports.push(await timed(() => sendReport(backend, round)));
      inserts.push(await timed(() => backend.insert(`Bare insert, ${round}`)));
    }
    const [report, insert] = [reports.slice(WARM_UP), inserts.slice(WARM_UP)];
    const [middle, bare] = [quantile(report, 0.5), quantile(insert, 0.5)];
    console.log(
      `${backend.name}: report_listing ${middle.toFixed(1)} ms (95 % within ` +
        `${quantile(report, 0.95).toFixed(1)} ms), a bare insert ${bare.toFixed(1)} ms: ` +
        `${(middle / bare).toFixed(1)} ×`,
    );
    await backend.close();
  }
}
