import './plans-workspace.css';
import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { BoardScreen } from './BoardScreen.tsx';
import { DecisionsScreen } from './DecisionsScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import type { PlansWords } from './plans-workspace.words.ts';

const screens = { board: BoardScreen, plan: PlanScreen, decisions: DecisionsScreen };

interface Props {
  screen: keyof typeof screens;
  words: PlansWords;
  workspace: WorkspaceWords;
}

/** The screens of plans, behind the workspace's gate. */
export default function PlansWorkspace({ screen, words, workspace }: Props) {
  const Screen = screens[screen];
  return (
    <Workspace section="plans" words={workspace}>
      {(me, client) => <Screen me={me} client={client} words={words} workspace={workspace} />}
    </Workspace>
  );
}
