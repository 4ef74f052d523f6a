import { chromium, type Page } from '@playwright/test';
import { requireChromium } from '../browser.ts';
import { builtTown } from './built-town.ts';

const SIZES = [10, 100, 1000];
const SERVICES_PER_HUB = 10;
const ROUNDS = 15;
/** About what an old phone is slower than the machine that measures. */
const SLOWER = 4;

interface Figures {
  hubs: number;
  kB: number;
  /** Milliseconds from a choice to the list being laid out, beside writing all cards anew. */
  filter: number;
  bare: number;
}

/** What the finder weighs before anything is pressed, and how quickly it answers. */
export async function benchFinder(): Promise<void> {
  const executablePath = requireChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const all: Figures[] = [];
  for (const hubs of SIZES) {
    const town = await builtTown({ hubs, services: hubs * SERVICES_PER_HUB });
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const kB = await firstLoad(page, `${town.url}/hubs/`);
    all.push({ hubs, kB, ...(await filterTime(page)) });
    await page.close();
    await town.close();
  }
  await browser.close();
  for (const { hubs, kB, filter, bare } of all) {
    console.log(
      `${hubs} hubs: first load ${kB.toFixed(1)} kB compressed; a filter ${filter.toFixed(1)} ms, ` +
        `${(filter / bare).toFixed(1)} of writing the list anew (CPU slowed ${SLOWER} ×)`,
    );
  }
  const [first, last] = [all[0]!, all.at(-1)!];
  console.log(
    `${last.hubs / first.hubs} × the hubs: ${(last.kB / first.kB).toFixed(1)} × the weight, ` +
      `${(last.filter / first.filter).toFixed(1)} × the time to filter`,
  );
}

/** Compressed kB (1,000 bytes, with headers) of everything fetched until the page is idle. */
export async function firstLoad(page: Page, url: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return bytes / 1000;
}

/** The middle of several rounds of choosing an area, and of parsing and laying out all cards. */
export async function filterTime(page: Page): Promise<{ filter: number; bare: number }> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page.evaluate((rounds) => {
    const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    const timed = (act: () => void) => {
      const started = performance.now();
      act();
      // Reading a size makes the browser lay the page out now rather than later.
      void document.body.offsetHeight;
      return performance.now() - started;
    };
    const form = document.querySelector<HTMLFormElement>('#finder')!;
    const area = form.elements.namedItem('area') as HTMLSelectElement;
    const cards = [...document.querySelectorAll('.hub-card')]
      .map((card) => card.outerHTML)
      .join('');
    const list = document.createElement('ul');
    document.body.append(list);
    const filter: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) {
      filter.push(
        timed(() => {
          area.selectedIndex = (round % 2) + 1;
          area.dispatchEvent(new Event('change', { bubbles: true }));
        }),
      );
      bare.push(timed(() => (list.innerHTML = cards)));
      list.replaceChildren();
    }
    return { filter: middle(filter), bare: middle(bare) };
  }, ROUNDS);
}
