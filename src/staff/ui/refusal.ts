/** An error as PostgREST answers it and supabase-js hands it on. */
export interface ApiError {
  /** `PT403`, `PT409` … for what our functions raise; PostgreSQL's own code otherwise. */
  code?: string | undefined;
  message: string;
  /** A code for the screen, such as `changed_meanwhile`, or `<field>:<code>`. */
  details?: string | null | undefined;
}

/**
 * Whether nobody who could store it has answered: the network or, behind PostgREST, PostgreSQL was away
 * (its own PGRST000 to PGRST003, PostgreSQL's connection errors, and its word that it is stopping). The
 * same can be sent again.
 */
export const isDropped = ({ code }: ApiError): boolean =>
  !code || /^(PGRST00\d|08\w{3}|57P0\d|53\w{3})$/.test(code);

/**
 * What to tell the person: the sentence that the database wrote for them, or ours when the error was
 * not written for anybody.
 *
 * @param words the workspace's `errors`.
 */
export function errorSentence(
  error: ApiError,
  words: { connection: string; unexpected: string },
): string {
  if (/^PT4\d\d$/.test(error.code ?? '')) return error.message;
  return isDropped(error) ? words.connection : words.unexpected;
}

/** Whether somebody else changed the record since it was opened; nothing was stored then. */
export function isChangedMeanwhile(error: ApiError): boolean {
  return error.code === 'PT409' && error.details === 'changed_meanwhile';
}

/** The field that an error is about, with the sentence to show beside it; for `FormAround`. */
export function wrongField(
  error: ApiError | undefined,
  words: Parameters<typeof errorSentence>[1],
): { field: string; text: string } | undefined {
  const field = error && fieldOf(error)?.field;
  return field ? { field, text: errorSentence(error, words) } : undefined;
}

/** The field that an error is about and what is wrong with it, when it is about one. */
export function fieldOf(error: ApiError): { field: string; code: string } | undefined {
  const [, field, code] = /^(\w+):(\w+)$/.exec(error.details ?? '') ?? [];
  return field && code ? { field, code } : undefined;
}
