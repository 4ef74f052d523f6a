import { useCallback, useState } from 'react';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { usePlace } from '../../staff/ui/use-place.ts';
import { BrokenPromises } from './BrokenPromises.tsx';
import { gatewayChoices } from './gateway.queries.ts';
import type { Said } from './gateway.words.ts';
import { noFilter } from './queue-filter.ts';
import { Queue } from './Queue.tsx';
import { Request } from './Request.tsx';

interface Props extends Said {
  me: Me;
  client: StaffClient;
}

/** The queue, the promises that are broken, or one request. */
export function GatewayScreen({ me, client, ...said }: Props) {
  const at = usePlace();
  const [filter, setFilter] = useState(noFilter);
  const { loaded, error } = useLoaded(useCallback(() => gatewayChoices(client), [client]));
  if (error) return <p role="alert">{errorSentence(error, said.workspace.errors)}</p>;
  if (!loaded) return <p role="status">{said.workspace.loading}</p>;
  const mayWork = me.actions.includes('work_gateway');
  const shared = { ...said, client, choices: loaded.value };
  if (at === 'promises') return <BrokenPromises {...shared} />;
  if (at) return <Request key={at} {...shared} id={at} mayWork={mayWork} />;
  return <Queue {...shared} mayWork={mayWork} filter={filter} onFilter={setFilter} />;
}
