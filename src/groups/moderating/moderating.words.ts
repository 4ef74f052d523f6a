import type { WorkspaceWords } from '../../staff/workspace.words.ts';

/** The words of the screens about groups, as a page hands them to an island. */
export type GroupWords = typeof import('../../messages/en/groups-at-work.json');

/** What every part of the screen needs to say something. */
export interface Said {
  words: GroupWords;
  workspace: WorkspaceWords;
}
