import { Problem } from './Problem.tsx';
import type { WorkspaceWords } from '../workspace.words.ts';
import type { Saving } from './use-saving.ts';

export interface SavingProps {
  saving: Saving;
  workspace: WorkspaceWords;
  /** Fetches what is stored now; what is typed stays. */
  reload: () => Promise<void>;
}

/** Why the last change was not stored, with a look at what somebody else changed meanwhile. */
export function SavingProblem({ saving: { error, attempt }, workspace, reload }: SavingProps) {
  if (!error) return null;
  return (
    <Problem error={error} attempt={attempt} words={workspace} onShowChange={() => void reload()} />
  );
}
