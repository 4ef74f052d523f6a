import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { freePort } from '../postgres/cluster.ts';
import { writePeers, type Peer } from './answering/peers.ts';
import { slowPhone, visit, type Visit } from './answering/slow-phone.ts';
import { builtTown } from './built-town.ts';
import { quantile } from './measuring.ts';
import { consultation, consultationSql } from './responses-sql.ts';

const ROUNDS = 5;

const OURS: Peer = {
  name: 'Hearth',
  path: `/consultations/${consultation.slug}/`,
  first: '#answers input[type=radio]',
  // In the plain form, which is there before, the second question stands below the first.
  next: '#answers[data-enhanced] button',
  second: '#answers input[type=checkbox]',
};

/** Serves a folder compressed, as the town is. */
async function served(folder: string): Promise<{ url: string; close: () => void }> {
  const [compress, files, port] = [compression(), sirv(folder), await freePort()];
  const server = createServer((request, response) => {
    // The types of both are those of frameworks; they need no more than Node.js's own.
    const [asked, answer] = [request, response] as unknown as Parameters<typeof compress>;
    compress(asked, answer, () => files(request, response));
  }).listen(port);
  return { url: `http://localhost:${port}`, close: () => void server.close() };
}

/** The same eight questions here and in two peers, on a slow phone with a slow network. */
export async function benchAnswering(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-peers-'));
  const peers = writePeers(folder);
  const theirs = await served(join(folder, 'site'));
  const town = await builtTown({ hubs: 3, services: 10 }, consultationSql());
  const browser = await slowPhone();
  const visits = new Map<Peer, Visit[]>([OURS, ...peers].map((peer) => [peer, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [peer, all] of visits) {
      all.push(await visit(browser, peer === OURS ? town.url : theirs.url, peer));
    }
  }
  await browser.close();
  await town.close();
  theirs.close();
  await rm(folder, { recursive: true });

  const middle = (peer: Peer, figure: keyof Visit) =>
    quantile(
      visits.get(peer)!.map((one) => one[figure]),
      0.5,
    );
  for (const peer of visits.keys()) {
    const times = (figure: keyof Visit) =>
      peer === OURS ? '' : ` (${(middle(peer, figure) / middle(OURS, figure)).toFixed(1)} × ours)`;
    const seconds = (figure: keyof Visit) => (middle(peer, figure) / 1000).toFixed(2);
    console.log(
      `${peer.name}: ${middle(peer, 'kB').toFixed(1)} kB${times('kB')}, the first question can be ` +
        `answered after ${seconds('answerable')} s${times('answerable')}, the second, by whoever ` +
        `goes on at once, after ${seconds('second')} s${times('second')}; the next page comes ` +
        `${middle(peer, 'next').toFixed(0)} ms after pressing${times('next')}`,
    );
  }
  console.log(
    'promises: SurveyJS at least 4 × our bytes and 5 × our time, Formbricks at least 2 × our time',
  );
}
