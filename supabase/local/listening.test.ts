import { expect, it } from 'vitest';
import { localAddress, readListening } from './listening.ts';

it.each([
  [[], {}, { port: 4321, host: '127.0.0.1' }],
  [[], { PORT: '4400' }, { port: 4400, host: '127.0.0.1' }],
  [['--port', '4401'], { PORT: '4400' }, { port: 4401, host: '127.0.0.1' }],
  [['--host'], {}, { port: 4321, host: '0.0.0.0' }],
  [['--host', '--port', '4402'], {}, { port: 4402, host: '0.0.0.0' }],
  [['--host', '192.168.1.5'], {}, { port: 4321, host: '192.168.1.5' }],
])('listens as %j with %j asks', (args, environment, listening) => {
  expect(readListening(args, environment)).toEqual(listening);
});

it.each(['0', '65536', 'http', '80.5', '-1'])('refuses the port %s', (port) => {
  expect(() => readListening([], { PORT: port })).toThrow(`The port is "${port}"`);
});

it('refuses options that it does not know', () => {
  expect(() => readListening(['--hots'], {})).toThrow(/^The options are --port/);
});

it('gives the address to open on this machine', () => {
  expect(localAddress({ port: 4400, host: '0.0.0.0' })).toBe('http://localhost:4400');
  expect(localAddress({ port: 4400, host: '::1' })).toBe('http://[::1]:4400');
});
