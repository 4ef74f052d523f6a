import { expect, test, type Page } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

const firstQuestion = (page: Page) => page.getByRole('textbox', { name: 'Question', exact: true });

/** Opens the questions of a draft, with the first of them to edit. */
async function openQuestions(page: Page, path: string) {
  await page.goto(`${path}#questions`);
  await page.getByRole('button', { name: /^1\. / }).click();
  await expect(firstQuestion(page)).toBeVisible();
}

const expectSaved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Everything is saved.' })).toBeVisible();

test('two people write one draft, and neither loses what they typed', async ({ page, browser }) => {
  test.slow();
  await goToWork(page, 'worker', '/staff/consultations/');
  await page.getByRole('link', { name: 'Start a consultation' }).click();
  await page.getByLabel('What is it called?').fill(`Written by two ${Date.now()}`);
  await page.getByRole('group', { name: 'Whom do you ask?' }).getByRole('checkbox').first().check();
  await page.getByLabel('When the hub is open').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForURL(/edit\/\?id=/);
  const { pathname, search } = new URL(page.url());
  const path = pathname + search;
  const context = await browser.newContext();
  const colleague = await context.newPage();
  await goToWork(colleague, 'manager', path);
  await openQuestions(colleague, path);

  // One changes what it is for, the other a question: both stay.
  await page.goto(`${path}#about`);
  await page.getByLabel('What is it about?').fill('The worker wrote this.');
  await expectSaved(page);
  await firstQuestion(colleague).fill('The manager asks this?');
  await expectSaved(colleague);
  await colleague.getByRole('link', { name: 'What it is for' }).click();
  await expect(colleague.getByLabel('What is it about?')).toHaveValue('The worker wrote this.');

  // Both change the questions: what was typed stays on the screen until its writer chooses.
  await page.reload();
  await openQuestions(page, path);
  await expect(firstQuestion(page)).toHaveValue('The manager asks this?');
  await openQuestions(colleague, path);
  await firstQuestion(page).fill('The worker asks that?');
  await expectSaved(page);
  await firstQuestion(colleague).fill('The manager asks something else?');
  const conflict = colleague.getByRole('alert').filter({ hasText: 'Somebody changed this' });
  await expect(conflict).toBeVisible();
  await expect(firstQuestion(colleague)).toHaveValue('The manager asks something else?');
  await expectNoBarriers(colleague);
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await expect(conflict).toBeHidden();
  await expectSaved(colleague);
  await expect(firstQuestion(colleague)).toHaveValue('The manager asks something else?');

  // Now the worker has the older questions, and takes the newer ones.
  await firstQuestion(page).fill('The worker tries again?');
  const met = page.getByRole('alert').filter({ hasText: 'Somebody changed this' });
  await expect(met).toBeVisible();
  await met.getByRole('button', { name: 'Take theirs' }).click();
  await expect(met).toBeHidden();
  await expect(
    page.getByRole('button', { name: /^1\. The manager asks something else/ }),
  ).toBeVisible();
  await expectSaved(page);
  await context.close();
});
