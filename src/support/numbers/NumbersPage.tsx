import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './numbers.css';
import type { QuestionWords, SupportNumbersWords } from './numbers.words.ts';
import { NumbersScreen } from './NumbersScreen.tsx';

interface Props {
  words: SupportNumbersWords;
  questions: QuestionWords;
  workspace: WorkspaceWords;
}

/** Support in numbers, behind the workspace's gate. */
export default function NumbersPage({ workspace, ...words }: Props) {
  return (
    <Workspace section="support_numbers" words={workspace}>
      {(_, client) => <NumbersScreen client={client} workspace={workspace} {...words} />}
    </Workspace>
  );
}
