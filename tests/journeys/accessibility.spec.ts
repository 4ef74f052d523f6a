import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { everyPage, pageKinds } from '../site/page-kinds.ts';

const PAGES_PER_TEST = 12;
const PHONE = 360;
const DESKTOP = 1280;

/** WCAG 2.2 AA, and what axe holds for good practice beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// A recording of every page would take longer than the checks.
test.use({ trace: 'off' });

test.beforeEach(async ({ page }) => {
  test.slow();
  // Axe measures what it sees: lists that are laid out only when reached must be laid out now.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });
});

async function barriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(TAGS);
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target}`),
  );
  // Pins stand where the places are, however near; the list beside them does the same (WCAG 2.5.8).
  return found.filter((barrier) => !/^target-size: .*\.map-pin/.test(barrier));
}

/** What axe and the console say about each page at each width. */
async function sweep(page: Page, paths: string[], widths: number[]): Promise<string[]> {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(`${page.url()}: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of paths) {
    await page.goto(path);
    // A page for staff is drawn by its script.
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await barriers(page)).map((barrier) => `${path} at ${width}: ${barrier}`));
    }
  }
  return found;
}

test.describe('every page is free of barriers on a phone and on a desktop', () => {
  for (let at = 0; at < everyPage.length; at += PAGES_PER_TEST) {
    const paths = everyPage.slice(at, at + PAGES_PER_TEST);
    test(`from ${paths[0]} to ${paths.at(-1)}`, async ({ page }) => {
      expect(await sweep(page, paths, [PHONE, DESKTOP])).toEqual([]);
    });
  }
});

test('every kind of page is free of barriers in the dark scheme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await sweep(page, pageKinds, [PHONE])).toEqual([]);
});

test('every kind of page is free of barriers in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await sweep(page, pageKinds, [PHONE])).toEqual([]);
});

/** Pages that scroll sideways, with text enlarged by a factor. */
async function tooWide(page: Page, enlarged: number): Promise<string[]> {
  const found: string[] = [];
  for (const path of everyPage) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const excess = await page.evaluate((factor) => {
      const { documentElement: html } = document;
      html.style.fontSize = `${parseFloat(getComputedStyle(html).fontSize) * factor}px`;
      return html.scrollWidth - html.clientWidth;
    }, enlarged);
    if (excess > 0) found.push(`${path} by ${excess} px`);
  }
  return found;
}

test('no page scrolls sideways at 320 px (WCAG 1.4.10)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await tooWide(page, 1)).toEqual([]);
});

test('no page scrolls sideways on a phone with text at 200 % (WCAG 1.4.4)', async ({ page }) => {
  await page.setViewportSize({ width: PHONE, height: 640 });
  expect(await tooWide(page, 2)).toEqual([]);
});
