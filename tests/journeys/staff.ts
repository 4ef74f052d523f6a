import { expect, type Page } from '@playwright/test';

/** The newest sign-in code that the local mailbox has for an address. */
export async function codeFor(page: Page, email: string): Promise<string> {
  const mailbox = await (await page.request.get('/mailbox/')).text();
  const letter = mailbox
    .split('<article>')
    .find((text) => text.includes(`To ${email},`) && /code/.test(text));
  const code = /\b(\d{6})\b/.exec(letter ?? '');
  if (!code) throw new Error(`No code for ${email} in the mailbox.`);
  return code[1]!;
}

/** Asks for a code on the sign-in that the page shows, and enters it. */
export async function enterCodeFor(page: Page, email: string): Promise<void> {
  await page.getByLabel('Your work email address').fill(email);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible();
  await page.getByLabel('The code from the email').fill(await codeFor(page, email));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/**
 * Signs somebody in and opens a page of the workspace. Journeys run side by side: a newer code for
 * the same person ends the one before, and then another is asked for.
 */
export async function signIn(page: Page, email: string, path = '/staff/'): Promise<void> {
  const workspace = page.getByRole('navigation', { name: 'Workspace' });
  await expect(async () => {
    await page.goto(path);
    await workspace.or(page.getByLabel('Your work email address')).waitFor({ timeout: 5000 });
    if (await workspace.isVisible()) return;
    await enterCodeFor(page, email);
    await expect(workspace).toBeVisible({ timeout: 5000 });
  }).toPass();
}
