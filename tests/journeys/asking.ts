import { expect, type Page } from '@playwright/test';
import { goOn, heading } from './saying.ts';

export const form = '/get-support/ask/';
/** Where the script sends the form. */
export const api = '**/rest/v1/rpc/submit_referral?*';
export const thanks = 'Thank you. A person will read this';
/** Where the way out leads. */
export const SAFE = 'https://www.bbc.co.uk/weather';

/** Nothing is fetched from outside while testing. */
export const stayInside = (page: Page) =>
  page
    .context()
    .route(`${SAFE}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );

/** Opens the form as somebody who has read for a while. */
export async function openForm(page: Page, path = form) {
  await page.clock.install();
  await page.goto(path);
  await expect(page.locator('form[data-enhanced]')).toBeVisible();
  await page.clock.fastForward('00:20');
}

/** The step with this heading is there, and the focus is on it. */
export const expectStep = (page: Page, name: string | RegExp) =>
  expect(heading(page, name)).toBeFocused();

/** Chooses the kind of help that is kept out of sight, told of what stands before it. */
export async function chooseAbuse(page: Page, atBefore: () => Promise<void> = async () => {}) {
  const abuse = page.getByRole('checkbox', { name: 'Domestic abuse' });
  await expect(abuse).toBeHidden();
  await page.getByRole('link', { name: 'More kinds of help, out of sight' }).click();
  await expect(heading(page, 'Before you go on')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leave this page' })).toBeInViewport();
  await expect(abuse).toBeHidden();
  expect(await page.getByRole('main').innerText()).not.toMatch(/domestic|sexual|abuse/i);
  await atBefore();
  // A button of the script, a link without it.
  await page.locator('#ask :is(a, button):visible', { hasText: /^\s*Go on\s*$/ }).click();
  const show = page.getByText('Show the other kinds of help');
  if (await show.isVisible()) await show.click();
  await abuse.check();
}

/** Answers each step, told of each before going on, up to checking. */
export async function answerToCheck(page: Page, step: () => Promise<void> = async () => {}) {
  const on = async () => {
    await step();
    await goOn(page);
  };
  await page.getByRole('radio', { name: 'I do' }).check();
  await on();
  await expectStep(page, /What would help/);
  await chooseAbuse(page, step);
  await page.getByRole('checkbox', { name: 'Money and benefits' }).check();
  await on();
  await expectStep(page, /What is going on/);
  await page.getByRole('textbox', { name: 'What is going on' }).fill(`It is bad at home.`);
  await on();
  await page.getByRole('radio', { name: 'Today' }).check();
  await on();
  await expectStep(page, /Where do you live/);
  await on();
  await page.getByRole('textbox', { name: 'What should we call you' }).fill('Sam');
  await on();
  await expectStep(page, /How may we reach you/);
  await page.getByRole('checkbox', { name: 'By phone' }).check();
  await page.getByRole('textbox', { name: 'Your phone number' }).fill('01632 960123');
  await on();
  await page.getByRole('checkbox', { name: 'A text message' }).check();
  await on();
  await expectStep(page, 'When is it safe?');
  await page.getByRole('checkbox', { name: 'Monday' }).check();
  await on();
  await expectStep(page, 'When we get in touch');
  await page.getByRole('textbox', { name: 'A word that we say first' }).fill('sunflower');
  await on();
  await on();
  await expectStep(page, /Who may we tell/);
  await on();
  await expectStep(page, 'Last: may we get in touch?');
  await page.getByRole('checkbox', { name: 'Yes, get in touch' }).check();
  await page.getByRole('checkbox', { name: 'Give me a code' }).check();
  await on();
  await expectStep(page, 'Check your answers');
}
