import { createServer, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { InMemoryEmailDriver } from '@supabase/lite';
import { expect, onTestFinished, test } from 'vitest';
import { answerMailbox } from './mailbox.ts';

/** Asks for a mailbox with a sign-in letter in it; `from` is the address that the socket gives. */
async function askMailbox(host: string, from?: string): Promise<{ status: number; text: string }> {
  const outbox = new InMemoryEmailDriver();
  await outbox.send({ to: 'jo@example.org', subject: 'Sign in', text: 'token=1', html: '' });
  const server = createServer((incoming, outgoing) => {
    if (from) Object.defineProperty(incoming.socket, 'remoteAddress', { value: from });
    answerMailbox(outbox, incoming, outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: '127.0.0.1', port, headers: { host } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode!, text: (await answer.toArray()).join('') };
}

test.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'my-laptop'])(
  'a browser on this computer reads the mail at %s',
  async (host) => {
    expect(await askMailbox(host)).toMatchObject({
      status: 200,
      text: expect.stringContaining('token=1'),
    });
  },
);

test.each([
  ['another computer on the network', 'localhost:4321', '192.168.1.9'],
  ['a web site that points its own name at this computer', 'rebound.example:4321', undefined],
])('%s is refused, and told no sign-in link', async (_, host, from) => {
  expect(await askMailbox(host, from)).toEqual({
    status: 403,
    text: 'The mailbox opens only on the computer that runs Hearth.',
  });
});
