import { devices, expect, test, type Page } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

test.use({ ...devices['Desktop Chrome'] });
// They sign in as the same few people.
test.describe.configure({ mode: 'default' });

const key = 'apikey=sb_publishable_hearth_local';

/** Asks for help with the first need that there is, as somebody of the first area. */
async function askForHelp(page: Page, more: Record<string, unknown> = {}, website = '') {
  const areas = `/rest/v1/published_neighbourhoods?status=neq.ended&order=position&limit=1&${key}`;
  const [area] = (await (await page.request.get(areas)).json()) as { slug: string; name: string }[];
  const words = `I need a hand (${crypto.randomUUID().slice(0, 8)})`;
  const phone = `01632 ${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
  const response = await page.request.post(`/rest/v1/rpc/submit_referral?${key}`, {
    data: {
      referral: {
        for_whom: 'me',
        needs: ['something-else'],
        words,
        how_soon: 'today',
        neighbourhood: area!.slug,
        name: 'Robin Example',
        ways: ['phone'],
        phone,
        contact_consent: 'yes',
        ...more,
      },
      seconds_taken: '60',
      website,
    },
  });
  expect(response.status(), await response.text()).toBe(201);
  const { reference } = (await response.json()) as { reference: string };
  return { reference, words, phone, area: area!.name };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Finds a request by its reference and opens it. */
async function open(page: Page, reference: string) {
  await page.getByRole('textbox', { name: 'Reference' }).fill(reference);
  await button(page, 'Find it').click();
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
}

test('the gateway sees who waits, says how pressing it is and gives it to a lead', async ({
  page,
}) => {
  const { reference, words, phone } = await askForHelp(page);
  await goToWork(page, 'gateway', '/staff/gateway/');
  await expect(page.getByRole('heading', { level: 1, name: 'Help requests' })).toBeVisible();
  await expect(page.getByText('waited longer than we promised')).toBeVisible();
  await expect(page.getByText('Robin Example')).toHaveCount(0);
  await expectNoBarriers(page);

  await open(page, reference);
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText(phone)).toHaveCount(0);
  await expectNoBarriers(page);

  await button(page, 'Save').click();
  await expect(page.getByRole('alert')).toContainText('Say how much danger');
  await expect(page.getByRole('combobox', { name: 'How much danger' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expectNoBarriers(page);
  await page.getByRole('combobox', { name: 'How much danger' }).selectOption('In danger now');
  await page.getByRole('textbox', { name: 'What you found out' }).fill('Rang the person.');
  await button(page, 'Save').click();
  await expect(status(page, 'Saved.')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'In danger now' })).toBeVisible();

  await button(page, 'Give it to them').click();
  await expect(page.getByRole('alert')).toContainText('Say why');
  await expectNoBarriers(page);
  const lead = page.getByRole('combobox', { name: 'Who leads this case?' });
  const option = lead.getByRole('option', { name: /^Demonstration navigator – leads/ });
  await lead.selectOption((await option.getAttribute('value'))!);
  await button(page, 'Give it to them').click();
  await expect(status(page, 'Done. They have been told.')).toBeVisible();
  await expect(
    page.getByRole('definition').filter({ hasText: 'Demonstration navigator' }),
  ).toBeVisible();
  await expect(async () => {
    const mailbox = await (await page.request.get('/mailbox/')).text();
    expect(mailbox).toContain(reference);
    expect(mailbox).not.toContain(words);
  }).toPass();
});

test('two requests of one person are followed as one, and parted again', async ({ page }) => {
  const first = await askForHelp(page);
  const again = await askForHelp(page, { phone: first.phone, name: 'Robyn Example' });
  await goToWork(page, 'gateway', '/staff/gateway/');
  await open(page, again.reference);
  await button(page, 'Look for others').click();
  const which = page.getByRole('combobox', { name: 'Which one is the same person?' });
  const option = which.getByRole('option', { name: first.reference });
  await expect(option).toContainText('the same phone number, a name that sounds the same');
  await which.selectOption((await option.getAttribute('value'))!);
  await button(page, 'Follow both as one').click();
  await expect(page.getByRole('alert')).toContainText('Say how you know');
  await expectNoBarriers(page);
  await page.getByRole('textbox', { name: 'How do you know' }).fill('The same voice.');
  await button(page, 'Follow both as one').click();
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Follow both as one' }).click();
  await expect(status(page, 'Both are followed as one now.')).toBeVisible();
  await expectNoBarriers(page);
  await button(page, 'Make it a case of its own again').click();
  await expect(status(page, 'It is a case of its own again.')).toBeVisible();
});

test('what has slipped is told until it is put right', async ({ page }) => {
  await goToWork(page, 'gateway', '/staff/gateway/');
  await button(page, 'Show who waits too long').click();
  await expect(page.getByText('Late by').first()).toBeVisible();
  await page.getByRole('link', { name: /^See every promise that is broken/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Promises that are broken');
  await expect(page.getByText('Nobody has tried to reach them in time').first()).toBeVisible();
  await expectNoBarriers(page);
});

test('what came in a flood waits by itself, and what nobody sent for help is closed together', async ({
  page,
}) => {
  // A field that people do not see, filled in.
  const flood = [await askForHelp(page, {}, 'x'), await askForHelp(page, {}, 'x')];
  await goToWork(page, 'gateway', '/staff/gateway/');
  const link = ({ reference }: { reference: string }) =>
    page.getByRole('link', { name: reference });
  await expect(page.getByText('came in a flood')).toBeVisible();
  for (const one of flood) await expect(link(one)).toHaveCount(0);
  await button(page, 'Look through them').click();
  for (const one of flood) {
    await expect(link(one)).toBeVisible();
    await page.getByRole('checkbox', { name: `Choose ${one.reference}` }).check();
  }
  await expect(status(page, '2 chosen')).toBeVisible();
  await expectNoBarriers(page);
  await button(page, 'Close those chosen').click();
  await expect(page.getByRole('alert')).toContainText('Say how you know');
  await expectNoBarriers(page);
  await page.getByRole('textbox', { name: 'How do you know' }).fill('One machine sent both.');
  await button(page, 'Close those chosen').click();
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Close those chosen' }).click();
  await expect(status(page, '2 requests are closed.')).toBeVisible();
  for (const one of flood) await expect(link(one)).toHaveCount(0);
  await expectNoBarriers(page);
});

test('the board tells what has come since, and moves nothing that somebody reads', async ({
  page,
}) => {
  await page.clock.install();
  await goToWork(page, 'gateway', '/staff/gateway/');
  await expect(page.getByText(/^Updated \d\d:\d\d\.$/)).toBeVisible();
  await expect(page).toHaveTitle(/^\(\d+\) /);
  await expect(
    page.getByRole('link', { name: /^See every promise that is broken \(\d+\)$/ }),
  ).toBeVisible();
  const first = await askForHelp(page);
  await page.mouse.move(20, 20);
  await page.clock.fastForward('01:00');
  await expect(status(page, 'The list has changed since.')).toBeVisible();
  await expect(page.getByRole('link', { name: first.reference })).toHaveCount(0);
  await expectNoBarriers(page);
  await button(page, 'Show it as it is now').click();
  await expect(page.getByRole('link', { name: first.reference })).toBeVisible();
  // Nobody has touched anything for minutes: what is new is shown by itself.
  const second = await askForHelp(page);
  await page.clock.fastForward('04:00');
  await expect(page.getByRole('link', { name: second.reference })).toBeVisible();
});

test('what somebody cannot decide stands first on the manager’s board until it is settled', async ({
  page,
}) => {
  const { reference } = await askForHelp(page);
  await goToWork(page, 'gateway', '/staff/gateway/');
  await open(page, reference);
  await button(page, 'Ask a manager').click();
  await expect(page.getByRole('alert')).toContainText('Say what has to be decided');
  await expectNoBarriers(page);
  const question = `Who pays for the night? (${reference})`;
  await page.getByRole('textbox', { name: 'What has to be decided' }).fill(question);
  await button(page, 'Ask a manager').click();
  await expect(status(page, 'A manager has been asked.')).toBeVisible();

  await page.getByRole('link', { name: 'Back to the list' }).click();
  await button(page, 'Show what is to be decided').click();
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByText(question)).toBeVisible();
  await expectNoBarriers(page);
  await button(page, 'Settle it').click();
  await expect(page.getByRole('alert')).toContainText('Say what you decided');
  await page.getByRole('textbox', { name: 'What was decided?' }).fill('The hardship fund pays.');
  await button(page, 'Settle it').click();
  await expect(status(page, 'It is settled, and on the record.')).toBeVisible();
  await expect(page.getByText(question)).toHaveCount(0);
});

test('a rule says where a request goes, and why', async ({ page }) => {
  const { area } = await askForHelp(page);
  await goToWork(page, 'gateway', '/staff/gateway/routing/');
  await expect(page.getByRole('heading', { level: 1, name: 'Who gets what' })).toBeVisible();
  const ask = async () => {
    await page.getByRole('combobox', { name: 'What would help' }).selectOption('Something else');
    await page.getByRole('combobox', { name: 'Area' }).selectOption(area);
    await button(page, 'Show where it goes').click();
  };
  await ask();
  await expect(status(page, 'no rule names it')).toContainText('It goes to Gateway.');
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Add a team' }).click();
  await button(page, 'Save the team').click();
  await expect(page.getByRole('alert')).toContainText('Give the team a name');
  await expectNoBarriers(page);
  const team = `Team ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByRole('textbox', { name: 'Name of the team' }).fill(team);
  await button(page, 'Save the team').click();
  await expect(page.getByRole('link', { name: team })).toBeVisible();

  await page.getByRole('link', { name: 'Add a rule' }).click();
  await button(page, 'Save the rule').click();
  await expect(page.getByRole('alert')).toContainText('Choose a need, an area, or both');
  await expectNoBarriers(page);
  await page.getByRole('combobox', { name: 'What would help' }).selectOption('Something else');
  await page.getByRole('combobox', { name: 'Where' }).selectOption(area);
  await page.getByRole('combobox', { name: 'Team' }).selectOption(team);
  await button(page, 'Save the rule').click();
  await expect(status(page, 'Saved.')).toBeVisible();
  await ask();
  await expect(status(page, `It goes to ${team}.`)).toContainText('there is a rule for');
  await expectNoBarriers(page);

  await page.getByRole('row', { name: team }).getByRole('link', { name: 'Something else' }).click();
  await button(page, 'Take this rule away').click();
  await expectNoBarriers(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Take this rule away' }).click();
  await expect(status(page, 'The rule is gone.')).toBeVisible();
});

test('on a phone everything fits, and a manager chooses leads and no more', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { reference } = await askForHelp(page);
  await goToWork(page, 'manager', '/staff/gateway/');
  await open(page, reference);
  await expect(page.getByRole('heading', { name: 'Choose who leads it' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Say how pressing it is' })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectNoBarriers(page);
});
