import { devices, expect, type Browser, type Page } from '@playwright/test';
import { signIn } from './staff.ts';

const key = 'apikey=sb_publishable_hearth_local';

/** Asks the API as whoever is signed in on a page. */
export async function asSignedIn(page: Page) {
  const kept = await page.evaluate(() => localStorage.getItem('hearth-staff'));
  const { access_token: token } = JSON.parse(kept!) as { access_token: string };
  return async (path: string, data?: object): Promise<unknown> => {
    const response = await page.request.fetch(`/rest/v1/${path}`, {
      method: data ? 'POST' : 'GET',
      headers: { apikey: 'sb_publishable_hearth_local', authorization: `Bearer ${token}` },
      ...(data && { data }),
    });
    expect(response.ok(), await response.text()).toBe(true);
    return response.json();
  };
}

/**
 * Somebody asks for help, and the gateway gives it to the demonstration navigator.
 *
 * @returns the reference.
 */
export async function caseOfNavigator(
  page: Page,
  browser: Browser,
  more: Record<string, unknown> = {},
): Promise<string> {
  const gateway = await (await browser.newContext({ ...devices['Desktop Chrome'] })).newPage();
  await signIn(gateway, 'gateway@demonstration.example');
  const ask = await asSignedIn(gateway);
  const [need] = (await ask('support_needs?select=slug&sensitive=is.false&limit=1')) as {
    slug: string;
  }[];
  const sent = await page.request.post(`/rest/v1/rpc/submit_referral?${key}`, {
    data: {
      referral: {
        for_whom: 'me',
        needs: [need!.slug],
        words: `The rent is late and I cannot sleep (${crypto.randomUUID().slice(0, 8)}).`,
        how_soon: 'today',
        name: 'Sam',
        ways: ['phone'],
        phone: '01642 000000',
        safe_messages: ['text'],
        caller_says: 'the library',
        must_not: 'Talk to my brother',
        contact_consent: 'yes',
        ...more,
      },
      seconds_taken: '40',
    },
  });
  const { reference } = (await sent.json()) as { reference: string };
  const { rows } = (await ask('rpc/case_queue', { reference })) as {
    rows: { id: string; version: number }[];
  };
  const leads = (await ask('rpc/case_leads', {})) as { id: string; name: string }[];
  const lead = leads.find(({ name }) => name === 'Demonstration navigator')!.id;
  const { id, version } = rows[0]!;
  await ask('rpc/assign_case', { id, seen: version, lead, words: 'For the journey' });
  await gateway.context().close();
  return reference;
}
