import { useCallback, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { DecisionsPart } from './DecisionsPart.tsx';
import type { PlansWords } from './plans-workspace.words.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { loadDecisions } from './workspace-plans.queries.ts';

interface Props {
  me: Me;
  client: StaffClient;
  words: PlansWords;
  workspace: WorkspaceWords;
}

/** The decision log of an area, with what its design group decided. */
export function DecisionsScreen({ me, client, words, workspace }: Props) {
  const slug = new URLSearchParams(location.search).get('area') ?? '';
  const load = useCallback(() => loadDecisions(client, slug), [client, slug]);
  const { loaded, error, reload } = useLoaded(load);
  const [said, announce] = useState('');
  if (!loaded)
    return error ? <Problem error={error} attempt={1} words={workspace} /> : <p>{words.loading}</p>;
  const mine = me.areas.find((area) => area.slug === slug);
  return (
    <>
      <p className="no-print">
        <a href="/staff/plans/">{words.back}</a>
      </p>
      {loaded.value && mine ? (
        <>
          <PageHeading
            title={fill(words.decisions.area_title, { area: mine.name })}
            about={words.decisions.area_about}
          />
          <p role="status">{said}</p>
          <DecisionsPart
            client={client}
            words={words}
            workspace={workspace}
            decisions={loaded.value.decisions}
            place={{ neighbourhood: mine.id, plan: null }}
            mayEdit={me.actions.includes('edit_plans')}
            reload={reload}
            announce={announce}
          />
        </>
      ) : (
        <p>{words.decisions.unknown_area}</p>
      )}
    </>
  );
}
