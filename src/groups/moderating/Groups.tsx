import { useCallback, useState } from 'react';
import type { PlaceNames } from '../../priorities/inbox/place-names.ts';
import { placeNames } from '../../priorities/inbox/place-names.queries.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { usePlace } from '../../staff/ui/use-place.ts';
import { Workspace } from '../../staff/Workspace.tsx';
import './groups.css';
import { GroupList } from './GroupList.tsx';
import { isState } from './group-record.ts';
import { GroupScreen } from './GroupScreen.tsx';
import type { Said } from './moderating.words.ts';

/** What each part of the screen is given. */
export interface Around extends Said {
  me: Me;
  client: StaffClient;
  places: PlaceNames;
}

function Screen({ client, ...props }: Said & { me: Me; client: StaffClient }) {
  const at = usePlace();
  const [open] = useState(Date.now);
  const load = useCallback(() => placeNames(client), [client]);
  const { loaded, error } = useLoaded(load);
  if (!loaded) {
    return error ? (
      <Problem error={error} attempt={1} words={props.workspace} />
    ) : (
      <p role="status">{props.workspace.loading}</p>
    );
  }
  const around = { ...props, client, places: loaded.value };
  if (/^[0-9a-f-]{36}$/i.test(at)) return <GroupScreen key={at} {...around} id={at} now={open} />;
  const state = isState(at) ? at : 'received';
  return <GroupList key={state} {...around} state={state} now={open} />;
}

/** The groups that residents told us of, for those who look after them. */
export default function Groups(said: Said) {
  return (
    <Workspace section="groups" words={said.workspace}>
      {(me, client) => <Screen {...said} me={me} client={client} />}
    </Workspace>
  );
}
