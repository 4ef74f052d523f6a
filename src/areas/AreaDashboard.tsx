import { useEffect, useState } from 'react';
import { fill } from '../messages/fill.ts';
import type { Me } from '../staff/me.ts';
import { mayOpen } from '../staff/sections.ts';
import type { StaffClient } from '../staff/session.queries.ts';
import { Button } from '../staff/ui/Button.tsx';
import { PageHeading } from '../staff/ui/PageHeading.tsx';
import { openDashboard } from './dashboard.queries.ts';
import type { Dashboard } from './dashboard.schema.ts';
import { day, type AboutWords, type DashboardWords } from './dashboard.words.ts';
import { Heard } from './Heard.tsx';
import { Late } from './Late.tsx';
import { Moved } from './Moved.tsx';
import { PublishedIn } from './PublishedIn.tsx';
import { Said } from './Said.tsx';
import { enterAddress } from './staff-addresses.ts';
import { Waiting } from './Waiting.tsx';
import { Wards } from './Wards.tsx';

interface Props {
  area: Me['areas'][number];
  me: Me;
  client: StaffClient;
  words: DashboardWords;
  about: AboutWords;
}

/** One area at a glance, in the order in which somebody with ten minutes needs it. */
export function AreaDashboard({ area, me, client, words, about }: Props) {
  const [dashboard, setDashboard] = useState<Dashboard>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed(false);
    openDashboard(client, area.id).then(
      (answer) => current && setDashboard(answer),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [client, area.id, attempt]);

  const isOfWards = dashboard?.only_wards ?? me.wards.length > 0;
  const title = fill(isOfWards ? words.title_wards : words.title, { area: area.name });
  if (failed) {
    return (
      <>
        <PageHeading title={title} />
        <div role="alert">
          <p>{words.failed}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{words.again}</Button>
        </div>
      </>
    );
  }
  if (!dashboard) {
    return (
      <>
        <PageHeading title={title} />
        <p role="status">{words.loading}</p>
      </>
    );
  }
  return (
    <>
      <PageHeading title={title} about={isOfWards ? words.about_wards : words.about}>
        {mayOpen('enter', me.actions) && (
          <a className="button small" href={enterAddress(area.slug)}>
            {words.wards.raise}
          </a>
        )}
        <Button kind="secondary" small onClick={() => print()}>
          {words.print}
        </Button>
      </PageHeading>
      <p className="quiet dashboard-date">
        {fill(words.as_of, { date: day(dashboard.at, words) })}
      </p>
      {!dashboard.exact && <p className="quiet">{words.hidden_note}</p>}
      {dashboard.by_ward ? (
        // What residents of their wards say comes before what the council promised them.
        <div className="dashboard" data-wards>
          <Wards byWard={dashboard.by_ward} area={area.name} words={words} />
          <Waiting dashboard={dashboard} words={words} inbox={false} />
          {[...dashboard.by_ward.wards, null].map((ward) => (
            <PublishedIn
              key={ward?.slug ?? ''}
              client={client}
              title={
                ward
                  ? fill(words.wards.published, { ward: ward.name })
                  : fill(words.wards.published_area, { area: area.name })
              }
              area={area.slug}
              ward={ward?.slug ?? null}
              words={words}
            />
          ))}
          <Late dashboard={dashboard} words={words} />
          <Said dashboard={dashboard} words={words} />
          <Moved dashboard={dashboard} words={words} />
        </div>
      ) : (
        <div className="dashboard">
          <Late dashboard={dashboard} words={words} />
          <Waiting dashboard={dashboard} words={words} inbox={mayOpen('inbox', me.actions)} />
          <Said dashboard={dashboard} words={words} />
          <Moved dashboard={dashboard} words={words} />
          {dashboard.heard && <Heard heard={dashboard.heard} words={words} about={about} />}
        </div>
      )}
    </>
  );
}
