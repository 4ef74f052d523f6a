import type { WorkspaceWords } from '../../staff/workspace.words.ts';

/** The words of the gateway's screens. */
export type GatewayWords = typeof import('../../messages/en/gateway.json');

/** What each of the gateway's screens is handed by its page. */
export interface Said {
  words: GatewayWords;
  workspace: WorkspaceWords;
  /** BCP 47. */
  language: string;
}
