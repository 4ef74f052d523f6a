import type { ChartWords } from '../charts/charts.words.ts';
import type { ConditionWords } from '../definition/condition-words.ts';
import type { ExportingWords } from '../exporting/exporting.words.ts';
import type { HeardWords } from '../heard/heard.words.ts';
import { Workspace } from '../../staff/Workspace.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import './results.css';
import { ResultsScreen } from './ResultsScreen.tsx';
import type { ResultsWords } from './results.words.ts';

interface Props {
  words: ResultsWords;
  charts: ChartWords;
  exporting: ExportingWords;
  heard: HeardWords;
  /** How conditions are said. */
  conditions: ConditionWords;
  workspace: WorkspaceWords;
}

/** The numbers of a consultation, behind the workspace's gate. */
export default function ResultsPage({ workspace, ...rest }: Props) {
  return (
    <Workspace section="consultations" words={workspace}>
      {(me, client) => <ResultsScreen {...rest} {...{ me, client, workspace }} />}
    </Workspace>
  );
}
