import { expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

// They sign in as the same person.
test.describe.configure({ mode: 'default' });

const month = (first: string, asked: number | null, more: object = {}) => ({
  month: first,
  asked,
  needs: [
    { key: 'money', people: asked },
    { key: 'home-life', people: null },
  ],
  areas: [
    { key: 'north', people: asked },
    { key: '', people: asked },
  ],
  outcomes: [{ key: 'needs_met', people: null }],
  response: { due: null, in_time: null, median_hours: null, p90_hours: null },
  ...more,
});
const told = {
  first_month: '2026-09-01',
  last_month: '2026-10-01',
  first_told: '2026-03-01',
  last_told: '2026-10-01',
  months: [
    month('2026-09-01', 31, {
      response: { due: 30, in_time: 24, median_hours: 5.5, p90_hours: 16 },
    }),
    month('2026-10-01', null),
  ],
  needs: [
    { key: 'money', name: 'Money and bills' },
    { key: 'home-life', name: 'Life at home' },
  ],
  areas: [{ key: 'north', name: 'North' }],
  caseload: { posts: 2, capacity: 30, without_limit: 1, led: 27 },
};

test('a manager sees who asked and how soon, and that what is few is not told', async ({
  page,
}) => {
  const asked: unknown[] = [];
  await page.route('**/rpc/support_numbers*', (route) => {
    asked.push(route.request().postDataJSON());
    return route.fulfill({ json: told });
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await goToWork(page, 'manager', '/staff/support-numbers/');
  const figures = page.getByRole('region', { name: 'In these months' });
  await expect(figures).toContainText('31 or more people asked for help');
  await expect(figures).toContainText('80% of 30 were tried in time');
  await expect(figures).toContainText('27 cases are led today by 2 posts');
  const months = page.getByRole('region', { name: 'Month by month' });
  await expect(months.getByRole('row', { name: /October 2026/ })).toContainText('Not told');
  await expect(page.getByRole('region', { name: 'Where they live' })).toContainText('31 or more');
  await expectNoBarriers(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await page.getByLabel('From').selectOption('March 2026');
  await page.getByRole('button', { name: 'Show these months' }).click();
  await expect(page).toHaveURL(/from=2026-03-01&to=2026-10-01$/);
  await expect(figures).toBeVisible();
  expect(asked.at(-1)).toEqual({ first_month: '2026-03-01', last_month: '2026-10-01' });
});

test('scrutiny reads the numbers of the database itself, and how long what is kept', async ({
  page,
}) => {
  await goToWork(page, 'scrutiny', '/staff/support-numbers/');
  const months = page.getByRole('region', { name: 'Month by month' });
  // Made-up cases of the last three months: 22, 26 and 30 at least.
  await expect(months.getByRole('row')).not.toHaveCount(0);
  await expect(page.getByRole('region', { name: 'In these months' })).toContainText(
    /\d+( or more)? people asked for help/,
  );
  // Parts so small that they would tell of few are words, not numbers.
  await expect(
    page.getByRole('region', { name: 'What they asked help with' }).getByRole('row', {
      name: /Domestic abuse/,
    }),
  ).toContainText('Not told');
  const went = page.getByRole('region', { name: 'How it went' });
  await expect(went).toContainText('do not take them for everybody');
  await expect(went).toContainText('40 of them answered: 65%');
  const met = went.getByRole('region', { name: 'Did the help meet what you needed?' });
  await expect(met.getByRole('row', { name: /Yes, all of it/ })).toContainText(/\d/);
  const kept = page.getByRole('region', { name: 'What we keep, and for how long' });
  await expect(kept.getByRole('row', { name: /A case, from the day it was closed/ })).toContainText(
    '3 years',
  );
  await expect(kept.getByRole('row', { name: /A letter/ })).toContainText('14 days');
  await expect(kept.getByRole('row', { name: /not for us/ })).toContainText('1 month');
  await expectNoBarriers(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoBarriers(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a manager who asks for months in which nobody asked is told so', async ({ page }) => {
  await goToWork(page, 'manager', '/staff/support-numbers/?from=2020-01-01&to=2020-02-01');
  await expect(page.getByText('No month is over yet in which somebody asked')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Month by month' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'What we keep, and for how long' })).toBeVisible();
  await expectNoBarriers(page);
});
