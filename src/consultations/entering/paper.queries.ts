import type { StaffClient } from '../../staff/session.queries.ts';
import type { ApiError } from '../../staff/ui/refusal.ts';
import type { Answers, Texts } from '../definition/answers.ts';
import type { Definition } from '../definition/definition.schema.ts';

/** A consultation to enter answers to, with every version of its questions, the newest first. */
export async function loadPaper(client: StaffClient, id: string) {
  const [{ data: consultation, error }, { data: versions, error: unread }] = await Promise.all([
    client
      .from('consultations')
      .select('id, slug, title, stage, opens_at, asks_equality')
      .eq('id', id)
      .maybeSingle(),
    client
      .from('consultation_versions')
      .select('number, definition')
      .eq('consultation_id', id)
      .order('number', { ascending: false }),
  ]);
  if (error ?? unread) throw (error ?? unread) as ApiError;
  if (!consultation) return undefined;
  return {
    ...consultation,
    // The database checked it when it was published.
    versions: (versions ?? []).map(({ number, definition }) => ({
      number,
      definition: definition as unknown as Definition,
    })),
  };
}

export type Paper = NonNullable<Awaited<ReturnType<typeof loadPaper>>>;

/** One paper as it is stored. */
export interface PaperAnswers {
  consultation: string;
  version: number;
  channel: string;
  answers: Answers;
  texts: Texts;
  /** Answers about who somebody is, by the name of the question. */
  about: Record<string, string>;
}

/** Stores one paper; safe to repeat with the same key. */
export async function enterPaper(
  client: StaffClient,
  { about, ...paper }: PaperAnswers,
  key: string,
): Promise<{ receipt: string } | { error: ApiError }> {
  const { data, error } = await client.rpc('enter_response', {
    ...paper,
    ...about,
    idempotency_key: key,
  });
  if (error) return { error };
  return { receipt: String(Reflect.get(Object(data), 'receipt')) };
}

/** Takes a paper back by its code; an error, or none when it no longer counts. */
export async function takePaperBack(client: StaffClient, code: string): Promise<ApiError | null> {
  return (await client.rpc('withdraw_submission', { code })).error;
}
