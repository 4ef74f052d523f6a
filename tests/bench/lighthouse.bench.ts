import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { startEmbedded } from '../../supabase/local/embedded.ts';
import { serve } from '../../supabase/local/serve.ts';
import { requireChromium } from '../browser.ts';
import { freePort } from '../postgres/cluster.ts';

const PAGES = [
  '/',
  '/hubs/',
  '/hubs/thorntree-hub/',
  '/help/homelessness/',
  '/hubs/thorntree-hub/report/',
];

/** The lowest score of each category that keeps the promise; 100 is the highest there is. */
const BUDGET: Record<string, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

interface Scores {
  scores: Record<string, number>;
  /** Audits below full marks, with what they measured. */
  lost: string[];
}

/** A form about one listing asks to be left out of searches; all else that searches need counts. */
const UNLISTED_ON_PURPOSE = ['is-crawlable'];

async function score(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: Object.keys(BUDGET),
    skipAudits: url.endsWith('/report/') ? UNLISTED_ON_PURPOSE : null,
  });
  const { categories, audits } = result!.lhr;
  const scores = Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  );
  const weighted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const lost = weighted
    .filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]!.displayValue ?? ''}`.trim());
  return { scores, lost };
}

/** Lighthouse's mobile scores, with its default throttling, of the site that `npm run build` left. */
export async function benchLighthouse(): Promise<void> {
  const listening = { port: await freePort(), host: '127.0.0.1' };
  const site = `http://localhost:${listening.port}`;
  const embedded = await startEmbedded({ siteUrl: site });
  const server = await serve(embedded, 'dist', listening);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [
      `--remote-debugging-port=${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  for (const path of PAGES) {
    const { scores, lost } = await score(site + path, port);
    const figures = Object.entries(BUDGET).map(
      ([name, least]) =>
        `${name} ${scores[name]}${scores[name]! < least ? ` (budget ${least})` : ''}`,
    );
    console.log(`${path}: ${figures.join(', ')}`);
    if (lost.length > 0) console.log(`  short of full marks: ${lost.join('; ')}`);
  }
  await browser.close();
  await server.close();
  await embedded.close();
}
