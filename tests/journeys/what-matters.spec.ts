import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const cards = 'main li.card h3';

test.describe('at 360 px, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('a resident reads what matters, page after page, by support and by theme', async ({
    page,
  }) => {
    await page.goto('/priorities/');
    await expect(page.locator(cards)).toHaveCount(20);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page.getByText(/^Page 2 of/)).toBeVisible();
    await page.getByRole('link', { name: 'Page before' }).click();
    await expect(page).toHaveURL('/priorities/');

    await page.getByRole('link', { name: 'Most supported' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What most people support');
    await expect(page.locator(cards).first()).toContainText('Cars race down our street');

    await page.getByText('About one theme').click();
    await page
      .getByRole('navigation', { name: 'Show' })
      .getByRole('link', { name: 'Healthier' })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Healthier population');
  });

  test('what was said has its answer, those before it, and a mark where it is made up', async ({
    page,
  }) => {
    await page.goto('/priorities/list/environmental-standards/');
    await page.getByRole('link', { name: /There is no bin between/ }).click();
    await expect(page.getByText('Two bins were put in on that path.')).toBeVisible();
    await expect(page.getByText('This is made up')).toBeVisible();
    await page.getByText('What we answered before').click();
    await expect(page.getByText('We will look where bins are missing.')).toBeVisible();
  });

  test('words that were changed say so, and the words before are nowhere', async ({ page }) => {
    await page.goto('/neighbourhoods/east/priorities/');
    await page.getByRole('link', { name: 'The alley gate' }).click();
    await expect(page.getByText('It said who somebody thinks it was.')).toBeVisible();
    expect(await page.content()).not.toContain('number nine');
  });

  test('numbers under five are words, and charts are tables too', async ({ page }) => {
    await page.goto('/neighbourhoods/west/priorities/');
    await expect(page.getByText('Fewer than 5 people so far').first()).toBeVisible();
    const byTheme = page.getByRole('table', { name: 'By theme' });
    await expect(
      byTheme.getByRole('row', { name: /Making people feel safe \d{2,}/ }),
    ).toBeVisible();
    await page.getByText('See the numbers').click();
    const byMonth = page.getByRole('table', { name: 'By month' });
    await expect(byMonth.getByRole('row')).toHaveCount(13);
    for (const cell of await page.locator('td.number').allInnerTexts()) {
      expect(cell).toMatch(/^(\d{2,}|[5-9]|too few to show|none)$/);
    }
  });
});

test('each area has a feed that a reader can read, and every entry leads to its page', async ({
  page,
  request,
}) => {
  await page.goto('/neighbourhoods/north/priorities/');
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const response = await request.get(address!);
  expect(response.headers()['content-type']).toMatch(/xml/);
  const read = await page.evaluate(
    (xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      const texts = (selector: string) =>
        [...feed.querySelectorAll(selector)].map(({ textContent }) => textContent!);
      return {
        broken: feed.querySelector('parsererror')?.textContent,
        root: `${feed.documentElement.namespaceURI} ${feed.documentElement.localName}`,
        children: [...new Set([...feed.querySelectorAll('entry > *')].map((e) => e.localName))],
        entries: feed.querySelectorAll('entry').length,
        ids: texts('entry > id'),
        instants: texts('updated, published'),
        links: [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href')!),
        words: texts('entry > content').join(' '),
      };
    },
    await response.text(),
  );
  expect(read.broken).toBeUndefined();
  expect(read.root).toBe('http://www.w3.org/2005/Atom feed');
  expect(read.entries).toBeGreaterThan(5);
  expect(new Set(read.ids).size).toBe(read.entries);
  for (const id of read.ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  for (const instant of read.instants) expect(instant).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(read.children).toEqual(
    expect.arrayContaining(['id', 'title', 'link', 'published', 'updated', 'content']),
  );
  expect(read.words).toContain('Demonstration: ');
  expect((await request.get(new URL(read.links[0]!).pathname)).status()).toBe(200);
});

test('nothing on these pages is a barrier, on a phone or a desktop, in either scheme', async ({
  page,
}) => {
  test.slow();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of [
      '/priorities/',
      '/priorities/list/newest/2/',
      '/priorities/list/most-supported/',
      '/neighbourhoods/south/priorities/',
    ]) {
      await page.goto(path);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${path} at ${width}`,
        ).toBeLessThanOrEqual(0);
      }
    }
  }
});
