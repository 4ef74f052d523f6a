import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The page of the form. */
export const form = '/priorities/new/';
/** Where the script sends it. */
export const api = '**/rest/v1/rpc/submit_priority?*';
/** The heading of the receipt. */
export const thanks = 'Thank you. We have what you said';

/**
 * Each test's words are its own, or the database would take them for a repeat, and like nothing
 * that others said.
 */
export const words = () => `Kites to fly on the moor (${crypto.randomUUID()})`;

/** Opens the form as a person who has been reading it for a while. */
export async function open(page: Page, path = form) {
  await page.clock.install();
  await page.goto(path);
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  await page.clock.fastForward('00:20');
}

/** axe finds nothing on the page as it is now. */
export async function expectNoBarriers(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

/** The same where the page runs no scripts, axe's own included: looked at as it is, somewhere else. */
export async function expectNoBarriersWithoutScripts(page: Page) {
  const body = (await page.content()).replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, '');
  const context = await page.context().browser()!.newContext({ javaScriptEnabled: true });
  const copy = await context.newPage();
  await copy.route('**/*', (route) => {
    if (route.request().isNavigationRequest()) {
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    }
    return route.request().resourceType() === 'script' ? route.abort() : route.continue();
  });
  await copy.goto(page.url());
  await expectNoBarriers(copy);
  await context.close();
}

/** A step's heading. */
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 2, name });
/** Presses the one button on. */
export const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click();
/** The summary of mistakes. */
export const mistakes = (page: Page) => page.getByRole('alert');

/** The step with this heading is there, and the focus is on it. */
export async function expectStep(page: Page, name: string) {
  await expect(heading(page, name)).toBeFocused();
}

/** Answers up to the page that has everything checked. */
export async function answer(page: Page, said: string, email = '') {
  await page.getByRole('radio', { name: 'An idea' }).check();
  await goOn(page);
  await page.getByRole('textbox', { name: 'In your own words' }).fill(said);
  await goOn(page);
  await page.getByRole('radio', { name: 'North', exact: true }).check();
  await goOn(page);
  await expectStep(page, 'What is it about?');
  await goOn(page);
  await page.getByRole('textbox', { name: 'Your email address' }).fill(email);
  await goOn(page);
  await expectStep(page, 'Check what you will send');
}

/** Types a code on the receipt page and opens it. */
export async function openReceipt(page: Page, code: string) {
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await page.getByRole('button', { name: 'Open' }).click();
}
