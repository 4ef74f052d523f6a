import { once } from 'node:events';
import { dev } from 'astro';
import { runCommand } from '../command.ts';
import { readListening } from '../listening.ts';
import { requireFreePort } from '../serve.ts';
import { readSettings } from '../settings.ts';

await runCommand(async (undo, stopped) => {
  readSettings();
  const listening = readListening(process.argv.slice(2), process.env);
  // Astro would quietly take the next port.
  await requireFreePort(listening);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await dev({ server: listening });
  undo(() => server.stop());
  await once(stopped, 'abort');
});
