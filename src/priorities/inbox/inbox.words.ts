import type { WorkspaceWords } from '../../staff/workspace.words.ts';

/** The inbox's own words, as a page hands them to an island. */
export type InboxWords = typeof import('../../messages/en/inbox.json');

/** What every part of the screen needs to say something. */
export interface Said {
  words: InboxWords;
  workspace: WorkspaceWords;
  /** The language of the words (BCP 47). */
  language: string;
}

/** The word for a value that the database may add to before the words do. */
export function wordFor(among: Readonly<Record<string, string>>, value: string): string {
  return among[value] ?? value;
}
