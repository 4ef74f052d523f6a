import { Workspace } from '../../staff/Workspace.tsx';
import type { EditingWords } from './editing-words.ts';
import { HubEditor } from './HubEditor.tsx';
import { HubList } from './HubList.tsx';

/** The hubs section: the list of places, or with `?hub=<id>` the editor of one. */
export default function HubsScreen({ words }: { words: EditingWords }) {
  const hub = new URLSearchParams(location.search).get('hub');
  return (
    <Workspace section="hubs" words={words.workspace}>
      {(_, client) =>
        hub ? (
          <HubEditor client={client} location={hub} words={words} />
        ) : (
          <HubList client={client} words={words} />
        )
      }
    </Workspace>
  );
}
