import { useCallback } from 'react';
import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { DataTable } from '../../staff/ui/DataTable.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { PartNavigation } from '../../staff/ui/PartNavigation.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { linkTo, usePlace } from '../../staff/ui/use-place.ts';
import { loadConsultations, type ListedConsultation } from './building.queries.ts';
import type { PageWords } from './BuildingPage.tsx';
import { CalendarView } from './CalendarView.tsx';
import { CreateForm } from './CreateForm.tsx';

const tones = {
  draft: 'quiet',
  scheduled: 'plain',
  open: 'good',
  closed: 'warn',
  reported: 'plain',
  archived: 'quiet',
} as const;

interface Props extends PageWords {
  me: Me;
  client: StaffClient;
}

/** Every consultation of one's areas, their calendar, and the way to a new one. */
export function ListScreen(props: Props) {
  const { me, client, words, workspace } = props;
  const place = usePlace();
  const load = useCallback(() => loadConsultations(client), [client]);
  const { loaded, error } = useLoaded(load);
  if (!loaded)
    return error ? <Problem error={error} attempt={1} words={workspace} /> : <p>{words.loading}</p>;
  const { areas, consultations } = loaded.value;
  const areaNames = (ids: readonly string[]) =>
    ids.length === areas.length
      ? words.everywhere
      : areas.flatMap(({ id, name }) => (ids.includes(id) ? name : [])).join(', ');
  const day = (moment: string | null) =>
    moment ? longDate(dayInLondon(moment), words.locale) : '';
  const { list } = words;
  const mayEdit = me.actions.includes('edit_consultations');
  const mayEnter = me.actions.includes('enter_responses');
  const nextStep = ({ id, state, may_read }: ListedConsultation) => {
    if (!may_read) return null;
    const link = (page: string, text: string) => (
      <a href={`/staff/consultations/${page}/?id=${id}`}>{text}</a>
    );
    const isOut = !['draft', 'scheduled'].includes(state);
    return (
      <span className="row-links">
        {isOut && me.actions.includes('read_results') && link('results', list.results)}
        {['open', 'closed'].includes(state) && mayEnter && link('enter', list.enter)}
        {isOut && link('report', list.report)}
      </span>
    );
  };

  if (place === 'new' && mayEdit) return <CreateForm {...props} areas={areas} />;
  return (
    <>
      <PageHeading title={list.title} about={list.about}>
        {mayEdit && (
          <a className="button" {...linkTo('new')}>
            {list.create}
          </a>
        )}
      </PageHeading>
      <PartNavigation
        label={list.views}
        parts={['', 'calendar']}
        current={place}
        nameOf={(view) => (view === '' ? list.all : list.calendar)}
        linkOf={linkTo}
      />
      {place === 'calendar' ? (
        <CalendarView words={words} areas={areas} consultations={consultations} />
      ) : (
        <DataTable
          caption={list.caption}
          empty={list.none}
          rows={consultations}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              label: list.consultation,
              cell: (row) => (
                <>
                  {row.may_read ? (
                    <a href={`/staff/consultations/edit/?id=${row.id}`}>{row.title}</a>
                  ) : (
                    row.title
                  )}
                  {row.demonstration && <span className="quiet"> {list.demonstration}</span>}
                </>
              ),
            },
            {
              key: 'state',
              label: list.state,
              cell: ({ state }) => (
                <StatusTag tone={tones[state as keyof typeof tones]}>
                  {words.states[state as keyof typeof tones]}
                </StatusTag>
              ),
            },
            {
              key: 'areas',
              label: list.areas,
              cell: ({ neighbourhoods }) => areaNames(neighbourhoods),
            },
            {
              key: 'dates',
              label: list.dates,
              cell: ({ opens_at, closes_at }) =>
                closes_at
                  ? fill(opens_at ? list.from_to : list.until, {
                      from: day(opens_at),
                      to: day(closes_at),
                    })
                  : list.no_dates,
            },
            { key: 'next', label: list.next, cell: nextStep },
          ]}
        />
      )}
    </>
  );
}
