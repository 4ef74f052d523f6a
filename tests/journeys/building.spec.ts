import { expect, test } from '@playwright/test';
import { expectNoBarriers, goToWork } from './at-work.ts';

test('a worker builds a consultation, is held back by what is missing, and opens it', async ({
  page,
}) => {
  test.slow();
  await goToWork(page, 'worker', '/staff/consultations/');
  await expect(page.getByRole('heading', { name: 'Consultations' })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Calendar' }).click();
  await expect(page.getByRole('heading', { name: 'North' })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Start a consultation' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('alert')).toContainText('something is still empty');
  await expectNoBarriers(page);
  const title = `When should the hub be open? ${Date.now()}`;
  await page.getByLabel('What is it called?').fill(title);
  await page.getByRole('group', { name: 'Whom do you ask?' }).getByRole('checkbox').first().check();
  await page.getByLabel('When the hub is open').check();
  await page.getByRole('button', { name: 'Start' }).click();

  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByLabel('What is it about?').fill('We are changing the opening hours.');
  await page.getByLabel('Who decides?').fill('The hub’s manager, in May.');
  await page.getByLabel('What can people change?').fill('The hours.');
  await page.getByLabel('Whom can people ask?').fill('The hub.');
  await page.getByLabel('How else can people answer?').fill('On paper at the hub.');
  await expectNoBarriers(page);

  await page.getByRole('link', { name: 'Questions' }).click();
  await page.getByLabel('Add to this page:').first().selectOption('Short answer');
  await page.getByLabel('Question', { exact: true }).fill('What is missing?');
  await page.getByRole('button', { name: 'Ask only some people' }).last().click();
  await expectNoBarriers(page);
  const up = page.getByRole('button', { name: 'Move up: What is missing?' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('What is missing? moved up.')).toBeVisible();
  await expect(up).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('a question that comes later');
  await page.getByRole('button', { name: 'Move down: What is missing?' }).click();
  await expect(page.getByText('Everything is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete: What is missing?' }).click();
  await expect(page.getByText('What is missing?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(up).toBeVisible();
  await expect(page.getByText('Everything is saved.')).toBeVisible();

  await page
    .getByRole('textbox', { name: 'Question', exact: true })
    .fill('Don’t you miss anything?');
  await page.getByRole('link', { name: 'Preview' }).click();
  await expect(page.getByText('Nobody has tried it yet.')).toBeVisible();
  const away = page.getByRole('group', { name: 'What keeps you away?' });
  await expect(away).toBeHidden();
  await page.getByRole('radio', { name: 'Never' }).check();
  await expect(away).toBeVisible();
  await page.getByRole('button', { name: 'On a wide screen' }).click();
  await expect(page.getByRole('radio', { name: 'Never' })).toBeChecked();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'When it should be open' })).toBeFocused();
  await page.goBack();
  await expect(away).toBeVisible();
  for (const next of [
    'When it should be open',
    'Check your answers',
    'Last questions, about you',
  ]) {
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { name: next })).toBeFocused();
  }
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'This test is kept apart' })).toBeFocused();
  await page.getByText('the draft as it was').click();
  await expect(page.getByRole('definition').filter({ hasText: 'Never' })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Without JavaScript' }).click();
  await expect(page.getByText('When would you come?')).toBeVisible();
  await expect(page.getByText(/^Only if you answered “Never”/)).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert')).toContainText('Answer question 1');
  await expectNoBarriers(page);
  await page.getByRole('radio', { name: 'Every week' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { name: 'This test is kept apart' })).toBeFocused();
  await expect(page.getByText('the draft as it was')).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete every test' }).click();
  await expect(page.getByText('Every test is deleted.')).toBeVisible();

  await page.getByRole('link', { name: 'Check and open' }).click();
  await expect(page.getByText('Say what happens with what people tell us.')).toBeVisible();
  await expect(page.getByText('Say by when you report back.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open it to the public' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'What it is for' }).click();
  await page.getByLabel('What happens with what people tell us?').fill('We delete it in a year.');
  await page.getByRole('link', { name: 'Dates' }).click();
  await page.getByLabel('Closes').fill('2098-02-01T17:00');
  await page.getByLabel('You report back by').fill('2098-03-01');
  await page.getByLabel('Answers are kept until').fill('2098-12-01');
  await page.getByRole('button', { name: 'Save the dates' }).click();
  await expect(page.getByText('The dates are saved.')).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Check and open' }).click();
  await expect(page.getByText(/It takes about \d minutes to answer/)).toBeVisible();
  await page.getByText('How we worked this out').click();
  await expect(page.getByRole('row', { name: /Words to read/ })).toBeVisible();
  const leading = page.getByRole('listitem').filter({ hasText: "“Don't you” leads people" });
  await expect(page.getByRole('button', { name: 'Open it to the public' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await leading.getByText('Leave it as it is').click();
  await leading.getByLabel('Why is it right as it is?').fill('Everybody here says so.');
  await expectNoBarriers(page);
  await leading.getByRole('button', { name: 'Set aside' }).click();
  await expect(leading).toContainText('set this aside because: Everybody here says so.');
  await page.getByRole('link', { name: 'Questions' }).click();
  await page
    .getByRole('button', { name: /Don’t you miss anything/ })
    .first()
    .click();
  const reworded = page.getByRole('textbox', { name: 'Question', exact: true });
  await reworded.fill('Don’t you like anything?');
  await page.getByRole('link', { name: 'Check and open' }).click();
  await expect(leading.getByText('Leave it as it is')).toBeVisible();
  await page.getByRole('link', { name: 'Questions' }).click();
  await page
    .getByRole('button', { name: /Don’t you like anything/ })
    .first()
    .click();
  await reworded.fill('What do you miss?');
  await page.getByRole('link', { name: 'Check and open' }).click();
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it to the public' }).click();
  const dialog = page.getByRole('dialog');
  await expectNoBarriers(page);
  await dialog.getByRole('button', { name: 'Open it to the public' }).click();
  await expect(page.getByRole('link', { name: 'Public page' })).toBeVisible();

  await page.getByRole('link', { name: 'Questions' }).click();
  await page
    .getByRole('button', { name: /When would you come/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add a choice' }).click();
  await page.keyboard.type('At night');
  await page.getByRole('link', { name: 'Check and open' }).click();
  await expect(page.getByText('“When would you come?” offers other choices')).toBeVisible();
  await page.getByLabel('What does this do to comparing answers?').fill('One choice was added.');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Publish as a new version' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish as a new version' }).click();
  await expect(page.getByText('The public sees the questions as they are here.')).toBeVisible();
  await expect(page.getByText('One choice was added.')).toBeVisible();
  await page.getByRole('link', { name: 'What was changed' }).click();
  await expect(page.getByText('Published the questions').first()).toBeVisible();
  const aside = page.getByRole('listitem').filter({ hasText: 'Set a warning aside' });
  await expect(aside).toContainText('Words that lead to an answer');
  await expect(aside).toContainText('Everybody here says so.');
  await expectNoBarriers(page);
});
