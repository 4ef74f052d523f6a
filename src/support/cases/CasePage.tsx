import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './cases.css';
import type { CasesWords } from './cases.words.ts';
import { CaseScreen } from './CaseScreen.tsx';

interface Props {
  words: CasesWords;
  workspace: WorkspaceWords;
}

/** One case, behind the workspace's gate. */
export default function CasePage({ words, workspace }: Props) {
  return (
    <Workspace section="cases" words={workspace}>
      {(_, client) => <CaseScreen client={client} words={words} workspace={workspace} />}
    </Workspace>
  );
}
