import { connect } from './connect.ts';

/** An API with the project's migrations and the attacked listings behind it. */
export interface Backend {
  name: 'the embedded Supabase' | 'PostgREST';
  /** Sends a request as a stranger with the publishable key, from an address of the test's choice. */
  send(path: string, init?: RequestInit, address?: string): Promise<Response>;
  /** Asks the database itself, as its owner. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** Signs the tokens that this API accepts (HS256). */
  jwtSecret: string;
}

let addresses = 0;

/** An address that nothing has come from yet, so that a test never meets another one's limit. */
export function anyAddress(): string {
  addresses += 1;
  return `10.0.${Math.floor(addresses / 250)}.${1 + (addresses % 250)}`;
}

/** PostgREST over a PostgreSQL that has the project's migrations. */
export async function openPostgrest({
  url,
  databaseUrl,
  jwtSecret,
}: {
  url: string;
  databaseUrl: string;
  jwtSecret: string;
}): Promise<Backend> {
  const owner = await connect(databaseUrl);
  return {
    name: 'PostgREST',
    send: (path, init, address = anyAddress()) => {
      const request = new Request(url + path, init);
      const claimed = request.headers.get('x-forwarded-for');
      // A gateway adds the address it saw to whatever the client claims.
      request.headers.set('x-forwarded-for', claimed ? `${claimed}, ${address}` : address);
      return fetch(request);
    },
    rows: async (sql) => (await owner.query<Record<string, unknown>>(sql)).rows,
    jwtSecret,
  };
}
