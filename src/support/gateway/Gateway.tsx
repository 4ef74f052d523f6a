import { Workspace } from '../../staff/Workspace.tsx';
import { GatewayScreen } from './GatewayScreen.tsx';
import type { Said } from './gateway.words.ts';
import './gateway.css';

/** Everybody who asked for help, for those who see to it that somebody answers. */
export default function Gateway(said: Said) {
  return (
    <Workspace section="gateway" words={said.workspace}>
      {(me, client) => <GatewayScreen {...said} me={me} client={client} />}
    </Workspace>
  );
}
