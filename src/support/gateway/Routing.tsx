import { Workspace } from '../../staff/Workspace.tsx';
import type { Said } from './gateway.words.ts';
import { RoutingScreen } from './RoutingScreen.tsx';
import './gateway.css';

/** Which team gets what, for those who may change it. */
export default function Routing(said: Said) {
  return (
    <Workspace section="routing" words={said.workspace}>
      {(_, client) => <RoutingScreen {...said} client={client} />}
    </Workspace>
  );
}
