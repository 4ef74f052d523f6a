import { once } from 'node:events';
import { dev } from 'astro';
import { runCommand } from '../command.ts';
import { readListening } from '../listening.ts';

await runCommand(async (undo, stopped) => {
  const listening = readListening(process.argv.slice(2), process.env);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await dev({ server: listening });
  undo(() => server.stop());
  await once(stopped, 'abort');
});
