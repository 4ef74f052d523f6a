import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusal, type Api } from './api.ts';
import { BODY_LIMIT } from './request-body.ts';

/** The whole body, or undefined as soon as it passes the limit. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(incoming.headers['content-length']) > BODY_LIMIT) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toRequest(incoming: IncomingMessage, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return new Request(new URL(incoming.url ?? '/', 'http://localhost'), {
    method: incoming.method ?? 'GET',
    headers,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
}

/** Writes a fetch response to a Node.js one. */
async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

async function answer(api: Api, incoming: IncomingMessage): Promise<Response> {
  // The one method that reaches us and that no fetch request may have.
  if (incoming.method === 'TRACE') return refusal(405, 'TRACE is not answered here.');
  const body = await readBody(incoming);
  if (body === undefined) {
    incoming.resume();
    return refusal(413, 'That is too long: send less than 1 MB.');
  }
  if (body.length > 0 && /^(GET|HEAD)$/.test(incoming.method ?? '')) {
    return refusal(400, `A ${incoming.method} request has no body.`);
  }
  return api(toRequest(incoming, body), incoming.socket.remoteAddress);
}

/** The page that says that something went wrong, as HTML; undefined where there is none. */
export type FailurePage = () => string | undefined;

/** A form that is sent without scripts shows its answer on the whole screen: there a failure is a page. */
function failure(incoming: IncomingMessage, page: FailurePage): Response | undefined {
  const isOnScreen = incoming.method === 'POST' && incoming.headers.accept?.includes('text/html');
  const html = isOnScreen ? page() : undefined;
  if (html === undefined) return undefined;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(html, { status: 503, headers });
}

/** Answers one HTTP request with the API; whatever goes wrong is an answer too. */
export async function answerApi(
  api: Api,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  page: FailurePage = () => undefined,
): Promise<void> {
  try {
    const answered = await answer(api, incoming);
    await send(outgoing, (answered.status >= 500 && failure(incoming, page)) || answered);
  } catch (error) {
    if (incoming.destroyed && !incoming.complete) return;
    console.error(`The API failed on ${incoming.method} ${incoming.url?.split('?')[0]}:`, error);
    if (outgoing.headersSent) return;
    await send(outgoing, failure(incoming, page) ?? refusal(500, 'Something went wrong here.'));
  }
}

/**
 * Serves the API alone on a free port of this machine, for a build that reads from it.
 *
 * @returns its origin, and the server to close.
 */
export async function listenForBuild(api: Api): Promise<{ url: string; server: Server }> {
  const server = createServer((incoming, outgoing) => void answerApi(api, incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
