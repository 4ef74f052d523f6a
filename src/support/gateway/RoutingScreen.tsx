import { useCallback, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { goTo, linkTo, usePlace } from '../../staff/ui/use-place.ts';
import type { Said } from './gateway.words.ts';
import { routingRules } from './routing.queries.ts';
import { RouteQuestion } from './RouteQuestion.tsx';
import { RuleForm } from './RuleForm.tsx';
import { RulesTable, TeamsTable } from './RoutingTables.tsx';
import { TeamForm } from './TeamForm.tsx';

/** Where a request would go and why, the rules that say so, and the teams. */
export function RoutingScreen({ client, ...said }: Said & { client: StaffClient }) {
  const { words, workspace } = said;
  const at = usePlace();
  const [told, tell] = useState('');
  const { loaded, error, reload } = useLoaded(useCallback(() => routingRules(client), [client]));
  if (error) return <p role="alert">{errorSentence(error, workspace.errors)}</p>;
  if (!loaded) return <p role="status">{workspace.loading}</p>;
  const { choices, rules } = loaded.value;
  const done = async (what: string) => {
    await reload();
    tell(what);
    goTo('');
  };
  const [kind, id] = at.split('/');
  const rule = rules.find((one) => one.id === id);
  const team = choices.teams.find((one) => one.id === id);
  const shared = { ...said, client, choices, reload, onDone: done };
  if (kind === 'rule' || kind === 'team') {
    return (
      <div className="routing">
        <p>
          <a {...linkTo('')}>{words.routing.back}</a>
        </p>
        {kind === 'rule' ? (
          <RuleForm key={at} {...shared} rule={rule} />
        ) : (
          <TeamForm key={at} {...shared} team={team} />
        )}
      </div>
    );
  }
  return (
    <div className="routing">
      <PageHeading title={words.routing.title} about={words.routing.about} />
      <p role="status" className={told ? 'block' : undefined}>
        {told}
      </p>
      <RouteQuestion {...shared} />
      <RulesTable {...said} choices={choices} rules={rules} />
      <TeamsTable {...said} teams={choices.teams} />
    </div>
  );
}
