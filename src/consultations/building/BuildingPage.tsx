import '../answering/answering.css';
import './building.css';
import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { EqualityQuestion } from '../answering/AboutYou.tsx';
import type { AnsweringPlaces, AnsweringWords } from '../answering/asking.ts';
import type { BuildingWords, Templates } from './building.words.ts';
import { EditScreen } from './EditScreen.tsx';
import { ListScreen } from './ListScreen.tsx';

export interface PageWords {
  words: BuildingWords;
  workspace: WorkspaceWords;
  answering: AnsweringWords;
  places: AnsweringPlaces;
  templates: Templates;
  /** What the preview asks about who somebody is, where a consultation does. */
  equality: EqualityQuestion[];
}

type Props = PageWords & { screen: 'list' | 'edit' };

/** The list of consultations and the builder, behind the workspace's gate. */
export default function BuildingPage({ screen, ...words }: Props) {
  const Screen = screen === 'list' ? ListScreen : EditScreen;
  return (
    <Workspace section="consultations" words={words.workspace}>
      {(me, client) => <Screen {...words} me={me} client={client} />}
    </Workspace>
  );
}
