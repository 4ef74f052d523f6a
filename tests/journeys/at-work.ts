import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The demonstration people of supabase/seeds/demonstration/01_staff.sql that journeys sign in as. */
export type Demonstration = 'worker' | 'manager' | 'safety' | 'councillor' | 'admin';

/** Opens a page of the workspace and signs in with the code from the local mailbox. */
export async function goToWork(page: Page, person: Demonstration, path: string): Promise<void> {
  const address = `${person}@demonstration.example`;
  const newest = async () => {
    const mailbox = await page.request.get('/mailbox/');
    const letters = (await mailbox.text()).split('<article>');
    const letter = letters.find((text) => text.includes(`To ${address}`) && /\b\d{6}\b/.test(text));
    return letter && /\b(\d{6})\b/.exec(letter)?.[1];
  };
  await page.goto(path);
  await page.getByRole('textbox', { name: 'Your work email address' }).fill(address);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  const code = page.getByRole('textbox', { name: 'The code from the email' });
  // A newer code ends the one before, and other journeys may sign in as the same person.
  await expect(async () => {
    await code.fill((await newest()) ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('navigation', { name: 'Workspace' })).toBeVisible({
      timeout: 3000,
    });
  }).toPass();
}

/** Looks for barriers on what is on the screen now. */
export async function expectNoBarriers(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
