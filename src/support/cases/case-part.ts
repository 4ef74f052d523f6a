import type { StaffClient } from '../../staff/session.queries.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { CaseRecord, Named } from './case.ts';
import type { CasesWords, QuestionWords } from './cases.words.ts';
import type { SafeNow } from './use-safe-now.ts';

/** What each part of the screen of one case is given. */
export interface CasePart {
  client: StaffClient;
  record: CaseRecord;
  safeNow: SafeNow;
  /** What somebody may need help with. */
  needs: readonly Named[];
  /** With whom something may be shared. */
  organizations: readonly Named[];
  /** Where somebody may be met. */
  hubs: readonly Named[];
  words: CasesWords;
  questions: QuestionWords;
  workspace: WorkspaceWords;
  /** Fetches everything again; what is typed stays. */
  reload: () => Promise<void>;
  /** Closes what is open and says, also to who cannot see it, that it was stored. */
  onDone: () => Promise<void>;
  /** Closes what is open; nothing is stored. */
  onCancel: () => void;
}
