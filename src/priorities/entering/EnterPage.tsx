import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { Workspace } from '../../staff/Workspace.tsx';
import type { SayWords } from '../say/say.words.ts';
import './entering.css';
import type { Choices, EnteringWords } from './entering.words.ts';
import { EntryForm } from './EntryForm.tsx';

interface Props {
  words: { workspace: WorkspaceWords; entering: EnteringWords };
  about: SayWords['about'];
  choices: Choices;
  authority: string;
}

/** The form for what somebody said, behind the gate. */
export default function EnterPage({ words, ...rest }: Props) {
  return (
    <Workspace section="enter" words={words.workspace}>
      {(me, client) => <EntryForm me={me} client={client} words={words.entering} {...rest} />}
    </Workspace>
  );
}
