import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './cases.css';
import { CaseloadsScreen } from './CaseloadsScreen.tsx';
import type { CasesWords } from './cases.words.ts';

interface Props {
  words: CasesWords;
  workspace: WorkspaceWords;
}

/** Caseloads and cover, behind the workspace's gate. */
export default function CaseloadsPage({ words, workspace }: Props) {
  return (
    <Workspace section="cases" words={workspace}>
      {(_, client) => <CaseloadsScreen client={client} words={words} workspace={workspace} />}
    </Workspace>
  );
}
