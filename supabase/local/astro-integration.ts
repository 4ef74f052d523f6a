import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { isApiPath } from './api.ts';
import { openDataFolder } from './data-folder.ts';
import { startEmbedded, type Embedded } from './embedded.ts';
import { answerApi, listenForBuild } from './http.ts';
import { answerMailbox, isMailboxPath } from './mailbox.ts';
import { openProject } from './project.ts';
import { printedStep } from './steps.ts';

/**
 * The embedded Supabase for when no hosted one is configured. A build reads from a fresh one in
 * memory, or from the one that `npm start` names in `HEARTH_EMBEDDED_URL`. The development server
 * opens the council's data folder, the same as `npm start` does, and answers with it.
 */
export function embeddedSupabase(): AstroIntegration {
  let embedded: Embedded | undefined;
  let stopListening: (() => void) | undefined;
  let putFirst: (() => void) | undefined;

  async function stop(): Promise<void> {
    if (!embedded) return;
    stopListening?.();
    delete process.env.HEARTH_EMBEDDED_URL;
    await embedded.close();
    embedded = undefined;
  }

  return {
    name: 'embedded-supabase',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (process.env.HEARTH_EMBEDDED_URL) return;
        const siteUrl = `http://localhost:${config.server.port}`;
        embedded =
          command === 'build'
            ? await startEmbedded({ siteUrl })
            : await openDataFolder(openProject({ demonstration: true }), siteUrl, printedStep);
        const { url, server } = await listenForBuild(embedded.api);
        process.env.HEARTH_EMBEDDED_URL = url;
        stopListening = () => server.close();
      },
      'astro:server:setup': ({ server }) => {
        const handle = (
          incoming: IncomingMessage,
          outgoing: ServerResponse,
          next: () => void,
        ): void => {
          const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
          if (embedded && isApiPath(pathname)) {
            void answerApi(embedded.api, incoming, outgoing);
          } else if (embedded && isMailboxPath(pathname)) {
            answerMailbox(embedded.outbox, incoming, outgoing);
          } else {
            next();
          }
        };
        putFirst = () => server.middlewares.stack.unshift({ route: '', handle });
      },
      // Astro puts a handler of its own first that answers 404 to whatever has no slash at its end.
      'astro:server:start': () => void putFirst?.(),
      'astro:server:done': stop,
      'astro:build:done': stop,
    },
  };
}
