import { Agent, request } from 'node:http';

/** One request over a connection that is kept: fetch would cost more than some of what is measured. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Sends a request and reads its answer.
 *
 * @throws with the answer when the status is not 2xx.
 */
export function send(
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: object; body?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method,
        agent,
        headers: {
          ...headers,
          ...(body !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          }),
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode! < 300) resolve(text);
          else reject(new Error(`${method} ${url} was answered ${answer.statusCode}: ${text}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** How long something takes, in milliseconds. */
export async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

/** The value that this share of the times does not pass. */
export function quantile(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!;
}

/**
 * Times things in turn, so that whatever else the machine does falls on all of them.
 *
 * @returns the times of each, in milliseconds.
 */
export async function timedInTurn<Name extends string>(
  acts: Record<Name, (round: number) => Promise<unknown>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(acts) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = -3; round < rounds; round++) {
    for (const name of names) {
      const time = await timed(() => acts[name](round));
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** How many a second get through when `atOnce` of them are always under way. */
async function throughput(
  act: (number: number) => Promise<unknown>,
  seconds: number,
  atOnce = 16,
): Promise<number> {
  let done = 0;
  const started = performance.now();
  const end = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) await act(done++);
    }),
  );
  return (done * 1000) / (performance.now() - started);
}

/**
 * How many a second get through of each, in slices taken in turn, so that whatever else the machine
 * does falls on all of them.
 *
 * @param acts what is sent; the first to be answered waits until the server knows its tables.
 * @returns the median of each, a second.
 */
export async function throughputsInTurn<Name extends string>(
  acts: Record<Name, (number: number) => Promise<unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(acts) as Name[];
  const rates = Object.fromEntries(
    names.map((name) => [name, [] as number[]]),
  ) as unknown as Record<Name, number[]>;
  for (const name of names) {
    while (!(await throughput(acts[name], 0.2, 1).catch(() => 0))) {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await throughput(acts[name], 1);
  }
  for (let slice = 0; slice < 5; slice++) {
    for (const name of names) rates[name].push(await throughput(acts[name], 4));
  }
  return Object.fromEntries(
    names.map((name) => [name, quantile(rates[name], 0.5)]),
  ) as unknown as Record<Name, number>;
}

/** An address of its own for each caller, so that no limit is met. */
export const callerNumber = (number: number) =>
  `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
