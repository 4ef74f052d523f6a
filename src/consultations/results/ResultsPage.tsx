import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './results.css';
import { ResultsScreen } from './ResultsScreen.tsx';
import type { ResultsWords } from './results.words.ts';

interface Props {
  words: ResultsWords;
  workspace: WorkspaceWords;
}

/** The numbers of a consultation, behind the workspace's gate. */
export default function ResultsPage({ words, workspace }: Props) {
  return (
    <Workspace section="consultations" words={workspace}>
      {(_, client) => <ResultsScreen client={client} words={words} workspace={workspace} />}
    </Workspace>
  );
}
