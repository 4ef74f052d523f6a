import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import { isApiPath } from './api.ts';
import type { Embedded } from './embedded.ts';
import { errorCode, Failure } from './failure.ts';
import { answerApi } from './http.ts';
import type { Listening } from './listening.ts';
import { answerMailbox, isMailboxPath } from './mailbox.ts';
import { siteFiles } from './site-files.ts';

/** How long requests that are under way may take to finish once we are asked to stop. */
const GRACE_MS = 10_000;

/**
 * Serves the built site, the API and the mailbox from one port.
 *
 * @returns `reload` reads the folder anew once another build is in it.
 */
export async function serve(
  embedded: Embedded,
  siteFolder: string,
  { port, host }: Listening,
): Promise<{ close: () => Promise<void>; reload: () => void }> {
  const compress = compression();
  let site = siteFiles(siteFolder);
  // Read when it is needed: another build may have another.
  function failurePage(): string | undefined {
    const file = join(siteFolder, '500.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  function route(request: IncomingMessage, response: ServerResponse): void {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url) return void response.writeHead(400).end();
    if (isApiPath(url.pathname)) {
      return void answerApi(embedded.api, request, response, failurePage);
    }
    if (isMailboxPath(url.pathname)) return answerMailbox(embedded.outbox, request, response);
    site(request, response, url);
  }

  const server = createServer((request, response) => {
    // compression's types are Express's; it needs no more than Node.js's own request and response.
    const [expressRequest, expressResponse] = [request, response] as unknown as Parameters<
      typeof compress
    >;
    compress(expressRequest, expressResponse, () => route(request, response));
  });
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    throw listenFailure(error, { port, host });
  });

  return {
    reload: () => {
      site = siteFiles(siteFolder);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
      await closed;
    },
  };
}

function listenFailure(error: unknown, { port, host }: Listening): Failure {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new Failure(
      `Port ${port} is taken by another program; stop it, or choose another, as in PORT=4400 npm start.`,
    );
  }
  return new Failure(`Hearth cannot listen on ${host}:${port} (${code}); choose another.`);
}

/** Finds out early that a port is taken, before minutes of work. @throws Failure then. */
export async function requireFreePort({ port, host }: Listening): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  await once(probe, 'listening').catch((error: unknown) => {
    throw listenFailure(error, { port, host });
  });
  probe.close();
  await once(probe, 'close');
}
