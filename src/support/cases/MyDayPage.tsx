import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './cases.css';
import { CaseloadsScreen } from './CaseloadsScreen.tsx';
import type { CasesWords } from './cases.words.ts';
import { MyDayScreen } from './MyDayScreen.tsx';

interface Props {
  words: CasesWords;
  workspace: WorkspaceWords;
}

/** The day of somebody who leads cases (for an area's manager: caseloads), behind the workspace's gate. */
export default function MyDayPage({ words, workspace }: Props) {
  return (
    <Workspace section="cases" words={workspace}>
      {(me, client) =>
        me.actions.includes('lead_cases') ? (
          <MyDayScreen client={client} words={words} workspace={workspace} />
        ) : (
          <CaseloadsScreen client={client} words={words} workspace={workspace} />
        )
      }
    </Workspace>
  );
}
