import type { Page } from '@playwright/test';

/** The id of a consultation, asked as the person who is signed in on the page. */
export async function staffIdOf(page: Page, slug: string): Promise<string> {
  const rows = await page.evaluate(async (slug) => {
    const kept = [...Object.values(localStorage), ...Object.values(sessionStorage)] as string[];
    const session = JSON.parse(kept.find((text) => text.includes('access_token'))!) as {
      access_token: string;
    };
    const answer = await fetch(`/rest/v1/consultations?select=id&slug=eq.${slug}`, {
      headers: {
        apikey: 'sb_publishable_hearth_local',
        authorization: `Bearer ${session.access_token}`,
      },
    });
    return (await answer.json()) as { id: string }[];
  }, slug);
  return rows[0]!.id;
}
