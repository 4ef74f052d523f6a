import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { Failure } from './failure.ts';

/** Where the server listens. */
export interface Listening {
  port: number;
  host: string;
}

const THIS_MACHINE = '127.0.0.1';
const EVERYWHERE = '0.0.0.0';

/**
 * Reads `--port 4400` or PORT, and `--host` (every network) or `--host 192.168.1.5`.
 *
 * @throws Failure when the port is not a number from 1 to 65535 or an option is unknown.
 */
export function readListening(args: string[], environment: NodeJS.ProcessEnv): Listening {
  const withHostValue = args.map((arg, at) =>
    arg === '--host' && (args[at + 1] ?? '--').startsWith('-') ? `--host=${EVERYWHERE}` : arg,
  );
  try {
    const { values } = parseArgs({
      args: withHostValue,
      options: { port: { type: 'string' }, host: { type: 'string' } },
    });
    const port = values.port ?? (environment.PORT || '4321');
    if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
      throw new Failure(`The port is "${port}"; set PORT to a number from 1 to 65535.`);
    }
    return { port: Number(port), host: values.host ?? THIS_MACHINE };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('The options are --port NUMBER and --host [ADDRESS].');
  }
}

/** The address to open on this machine. */
export function localAddress({ port, host }: Listening): string {
  const name = host === THIS_MACHINE || host === EVERYWHERE ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** The addresses to open on other machines; none unless listening everywhere. */
export function networkAddresses({ port, host }: Listening): string[] {
  if (host !== EVERYWHERE) return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => `http://${address.address}:${port}`);
}
