import type { AstroIntegration } from 'astro';
import { isApiPath } from './api.ts';
import type { Embedded } from './embedded.ts';
import { startEmbedded } from './embedded.ts';
import { answerApi, listenForBuild } from './http.ts';
import { answerMailbox, isMailboxPath } from './mailbox.ts';

/**
 * Starts the embedded Supabase when no hosted one is configured: a build reads from it, and the
 * development server answers with it. `npm start` and `npm run dev` bring their own database, so
 * that what is written survives, and pass its address in `HEARTH_EMBEDDED_URL`.
 */
export function embeddedSupabase(): AstroIntegration {
  let embedded: Embedded | undefined;
  let stopListening: (() => void) | undefined;

  async function stop(): Promise<void> {
    stopListening?.();
    await embedded?.close();
    embedded = undefined;
  }

  return {
    name: 'embedded-supabase',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (process.env.HEARTH_EMBEDDED_URL) return;
        embedded = await startEmbedded();
        const { url, server } = await listenForBuild(embedded.api);
        process.env.HEARTH_EMBEDDED_URL = url;
        stopListening = () => server.close();
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((incoming, outgoing, next) => {
          const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
          if (embedded && isApiPath(pathname))
            return void answerApi(embedded.api, incoming, outgoing);
          if (embedded && isMailboxPath(pathname)) return answerMailbox(embedded.outbox, outgoing);
          next();
        });
      },
      'astro:server:done': stop,
      'astro:build:done': stop,
    },
  };
}
