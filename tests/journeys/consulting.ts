import { expect, type Page } from '@playwright/test';
import { goOn, heading } from './saying.ts';

/** The open consultation of the demonstration, which has every kind of question. */
export const green = '/consultations/the-green/';
/** Where the script sends answers. */
export const api = '**/rest/v1/rpc/submit_response?*';
/** The heading of the receipt. */
export const thanks = 'Thank you. We have your answers';

/** Opens the questions as somebody who reads for a while. */
export async function openQuestions(page: Page, path = green) {
  await page.clock.install();
  await page.goto(path);
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  await page.clock.fastForward('00:20');
}

/** The page of questions with this heading is there, and the focus is on it. */
export async function expectPage(page: Page, name: string) {
  await expect(heading(page, name)).toBeFocused();
}

/** Answers from somebody who goes to the green, up to the last page of questions. */
export async function answerToTheEnd(page: Page, more: string) {
  await page.getByRole('radio', { name: 'Now and then' }).check();
  await goOn(page);
  await expectPage(page, 'When you are there');
  await page.getByRole('checkbox', { name: 'Meet people' }).check();
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await goOn(page);
  await expectPage(page, 'What could be there');
  for (const first of ['Trees', 'Benches', 'A place', 'Beds']) {
    await page.getByRole('button', { name: `Put ${first}` }).click();
  }
  await goOn(page);
  await expectPage(page, 'Where');
  await page.getByRole('combobox', { name: 'Which ward' }).selectOption({ index: 1 });
  await goOn(page);
  await expectPage(page, 'Last, in your own words');
  await page.getByRole('textbox', { name: 'Is there anything else?' }).fill(more);
  await goOn(page);
  await expectPage(page, 'Check your answers');
}

/** What somebody writes: each test's is its own, or it would be marked as a repeat. */
export const wish = () => `A swing that does not squeak (${crypto.randomUUID()})`;
