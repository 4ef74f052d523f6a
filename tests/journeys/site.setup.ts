import { startEmbedded } from '../../supabase/local/embedded.ts';
import { openProject } from '../../supabase/local/project.ts';
import { rebuildOnPublication } from '../../supabase/local/rebuild.ts';
import { serve } from '../../supabase/local/serve.ts';
import { buildSite, siteFolder } from '../../supabase/local/site-build.ts';
import { requireChromium } from '../browser.ts';
import { freePort } from '../postgres/cluster.ts';

/**
 * Serves the site with its demonstration records and a new database to every journey, as
 * `npm start` does: built when anything changed, and anew after each publication.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH = requireChromium();
  const listening = { port: await freePort(), host: '127.0.0.1' };
  const siteUrl = `http://localhost:${listening.port}`;
  const stopping = new AbortController();
  const plain = openProject({ demonstration: true });
  // Beside the site that `npm start` serves from the same checkout.
  const project = { ...plain, data: `${plain.data}-journeys` };
  const embedded = await startEmbedded({ demonstration: true, siteUrl });
  // All journeys ask for help from one address, which is no flood.
  await embedded.database.exec(
    `update private.form_limits set submissions = 1000 where form = 'submit_referral'`,
  );
  // Whatever time it is, somebody who agreed to it is asked how it went.
  await embedded.database.exec(
    `select private.ask_how_it_went((private.today() + time '12:00') at time zone 'Europe/London')`,
  );
  await buildSite(project, embedded, stopping.signal);
  const server = await serve(embedded, siteFolder(project), listening);
  rebuildOnPublication(project, embedded, server.reload, stopping.signal);
  process.env.SITE_URL = siteUrl;
  return async () => {
    stopping.abort();
    await server.close();
    await embedded.close();
  };
}
