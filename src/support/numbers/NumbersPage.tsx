import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './numbers.css';
import type { SupportNumbersWords } from './numbers.words.ts';
import { NumbersScreen } from './NumbersScreen.tsx';

interface Props {
  words: SupportNumbersWords;
  workspace: WorkspaceWords;
}

/** Support in numbers, behind the workspace's gate. */
export default function NumbersPage({ words, workspace }: Props) {
  return (
    <Workspace section="support_numbers" words={workspace}>
      {(_, client) => <NumbersScreen client={client} words={words} workspace={workspace} />}
    </Workspace>
  );
}
