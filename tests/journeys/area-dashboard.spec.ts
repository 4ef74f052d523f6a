import { expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

// They sign in as the same few people.
test.describe.configure({ mode: 'default' });

const parts = ['Late', 'Waiting', 'What people say', 'What moved', 'Who we hear from'];

test('a manager with ten minutes reads their area on a phone and reaches the late plan', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await goToWork(page, 'manager', '/staff/area/');
  await expect(page.getByRole('heading', { level: 1, name: /at a glance$/ })).toBeVisible();
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings).toHaveText(parts);
  await expectNoBarriers(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await page.getByText('Show the numbers').click();
  await expect(page.getByRole('table', { name: 'What came in, week by week' })).toBeVisible();
  await expectNoBarriers(page);

  const late = page.getByRole('region', { name: 'Late' });
  const plan = late
    .getByRole('listitem')
    .filter({ hasText: 'Review due' })
    .getByRole('link')
    .first();
  const theme = await plan.innerText();
  await plan.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(theme);
});

test('what waits leads to the inbox of that area', async ({ page }) => {
  const key = 'apikey=sb_publishable_hearth_local';
  const areas = await page.request.get(
    `/rest/v1/published_neighbourhoods?status=neq.ended&order=position&limit=1&${key}`,
  );
  const [area] = (await areas.json()) as { slug: string }[];
  const sent = await page.request.post(`/rest/v1/rpc/submit_priority?${key}`, {
    data: {
      kind: 'concern',
      said: `It waits (${crypto.randomUUID()})`,
      neighbourhood: area!.slug,
      seconds_taken: '30',
    },
  });
  expect(sent.status()).toBe(201);
  await goToWork(page, 'manager', '/staff/area/');
  const waiting = page.getByRole('region', { name: 'Waiting' });
  await waiting.getByRole('link', { name: 'Open the inbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?&]area=${area!.slug}(&|$)`));
});

test('an administrator goes from area to area, and hears when the numbers cannot be fetched', async ({
  page,
}) => {
  await goToWork(page, 'admin', '/staff/area/');
  const areas = page.getByRole('navigation', { name: 'Areas' }).getByRole('link');
  await expect(areas.first()).toHaveAttribute('aria-current', 'page');
  const second = await areas.nth(1).innerText();
  await areas.nth(1).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `${second} at a glance` }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Late' })).toBeVisible();

  await page.route('**/rest/v1/rpc/area_dashboard*', (route) => route.abort(), { times: 1 });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('We could not fetch the numbers.');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Late' })).toBeVisible();
});
