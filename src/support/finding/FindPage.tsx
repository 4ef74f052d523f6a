import { Workspace } from '../../staff/Workspace.tsx';
import { FindScreen } from './FindScreen.tsx';
import type { Said } from './finding.words.ts';

/** What is held about somebody, for those who answer such requests. */
export default function FindPage(said: Said) {
  return (
    <Workspace section="finding" words={said.workspace}>
      {(_, client) => <FindScreen {...said} client={client} />}
    </Workspace>
  );
}
