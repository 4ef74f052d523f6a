import { devices, expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';
import { staffIdOf } from './consultations-at-work.ts';

test.use({ ...devices['Desktop Chrome'] });

test('a worker reads what people answered, of everybody and of those who came by paper', async ({
  page,
}) => {
  await goToWork(page, 'worker', '/staff/');
  await page.goto(
    `/staff/consultations/results/?id=${await staffIdOf(page, 'when-the-hub-is-open')}`,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'What people answered' })).toBeVisible();
  await expect(page.getByText('118 people answered.')).toBeVisible();
  await expect(page.getByText('They chose to take part themselves.')).toBeVisible();
  await expectNoBarriers(page);

  const whose = page.getByLabel('Show the answers of');
  await whose.selectOption('On paper (how it reached us)');
  const answered = page.getByText(/^\d+ answered this\./).first();
  await expect(answered).not.toHaveText('118 answered this.');
  await expectNoBarriers(page);
});

test('who may not read numbers before they are published is told so, and sees none', async ({
  page,
}) => {
  await goToWork(page, 'safety', '/staff/');
  await page.goto(
    `/staff/consultations/results/?id=${await staffIdOf(page, 'when-the-hub-is-open')}`,
  );
  await expect(page.getByRole('alert')).toContainText('You are not allowed to do this.');
  await expect(page.getByText('people answered.')).toHaveCount(0);
  await expectNoBarriers(page);
});
