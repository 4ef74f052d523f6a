import type { StaffClient } from '../../staff/session.queries.ts';

/** What somebody wrote in answer to a question. Untrusted. */
export interface WrittenText {
  response: string;
  words: string;
  tags: string[];
  channel: string;
  /** The day it came, YYYY-MM-DD. */
  day: string;
}

/** What `response_texts_page` answers, as its comment in the database says. */
export interface TextsPage {
  rows: WrittenText[];
  next: { after_at: string; after_id: string } | null;
  tags: [tag: string, texts: number][];
}

/** Which texts to look for; empty for all. */
export interface TextsFilter {
  words: string;
  tag: string;
}

/**
 * A page of what people wrote.
 *
 * @throws the database's error, as when somebody may not read it.
 */
export async function textsPage(
  client: StaffClient,
  asked: { consultation: string; question: string } & TextsFilter,
  after: TextsPage['next'],
): Promise<TextsPage> {
  const { data, error } = await client.rpc('response_texts_page', { ...asked, ...after });
  if (error) throw error;
  return data as unknown as TextsPage;
}

/** Puts a tag on a text or takes it off; answers the tags it has then. */
export function changeTag(
  client: StaffClient,
  change: 'tag_text' | 'untag_text',
  text: { response: string; question: string; tag: string },
) {
  return client.rpc(change, text);
}
