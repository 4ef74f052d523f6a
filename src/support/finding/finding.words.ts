import type { WorkspaceWords } from '../../staff/workspace.words.ts';

/** What the screen that finds what is held is handed by its page. */
export interface Said {
  words: typeof import('../../messages/en/finding.json');
  workspace: WorkspaceWords;
  /** BCP 47. */
  language: string;
}
