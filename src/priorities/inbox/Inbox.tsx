import type { Said } from './inbox.words.ts';
import { InboxScreen } from './InboxScreen.tsx';
import { Workspace } from '../../staff/Workspace.tsx';
import './inbox.css';

/** What came in, for those who moderate. */
export default function Inbox(said: Said) {
  return (
    <Workspace section="inbox" words={said.workspace}>
      {(me, client) => <InboxScreen {...said} me={me} client={client} />}
    </Workspace>
  );
}
