import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import type { Route } from './gateway.schema.ts';
import { nameIn } from './name-in.ts';
import type { RoutingForm } from './routing-form.ts';
import { referralRoute } from './routing.queries.ts';

/** Answers where a request would go, and why. */
export function RouteQuestion({ words, workspace, client, choices }: RoutingForm) {
  const { ask } = words.routing;
  const [need, setNeed] = useState('');
  const [area, setArea] = useState('');
  const [route, setRoute] = useState<Route>();
  const [error, setError] = useState<ApiError>();
  const because = (found: Route) =>
    fill(ask.because[found.why as keyof typeof ask.because], {
      need: nameIn(choices.needs, found.need_id) ?? '',
      area: nameIn(choices.areas, found.neighbourhood_id) ?? '',
    });
  const look = () =>
    referralRoute(client, need, area).then(
      (found) => {
        setRoute(found);
        setError(undefined);
      },
      (failed: ApiError) => setError(failed),
    );
  return (
    <section aria-labelledby="route-title">
      <h2 id="route-title">{ask.title}</h2>
      <form
        className="queue-filters"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Select
          name="route-need"
          label={ask.needs}
          value={need}
          onChange={({ target }) => {
            setNeed(target.value);
            setRoute(undefined);
          }}
        >
          <option value="">{words.triage.choose}</option>
          <NamedOptions among={choices.needs} />
        </Select>
        <Select
          name="route-area"
          label={ask.area}
          value={area}
          onChange={({ target }) => {
            setArea(target.value);
            setRoute(undefined);
          }}
        >
          <option value="">{ask.area_unknown}</option>
          <NamedOptions among={choices.areas} />
        </Select>
        <div className="actions">
          <Button type="submit" small>
            {ask.look}
          </Button>
        </div>
      </form>
      {error && <p role="alert">{errorSentence(error, workspace.errors)}</p>}
      <div role="status">
        {route?.why === 'nobody' && <p className="block ember">{ask.nobody}</p>}
        {route && route.why !== 'nobody' && (
          <p className="block">
            <strong>{fill(ask.answer, { team: route.team ?? '' })}</strong> {because(route)}
          </p>
        )}
      </div>
    </section>
  );
}
