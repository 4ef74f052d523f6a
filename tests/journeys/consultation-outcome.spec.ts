import { createHash } from 'node:crypto';
import { devices, expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';
import { staffIdOf } from './consultations-at-work.ts';

test.use({ ...devices['Desktop Chrome'] });
test.describe.configure({ mode: 'default' });

const TOLD = '/consultations/when-the-hub-is-open/outcome/';

test('what came of it can be read without scripts, and its files have their checksums', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(TOLD);
  await expect(page.getByRole('note').getByText('It begins later')).toBeVisible();
  await expect(page.getByText('118 people answered.')).toBeVisible();
  await expect(
    page.getByRole('img', { name: 'Chart: How easy is it to get there?' }),
  ).toBeVisible();
  await page.getByText('The numbers as a table').last().click();
  await expect(page.getByRole('table').last().getByText('Hidden')).toHaveCount(2);
  const manifest = (await (await page.request.get(`${TOLD}1/manifest.json`)).json()) as {
    files: { name: string; sha256: string }[];
  };
  expect(manifest.files).toHaveLength(4);
  for (const { name, sha256 } of manifest.files) {
    const body = await (await page.request.get(`${TOLD}1/${name}`)).body();
    expect(createHash('sha256').update(body).digest('hex'), name).toBe(sha256);
    await expect(page.getByText(sha256)).toBeVisible();
  }
  await context.close();
});

test('a worker writes what came of it, publishes it and archives it', async ({ page }) => {
  // The site is built anew.
  test.setTimeout(180_000);
  await goToWork(page, 'worker', '/staff/');
  const id = await staffIdOf(page, 'the-path-by-the-beck');
  await page.goto(`/staff/consultations/report/?id=${id}`);
  const publish = async () => {
    await page.getByRole('button', { name: 'Publish what came of it' }).click();
    await page.getByRole('button', { name: 'Publish for good' }).click();
  };
  await expect(page.getByRole('heading', { level: 1, name: 'What came of it' })).toBeVisible();
  await expectNoBarriers(page);
  await publish();
  await expect(page.getByRole('alert')).toContainText('something is still empty');
  await expectNoBarriers(page);

  await page.getByRole('textbox', { name: 'What we heard' }).fill('The lights come first.');
  await page.getByRole('button', { name: 'Add something that will change' }).click();
  await expect(page.getByRole('textbox', { name: 'What, 1' })).toBeFocused();
  await page.keyboard.type('Eleven new lights');
  await page.getByLabel('By when, 1').fill('2027-04-01');
  await page.getByRole('checkbox', { name: 'How safe do you feel there?' }).uncheck();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Nobody outside sees it yet.')).toBeVisible();
  await expectNoBarriers(page);

  await publish();
  await expect(page.getByText('The public page follows within minutes.')).toBeVisible();
  await page.getByRole('textbox', { name: 'The correction' }).fill('There are ten lights.');
  await page.getByRole('button', { name: 'Publish the correction' }).click();
  await expect(page.getByRole('listitem').getByText('There are ten lights.')).toBeVisible();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('It is archived.')).toBeVisible();
  await expectNoBarriers(page);

  await expect(async () => {
    await page.goto('/consultations/the-path-by-the-beck/outcome/');
    await expect(page.getByRole('note').getByText('There are ten lights.')).toBeVisible();
  }).toPass();
  await expect(page.getByText('Eleven new lights')).toBeVisible();
  // Its numbers were not chosen.
  await expect(page.getByRole('heading', { name: 'How safe do you feel there?' })).toHaveCount(0);
  await expectNoBarriers(page);
});
