import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './cases.css';
import type { CasesWords, QuestionWords } from './cases.words.ts';
import { CaseScreen } from './CaseScreen.tsx';

interface Props {
  words: CasesWords;
  questions: QuestionWords;
  workspace: WorkspaceWords;
}

/** One case, behind the workspace's gate. */
export default function CasePage({ workspace, ...words }: Props) {
  return (
    <Workspace section="cases" words={workspace}>
      {(_, client) => <CaseScreen client={client} workspace={workspace} {...words} />}
    </Workspace>
  );
}
