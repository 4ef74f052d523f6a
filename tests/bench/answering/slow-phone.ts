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

/** What one visit on a slow phone came to. */
export interface Visit {
  /** Compressed kB (1,000 bytes, with headers) until the first question can be answered. */
  kB: number;
  /** Milliseconds from the start until the first question can be answered. */
  answerable: number;
  /** Milliseconds from pressing on until the second question can be answered. */
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
  let bytes = 0;
  client.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(new URL(peer.path, base).href, { waitUntil: 'load', timeout: 120_000 });
  const answerable = await whenSeen(page, peer.first);
  const kB = bytes / 1000;
  await page.getByText('Every week').click();
  const pressed = await page.evaluate(forgetSeen, peer.second);
  await page.locator(peer.next).locator('visible=true').first().click();
  const next = (await whenSeen(page, peer.second)) - pressed;
  await context.close();
  return { kB, answerable, next };
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
