import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { signIn } from './staff.ts';

/** The demonstration people of supabase/seeds/demonstration/01_staff.sql that journeys sign in as. */
export type Demonstration =
  'gateway' | 'worker' | 'manager' | 'safety' | 'councillor' | 'scrutiny' | 'admin';

/** Opens a page of the workspace and signs in with the code from the local mailbox. */
export async function goToWork(page: Page, person: Demonstration, path: string): Promise<void> {
  await signIn(page, `${person}@demonstration.example`, path);
}

/** Looks for barriers on what is on the screen now. */
export async function expectNoBarriers(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}
