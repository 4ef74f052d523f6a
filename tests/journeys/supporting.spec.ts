import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** Something among the demonstration records that has an answer. */
const SAID = /There is broken glass on the path/;
const api = '**/rest/v1/rpc/*support_priority*';

async function open(page: Page) {
  await page.goto('/priorities/');
  await page.getByRole('link', { name: SAID }).click();
  await expect(page.getByText('Two bins').or(page.getByText('now swept'))).toBeVisible();
}

const yes = (page: Page) => page.getByRole('button', { name: 'Yes, me too' });
const back = (page: Page) => page.getByRole('button', { name: 'Take it back' });
const told = (page: Page) => page.locator('#support').getByRole('status');

async function expectNoBarriers(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

test.describe('with JavaScript', () => {
  test('a resident supports with one tap, finds it remembered, and takes it back', async ({
    page,
  }) => {
    await open(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expectNoBarriers(page);
    await yes(page).click();
    await expect(told(page)).toHaveText('Thank you. You support this.');
    await expect(back(page)).toBeFocused();
    await expect(yes(page)).toBeHidden();
    await expectNoBarriers(page);

    await page.reload();
    await expect(page.getByText('Thank you. You support this.')).toBeVisible();
    await back(page).click();
    await expect(told(page)).toHaveText('You have taken your support back.');
    await expect(yes(page)).toBeFocused();
    await page.reload();
    await expect(yes(page)).toBeVisible();
    await expect(back(page)).toBeHidden();
  });

  test('a double click sends once, by the name that the browser keeps', async ({ page }) => {
    await open(page);
    const names: unknown[] = [];
    await page.route(api, async (route) => {
      names.push(Reflect.get(Object(route.request().postDataJSON()), 'supporter'));
      await route.continue();
    });
    await yes(page).dblclick();
    await expect(back(page)).toBeVisible();
    await back(page).click();
    await expect(yes(page)).toBeVisible();
    expect(names).toHaveLength(2);
    expect(names[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(names[1]).toBe(names[0]);
  });

  test('a dropped connection is told kindly, and the next tap counts', async ({ page }) => {
    await open(page);
    await page.route(api, (route) => route.abort('internetdisconnected'));
    await yes(page).click();
    await expect(told(page)).toHaveText(
      'We could not send that. Please check your connection and press the button again.',
    );
    await expectNoBarriers(page);
    await page.unroute(api);
    await yes(page).click();
    await expect(back(page)).toBeVisible();
    await back(page).click();
    await expect(yes(page)).toBeVisible();
  });

  test('refusals are told in words', async ({ page }) => {
    await open(page);
    const refusals = [
      { status: 429, json: { code: 'too_many' } },
      { status: 429, json: { code: 'too_many_here' } },
      { status: 404, json: { code: 'unknown_priority' } },
      { status: 418, json: { code: 'teapot' } },
      { status: 502, body: '' },
    ];
    await page.route(api, (route) => route.fulfill(refusals.shift()));
    for (const words of [
      /try again in an hour/,
      /try again tomorrow/,
      /not on the website any more/,
      /could not send that/,
      /could not send that/,
    ]) {
      await yes(page).click();
      await expect(told(page)).toHaveText(words);
      await expect(yes(page)).toBeVisible();
    }
  });

  test('where the browser may keep nothing, supporting works all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('No storage', 'SecurityError');
        },
      });
    });
    await open(page);
    await yes(page).click();
    await expect(back(page)).toBeVisible();
    await back(page).click();
    await expect(yes(page)).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a resident supports, is thanked on the page itself, and takes it back', async ({
    page,
  }) => {
    await open(page);
    await expect(back(page)).toBeHidden();
    await yes(page).click();
    await expect(page).toHaveURL(/\/priorities\/[0-9a-f]{10}\/#thanks$/);
    await expect(page.getByText('Thank you. You support this.')).toBeVisible();
    await expect(yes(page)).toBeHidden();
    await back(page).click();
    await expect(page).toHaveURL(/#undone$/);
    await expect(page.getByText('You have taken your support back.')).toBeVisible();
    await expect(yes(page)).toBeVisible();
  });

  for (const [anchor, words] of [
    ['error-too-many', /many taps have come/],
    ['error-too-many-here', /others on your internet connection/],
  ] as const) {
    test(`the refusal ${anchor} has words on the page`, async ({ page }) => {
      await open(page);
      await page.goto(`${new URL(page.url()).pathname}#${anchor}`);
      await expect(page.getByText(words)).toBeVisible();
      await expect(yes(page)).toBeVisible();
    });
  }
});
