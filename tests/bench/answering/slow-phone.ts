import { chromium, type Browser, type Page } from '@playwright/test';
import { requireChromium } from '../../browser.ts';
import type { Peer } from './peers.ts';

/** About what an old phone is slower than the machine that measures. */
const SLOWER = 4;

/** "Slow 3G" of Chromium's own tools: bytes a second, and milliseconds for each round trip. */
const SLOW_3G = {
  offline: false,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
  latency: 2000,
};

/** What one visit on a slow phone came to, by somebody who answers as soon as they can. */
export interface Visit {
  /** Compressed kB (1,000 bytes, with headers) that the page loads. */
  kB: number;
  /** Milliseconds until the first question is there, and an answer to it is kept. */
  answerable: number;
  /** Milliseconds until the second question is there, for whoever answers and goes on at once. */
  second: number;
  /** Milliseconds from pressing on until the second question is there. */
  next: number;
}

/** A browser to measure with. */
export function slowPhone(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: requireChromium(), args });
}

type PageWithNotes = { seen: Map<string, number> };

/** Notes by the page's own clock when each of these is first there to be pressed. */
function noteWhenSeen(selectors: string[]): void {
  const seen = new Map<string, number>();
  Object.assign(globalThis, { seen });
  (function look() {
    for (const selector of selectors) {
      const field = document.querySelector(selector);
      const isThere = field?.closest('label, form, div')?.checkVisibility();
      if (isThere && !seen.has(selector)) seen.set(selector, performance.now());
    }
    requestAnimationFrame(look);
  })();
}

/** Opens a page afresh, answers its first question and goes on to the second. */
export async function visit(browser: Browser, base: string, peer: Peer): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.addInitScript(noteWhenSeen, [peer.first, peer.second]);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW_3G);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(new URL(peer.path, base).href, { waitUntil: 'commit', timeout: 120_000 });
  const answerable = await whenSeen(page, peer.first);
  await page.getByText('Every week').click();
  const on = page.locator(peer.next).locator('visible=true').first();
  await on.waitFor();
  // What is answered before the page is complete has to be kept, or it could not be answered yet.
  if (!(await page.locator(peer.first).first().isChecked())) {
    throw new Error(`${peer.name} lost the first answer.`);
  }
  const pressed = await page.evaluate(forgetSeen, peer.second);
  await on.click();
  const second = await whenSeen(page, peer.second);
  await page.waitForLoadState('load');
  const kB = (await page.evaluate(bytesLoaded)) / 1000;
  await context.close();
  return { kB, answerable, second, next: second - pressed };
}

/** What the page and everything that it asked for came to over the network, headers included. */
function bytesLoaded(): number {
  const kinds = ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind));
  return (kinds as PerformanceResourceTiming[]).reduce((sum, one) => sum + one.transferSize, 0);
}

/** Notes anew when this is first there to be pressed; what the page's clock says now. */
function forgetSeen(selector: string): number {
  (globalThis as unknown as PageWithNotes).seen.delete(selector);
  return performance.now();
}

/** When, in milliseconds of the page's clock, something was first there to be pressed. */
async function whenSeen(page: Page, selector: string): Promise<number> {
  const seen = await page.waitForFunction(
    (wanted) => (globalThis as unknown as PageWithNotes).seen.get(wanted),
    selector,
  );
  return Number(await seen.jsonValue());
}
