import { existsSync } from 'node:fs';
import { startEmbedded } from '../../supabase/local/embedded.ts';
import { serve } from '../../supabase/local/serve.ts';
import { freePort } from '../postgres/cluster.ts';
import { requireChromium } from '../browser.ts';

/** Serves the site that `npm run build` left in dist, with a new database, to every journey. */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no site yet: npm run build.');
  process.env.CHROMIUM_PATH = requireChromium();
  const listening = { port: await freePort(), host: '127.0.0.1' };
  const siteUrl = `http://localhost:${listening.port}`;
  const embedded = await startEmbedded({ siteUrl });
  const server = await serve(embedded, 'dist', listening);
  process.env.SITE_URL = siteUrl;
  return async () => {
    await server.close();
    await embedded.close();
  };
}
