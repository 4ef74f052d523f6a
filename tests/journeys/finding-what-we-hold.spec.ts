import { expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

test.describe.configure({ mode: 'default' });

test('the gateway finds what is held about somebody, says why, and goes on to the case', async ({
  page,
}) => {
  const number = String(Math.floor(Math.random() * 1e6)).padStart(6, '0');
  const sent = await page.request.post(
    '/rest/v1/rpc/submit_referral?apikey=sb_publishable_hearth_local',
    {
      data: {
        referral: {
          for_whom: 'me',
          needs: ['something-else'],
          name: `Zebedee ${number}`,
          ways: ['phone'],
          phone: `01632 ${number}`,
          contact_consent: 'yes',
        },
        seconds_taken: '60',
      },
    },
  );
  const { reference } = (await sent.json()) as { reference: string };
  await goToWork(page, 'gateway', '/staff/gateway/find/');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Find what we hold about somebody' }),
  ).toBeVisible();
  await expectNoBarriers(page);

  const look = page.getByRole('button', { name: 'Look for it' });
  await page.getByRole('textbox', { name: 'Phone number' }).fill(`+44 1632 ${number}`);
  await look.click();
  const why = page.getByRole('textbox', { name: 'Why you look for them' });
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('textbox', { name: 'Phone number' })).toHaveValue(/1632/);
  await expectNoBarriers(page);

  await why.fill('Request 12 to see what we hold');
  await look.click();
  const found = page.getByRole('region', { name: 'We hold 1 case' });
  await expect(found.getByRole('heading')).toBeFocused();
  await expect(found).not.toContainText('Zebedee');
  await expectNoBarriers(page);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expect(page).not.toHaveURL(/1632/);

  await found.getByRole('link', { name: reference }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(reference);

  await page.goto('/staff/gateway/find/');
  await why.fill('Request 12 to see what we hold');
  await page.getByRole('textbox', { name: 'Reference' }).fill('22222-22222');
  await look.click();
  await expect(page.getByText('We hold nothing that fits.')).toBeVisible();
  await expectNoBarriers(page);
});
