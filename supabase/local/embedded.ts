import { App, InMemoryEmailDriver } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { createApi, type Api } from './api.ts';
import { LOCAL_PUBLISHABLE_KEY, newSecretKeys, type SecretKeys } from './keys.ts';
import { openProject, type Project } from './project.ts';
import { deliverLetters } from './letters.ts';
import { oneAtATime, type InTurn } from './one-at-a-time.ts';
import { publicationNumber } from './publications.ts';
import { runScheduled } from './scheduled.ts';
import { guardSignIn } from './sign-in.ts';
import { openSeededDatabase } from './snapshot.ts';

/** Hosted Supabase answers at most this many rows unless told otherwise; so do we. */
const MAX_ROWS = 1000;

/** How long a sign-in code works, in seconds; supabase/config.toml has the same. */
const CODE_LIVES = 600;

/** A running Supabase in this process. */
export interface Embedded {
  /** Answers `/rest/v1/*` and `/auth/v1/*` as Supabase does, at any origin. */
  api: Api;
  /** The database itself, as its owner: no policy applies. While requests are answered, ask it in turn. */
  database: PgliteConnection['driver'];
  inTurn: InTurn;
  /** Does, in turn, what a hosted database does by schedule. */
  runScheduled: () => Promise<void>;
  /** Calls back after each change to what the public may read. */
  onPublication: (listener: () => void) => void;
  /** Everything that the auth service would have sent. */
  outbox: InMemoryEmailDriver;
  publishableKey: string;
  secretKey: string;
  /** Signs the tokens that the API accepts (HS256). */
  jwtSecret: string;
  close(): Promise<void>;
}

/**
 * Puts the Supabase API in front of an open database.
 *
 * @param siteUrl where sign-in links lead back to.
 */
export function serveDatabase(
  connection: PgliteConnection,
  { jwtSecret, secretKey }: SecretKeys,
  siteUrl: string,
): Embedded {
  const outbox = new InMemoryEmailDriver();
  const app = new App({
    connection,
    api: { schemas: ['public'], max_rows: MAX_ROWS },
    auth: {
      enabled: true,
      enable_signup: false,
      site_url: siteUrl,
      email: { otp_expiry: CODE_LIVES },
      jwt_secret: jwtSecret,
      publishable_key: LOCAL_PUBLISHABLE_KEY,
      secret_key: secretKey,
    },
    options: { drivers: { email: outbox }, server: { disableStudio: true } },
  });
  const inTurn = oneAtATime();
  const listeners: (() => void)[] = [];
  // Asked before any request can change it.
  let published = publicationNumber(connection.driver);
  async function afterWrite(): Promise<void> {
    await deliverLetters(connection.driver, outbox);
    const before = await published;
    published = publicationNumber(connection.driver);
    if ((await published) !== before) for (const listener of listeners) listener();
  }
  return {
    api: guardSignIn(
      createApi((request) => Promise.resolve(app.fetch(request)), inTurn, afterWrite),
    ),
    database: connection.driver,
    inTurn,
    runScheduled: () =>
      inTurn(async () => {
        await runScheduled(connection.driver);
        await afterWrite();
      }),
    onPublication: (listener) => void listeners.push(listener),
    outbox,
    publishableKey: LOCAL_PUBLISHABLE_KEY,
    secretKey,
    jwtSecret,
    close: async () => {
      // PGlite closed during a query never answers again.
      await published.catch(() => undefined);
      await connection.close();
    },
  };
}

/**
 * Starts an in-memory Supabase with the project's migrations and a council's seeds: what tests
 * and an unconfigured build use. About a second once a snapshot is kept.
 *
 * @throws Failure on an unknown council or a broken migration or seed.
 */
export async function startEmbedded(
  project: Partial<Pick<Project, 'council' | 'demonstration' | 'root'>> & { siteUrl?: string } = {},
): Promise<Embedded> {
  const connection = await openSeededDatabase(openProject(project));
  return serveDatabase(connection, newSecretKeys(), project.siteUrl ?? 'http://localhost:4321');
}
