import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command.ts';
import { openDataFolder } from '../data-folder.ts';
import { localAddress, networkAddresses, readListening } from '../listening.ts';
import { SCHEDULED_EVERY } from '../scheduled.ts';
import { requireFreePort, serve } from '../serve.ts';
import { readSettings } from '../settings.ts';
import { rebuildOnPublication } from '../rebuild.ts';
import { buildSite, siteFolder } from '../site-build.ts';
import { printedStep } from '../steps.ts';

await runCommand(async (undo, stopped) => {
  // Made-up staff and records, so that everything can be tried at once.
  const project = { ...readSettings().project, demonstration: true };
  const listening = readListening(process.argv.slice(2), process.env);
  await requireFreePort(listening);
  const address = localAddress(listening);

  const embedded = await openDataFolder(project, address, printedStep);
  undo(() => embedded.close());
  await printedStep('Build the site', () => buildSite(project, embedded, stopped));
  stopped.throwIfAborted();

  const site = siteFolder(project);
  const server = await serve(embedded, site, listening);
  undo(() => server.close());
  rebuildOnPublication(project, embedded, server.reload, stopped);
  const jobs = setInterval(() => {
    embedded.runScheduled().catch((error: unknown) => {
      if (!stopped.aborted) console.error('What is done by schedule could not be done:', error);
    });
  }, SCHEDULED_EVERY);
  undo(() => clearInterval(jobs));
  const hasWorkspace = existsSync(join(site, 'staff/index.html'));
  const lines = [
    `Site            ${address}/`,
    `Staff sign-in   ${hasWorkspace ? `${address}/staff/` : 'none yet: the workspace is not built'}`,
    `Local mailbox   ${address}/mailbox/`,
  ];
  for (const other of networkAddresses(listening)) lines.push(`On the network  ${other}/`);
  console.log(`\n${lines.join('\n')}\n\nPress Ctrl-C to stop.`);
});
