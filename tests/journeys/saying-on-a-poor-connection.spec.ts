import { expect, test, type Route } from '@playwright/test';
import {
  answer,
  expectNoBarriers,
  expectStep,
  goOn,
  mistakes,
  open,
  thanks,
  words,
} from './saying.ts';

/** The script with what comes after the first question. */
const laterSteps = /\/later-steps\.[^/]+\.js$/;

test('a slow connection is waited for after the first question, and nothing is lost', async ({
  page,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(laterSteps, async (route) => {
    await arrived;
    await route.continue();
  });
  await open(page);
  await page.getByRole('radio', { name: 'An idea' }).check();
  await goOn(page);
  await expect(page.getByRole('button', { name: 'One moment…' })).toBeVisible();
  arrive();
  await expectStep(page, 'What matters to you?');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'An idea' })).toBeChecked();
});

test('what comes after the first question is asked for again where it was lost', async ({
  page,
}) => {
  let lost = 0;
  await page.route(laterSteps, async (route) => {
    lost += 1;
    await (lost === 1 ? route.abort() : route.continue());
  });
  await open(page);
  await expect.poll(() => lost).toBeGreaterThan(0);
  await answer(page, words());
});

for (const [how, never] of [
  ['is lost', (route: Route) => route.abort()],
  ['does not come', () => {}],
] as const) {
  test(`what comes after the first question ${how}: the form is sent as a plain one`, async ({
    page,
  }) => {
    await page.route(laterSteps, never);
    await open(page);
    await page.getByRole('radio', { name: 'An idea' }).check();
    await goOn(page);
    if (how === 'does not come') {
      await expect(page.getByRole('button', { name: 'One moment…' })).toBeVisible();
      await page.clock.fastForward('00:10');
    }
    await expect(mistakes(page)).toBeFocused();
    await expect(mistakes(page)).toContainText('Part of this page did not come');
    await expectNoBarriers(page);
    await expect(page.getByRole('radio', { name: 'An idea' })).toBeChecked();
    await page.getByRole('textbox', { name: 'In your own words' }).fill(words());
    await page.getByRole('radio', { name: 'North', exact: true }).check();
    await goOn(page);
    // What was typed comes back once more, with the key that tells a second press from a second person.
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { level: 1, name: thanks })).toBeVisible();
  });
}

test('a connection that drops after the first question finds the rest of the form there', async ({
  page,
  context,
}) => {
  const fetched = page.waitForResponse(laterSteps);
  await open(page);
  await (await fetched).finished();
  await context.setOffline(true);
  await answer(page, words());
});
