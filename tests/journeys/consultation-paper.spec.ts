import { devices, expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';
import { staffIdOf } from './consultations-at-work.ts';

test.use({ ...devices['Desktop Chrome'] });
test.describe.configure({ mode: 'default' });

test('a worker enters two papers in a row, by keyboard alone', async ({ page }) => {
  test.slow();
  await goToWork(page, 'worker', '/staff/');
  await page.goto(`/staff/consultations/enter/?id=${await staffIdOf(page, 'the-green')}`);
  const first = page.getByRole('textbox', { name: '1. How often do you go to the green?' });
  const saved = page.getByRole('region', { name: 'Saved just now' }).getByRole('rowheader');
  await expect(first).toBeVisible();
  await expectNoBarriers(page);
  await first.focus();

  for (const papers of [1, 2]) {
    // After each one the keyboard stands where the next one begins.
    await expect(first).toBeFocused();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    // Who never goes is asked what keeps them away, and not what they do there.
    await expect(page.getByRole('textbox', { name: '2. What keeps you away?' })).toBeFocused();
    await page.keyboard.type('1 4: the stairs');
    await page.keyboard.press('Enter');
    await expect(page.getByText('It is dark, Something else')).toBeVisible();
    const ranking = page.getByRole('textbox', { name: '6. Which matters most to you?' });
    await expect(ranking).toBeFocused();
    await page.keyboard.type('2 2 1');
    await page.keyboard.press('Control+Enter');
    const problems = page.getByRole('alert');
    await expect(problems).toBeFocused();
    await expect(problems).toContainText('Question 6: Give each a place');
    if (papers === 1) await expectNoBarriers(page);
    await ranking.fill('2 3 1 4');
    await page.keyboard.press('Control+Enter');
    await expect(saved).toHaveCount(papers);
    await expect(first).toHaveValue('');
  }
  await expectNoBarriers(page);

  const code = await saved.first().innerText();
  await page.getByRole('button', { name: `Take back ${code}` }).click();
  await expect(saved).toHaveCount(1);
  await expect(page.getByText(`${code} is taken back.`)).toBeVisible();
});
