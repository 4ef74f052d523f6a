import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './reporting.css';
import type { ReportingWords } from './reporting.words.ts';
import { ReportScreen } from './ReportScreen.tsx';

interface Props {
  words: ReportingWords;
  workspace: WorkspaceWords;
}

/** Reporting back, behind the workspace's gate. */
export default function ReportingPage({ words, workspace }: Props) {
  return (
    <Workspace section="consultations" words={workspace}>
      {(me, client) => <ReportScreen me={me} client={client} words={words} workspace={workspace} />}
    </Workspace>
  );
}
