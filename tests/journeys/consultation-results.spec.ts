import { readFileSync } from 'node:fs';
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
  const evenings = page.getByRole('region', { name: 'When would you come?' });
  await expect(evenings.getByRole('img', { name: 'Chart: When would you come?' })).toBeVisible();
  await expect(evenings).toContainText(
    '“On weekday evenings” was chosen most often, by 57 of 118 (48%).',
  );
  await evenings.getByText('As a table').click();
  await expect(evenings.getByRole('row', { name: /On Saturdays/ })).toContainText('28%');
  await expectNoBarriers(page);

  const whose = page.getByLabel('Show the answers of');
  await whose.selectOption('On paper');
  const answered = page.getByText(/^\d+ answered this\./).first();
  await expect(answered).not.toHaveText('118 answered this.');
  await expectNoBarriers(page);
});

test('a worker sees how far people came on the way, and counts again', async ({ page }) => {
  await goToWork(page, 'worker', '/staff/');
  await page.goto(`/staff/consultations/results/?id=${await staffIdOf(page, 'the-green')}`);
  const way = page.getByRole('region', { name: 'How people took part' });
  await expect(way).toContainText(/The first page was reached \d+ times/);
  await expect(way.getByRole('img', { name: /how often each page was reached/ })).toBeVisible();
  await expect(way.getByRole('img', { name: /by day/ })).toBeVisible();
  await expect(way.getByRole('img', { name: /came to the end, by area/ })).toBeVisible();
  await expect(way.getByRole('img', { name: /from a poster, by hub/ })).toBeVisible();
  for (const table of await way.getByText('As a table').all()) await table.click();
  const pages = way.getByRole('table', { name: 'How far people came', exact: true });
  await expect(pages.getByRole('row', { name: /When you are there/ })).toContainText('%');
  const areas = way.getByRole('table', { name: /by area$/ });
  await expect(areas.getByRole('columnheader', { name: 'Not said yet' })).toBeVisible();
  await expect(areas.getByRole('row', { name: /^Last, in your own words/ })).toContainText('4');
  const hubs = way.getByRole('table', { name: 'From posters, by hub' });
  await expect(hubs.getByRole('row').nth(1)).toContainText('%');
  await expectNoBarriers(page);
  const whose = page.getByLabel('Show the answers of');
  const area = await whose.locator('[label="By area"] option').first().textContent();
  await whose.selectOption(area!);
  await expect(way).toContainText(
    /: the page that most came to was reached \d+ times, and the end \d+ times/,
  );
  await whose.selectOption('Everybody');
  const answered = page.waitForResponse(/consultation_results/);
  await way.getByRole('button', { name: 'Count again' }).click();
  expect((await answered).status()).toBe(200);
  await expectNoBarriers(page);
});

test('a worker looks through what people wrote, and sorts it by tags', async ({ page }) => {
  await goToWork(page, 'worker', '/staff/');
  await page.goto(
    `/staff/consultations/results/?id=${await staffIdOf(page, 'the-path-by-the-beck')}`,
  );
  const question = page.getByRole('region', { name: 'Is there anything else?' });
  await expect(question.getByText('3 people wrote something.')).toBeVisible();
  await question.getByText('Read what people wrote').click();
  await expect(question.getByText('The lamp by the bridge')).toBeVisible();
  await expectNoBarriers(page);

  const text = question.getByRole('listitem').filter({ hasText: 'The lamp by the bridge' });
  await text.getByRole('button', { name: /^Add a tag to/ }).click();
  await text.getByLabel('Tag', { exact: true }).fill('Lighting');
  await text.getByLabel('Tag', { exact: true }).press('Enter');
  await expect(text.getByRole('list', { name: /^Tags of/ })).toContainText('lighting');
  await text.getByLabel('Tag', { exact: true }).fill('  ');
  await text.getByLabel('Tag', { exact: true }).press('Enter');
  await expect(text.getByText('Write the tag, such as “lighting”.')).toBeVisible();
  await expectNoBarriers(page);

  await question.getByLabel('Sorted under').selectOption('lighting');
  await expect(question.getByText('Somewhere to sit')).toHaveCount(0);
  await expect(question.getByText('The lamp by the bridge')).toBeVisible();
  await question.getByLabel('Sorted under').selectOption('');
  await question.getByLabel('Words to look for').fill('BINS');
  await question.getByLabel('Words to look for').press('Enter');
  await expect(question.getByText('The dog bags hang in the trees.')).toBeVisible();
  await expect(question.getByText('The lamp by the bridge')).toHaveCount(0);
  await question.getByLabel('Words to look for').fill('');
  await question.getByLabel('Words to look for').press('Enter');
  await text.getByRole('button', { name: /^Take “lighting” off/ }).click();
  await expect(text.getByRole('list', { name: /^Tags of/ })).toHaveCount(0);
});

test('a worker sees who is missing among those who answered, and the numbers behind it', async ({
  page,
}) => {
  await goToWork(page, 'worker', '/staff/');
  await page.goto(`/staff/consultations/results/?id=${await staffIdOf(page, 'the-green')}`);
  const missing = page.getByRole('region', { name: 'Who is missing' });
  await expect(
    missing.getByText(/^Men and boys are 49 in 100 of \w+, and \d+ in 100 of the answers\.$/),
  ).toBeVisible();
  await missing.getByText('See the numbers').click();
  await expect(missing.getByRole('row', { name: /Men and boys 49 %/ })).toBeVisible();
  await expect(missing.getByText('Made up for demonstration.')).toBeVisible();
  await expectNoBarriers(page);
});

test('somebody of all areas sees who is missing in each of them, and which numbers are hidden there', async ({
  page,
}) => {
  await goToWork(page, 'admin', '/staff/');
  await page.goto(`/staff/consultations/results/?id=${await staffIdOf(page, 'getting-about')}`);
  const missing = page.getByRole('region', { name: 'Who is missing' });
  await expect(missing.getByRole('heading', { name: 'In each area' })).toBeVisible();
  const men = 'Men and boys are 49 in 100 of East, and 25 in 100 of the answers from there.';
  await expect(missing.getByText(men)).toBeVisible();
  const women = 'Women and girls are 51 in 100 of South, and 25 in 100 of the answers from there.';
  await expect(missing.getByText(women)).toBeVisible();
  // Together they are about as many as live there.
  await expect(missing.getByText(/^Men and boys are 49 in 100 of North, East/)).toHaveCount(0);
  await expect(
    missing.getByText(/^In North, East, South and West, we cannot tell for all groups by health:/),
  ).toHaveCount(1);
  await missing.getByText('See the numbers').click();
  await missing.getByText('The numbers of East').click();
  const east = missing.getByRole('table', {
    name: 'Sex in East, of the 96 people there who told us',
  });
  await expect(east.getByRole('row', { name: /Men and boys 49 % 25 %/ })).toBeVisible();
  await expectNoBarriers(page);

  await page.getByLabel('Show the answers of').selectOption('Men and boys');
  const home = page.getByRole('region', { name: 'Which ward do you live in?' });
  await expect(home.getByText('By these groups we count areas and not wards')).toBeVisible();
  await home.getByText('As a table').click();
  await expect(home.getByRole('row', { name: /^East 24/ })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByLabel('Show the answers of').selectOption('Everybody');
  await expect(home.getByRole('row', { name: /^Newport/ })).toBeVisible();
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

test('a worker takes a copy of single answers, which the record of the consultation tells', async ({
  page,
}) => {
  await goToWork(page, 'worker', '/staff/');
  const id = await staffIdOf(page, 'the-path-by-the-beck');
  await page.goto(`/staff/consultations/results/?id=${id}`);
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const answers = await save('Single answers (CSV)');
  expect(answers.name).toBe('the-path-by-the-beck-answers.csv');
  const lines = answers.text.trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFresponse,version,received_at,.*,q\.uses,q\.safe,/);
  expect(lines).toHaveLength(84);
  await expect(page.getByText('Saved 83 answers.')).toBeVisible();
  const codebook = await save('What the columns mean (CSV)');
  expect(codebook.text).toContain('q.uses,uses,one_of,');
  const questions = await save('The questions (JSON)');
  expect(JSON.parse(questions.text)).toMatchObject({ versions: [{ number: 1 }] });
  await expectNoBarriers(page);

  await page.goto(`/staff/consultations/edit/?id=${id}#record`);
  await expect(page.getByText('Took a copy of the single answers').first()).toBeVisible();
});

test('a worker leaves out what was marked as a second answer, and counts it again', async ({
  page,
}) => {
  await goToWork(page, 'worker', '/staff/');
  await page.goto(`/staff/consultations/results/?id=${await staffIdOf(page, 'the-green')}`);
  const marked = page.getByRole('region', { name: 'Answers that may be second ones' });
  const row = marked.getByRole('row').filter({ hasText: 'The same answers came before' }).first();
  await expect(row).toContainText('Yes, until somebody judges');
  await expectNoBarriers(page);
  const named = await row.getByRole('button', { name: /^Leave out/ }).getAttribute('aria-label');
  const time = named!.replace('Leave out the answer of ', '');
  const counted = page.waitForResponse(/consultation_results/);
  await row.getByRole('button', { name: /^Leave out/ }).click();
  expect((await counted).status()).toBe(200);
  await expect(marked.getByRole('status')).toHaveText(
    `The answer of ${time} is left out. The numbers are right again.`,
  );
  const judged = marked.getByRole('row').filter({ hasText: time }).first();
  await expect(judged).toContainText('No, left out');
  await expectNoBarriers(page);
  await judged.getByRole('button', { name: `Count the answer of ${time}` }).click();
  await expect(marked.getByRole('status')).toHaveText(`The answer of ${time} counts.`);
  await expect(judged).toContainText('Yes, somebody looked');
});
