import { useCallback } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { DataTable, type Column } from '../../staff/ui/DataTable.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { loadMyDay } from './cases.queries.ts';
import type { CasesWords } from './cases.words.ts';
import { dateAndTime } from './moments.ts';
import type { DueCase, Meeting, MyDay } from './my-day.ts';

interface Props {
  client: StaffClient;
  words: CasesWords;
  workspace: WorkspaceWords;
}

const href = (id: string) => `/staff/cases/case/?${new URLSearchParams({ id })}`;

function columns(words: CasesWords, names: ReadonlyMap<string, string>): Column<DueCase>[] {
  const { day, locale } = words;
  const risks: Record<string, string> = words.risks;
  const soon: Record<string, string> = words.soon;
  return [
    {
      key: 'reference',
      label: day.columns.reference,
      cell: ({ id, reference, instead_of }) => (
        <>
          <a href={href(id)}>{reference}</a>{' '}
          {instead_of && (
            <span className="quiet">{fill(day.instead_of, { name: instead_of })}</span>
          )}
        </>
      ),
    },
    {
      key: 'next',
      label: day.columns.next,
      cell: ({ next_step_at: at }) => (at ? dateAndTime(at, locale) : day.no_next_step),
    },
    {
      key: 'needs',
      label: day.columns.needs,
      cell: ({ needs }) => needs.map((id) => names.get(id) ?? '').join(', '),
    },
    {
      key: 'area',
      label: day.columns.area,
      cell: ({ neighbourhood_id: area }) => (area && names.get(area)) ?? '',
    },
    {
      key: 'standing',
      label: day.columns.standing,
      cell: ({ risk, how_soon, tries }) => (
        <>
          {risk === 'immediate' || risk === 'high' ? (
            <StatusTag tone="bad">{risks[risk]!}</StatusTag>
          ) : (
            (soon[how_soon] ?? '')
          )}
          {tries > 0 && <div className="quiet">{fill(day.tried, { count: String(tries) })}</div>}
        </>
      ),
    },
  ];
}

function Meetings({ meetings, words }: { meetings: readonly Meeting[]; words: CasesWords }) {
  const { appointments, instead_of: insteadOf } = words.day;
  return (
    <section aria-labelledby="my-appointments">
      <h2 id="my-appointments">{appointments.title}</h2>
      {meetings.length === 0 && <p>{appointments.none}</p>}
      <ul className="plain-list meetings">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <strong>{dateAndTime(meeting.at, words.locale)}</strong>{' '}
            {meeting.location && fill(appointments.where, { place: meeting.location })}{' '}
            <a href={href(meeting.case_id)}>{meeting.reference}</a>{' '}
            {meeting.instead_of && (
              <span className="quiet">{fill(insteadOf, { name: meeting.instead_of })}</span>
            )}{' '}
            {meeting.due === 'late' && <StatusTag tone="warn">{appointments.late}</StatusTag>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Calls({ calls, words }: { calls: MyDay['calls']; words: CasesWords }) {
  const { calls: said, instead_of: insteadOf } = words.day;
  return (
    <section aria-labelledby="my-calls">
      <h2 id="my-calls">{said.title}</h2>
      <p className="quiet">{said.about}</p>
      <ul className="plain-list meetings">
        {calls.map(({ id, reference, until, instead_of: name }) => (
          <li key={id}>
            <a href={href(id)}>{reference}</a>{' '}
            <span className="quiet">
              {fill(said.until, { day: longDate(until, words.locale) })}
              {name && ` (${fill(insteadOf, { name })})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is late, for today and coming up, and whom to meet: no names, only what leads to them. */
export function MyDayScreen({ client, words, workspace }: Props) {
  const load = useCallback(() => loadMyDay(client), [client]);
  const { loaded, error, reload } = useLoaded(load);
  const { title, about } = workspace.sections.cases;
  if (!loaded) {
    return (
      <>
        <PageHeading title={title} about={about} />
        <p role={error ? 'alert' : 'status'}>
          {error ? errorSentence(error, workspace.errors) : words.loading}
        </p>
        {error && <Button onClick={() => void reload()}>{workspace.try_again}</Button>}
      </>
    );
  }
  const { day, names } = loaded.value;
  const { sections, standing_in: standingIn, empty } = words.day;
  return (
    <>
      <PageHeading title={title} about={about}>
        <a href="/staff/cases/caseloads/">{words.caseloads.link}</a>
      </PageHeading>
      {day.standing_in.map(({ name, until }) => (
        <p className="block" key={name}>
          {fill(standingIn, { name, until: longDate(until, words.locale) })}
        </p>
      ))}
      <Meetings meetings={day.appointments} words={words} />
      {day.cases.length === 0 && <p>{empty}</p>}
      {day.cases.length > 0 &&
        (['late', 'today', 'later'] as const).map((due) => (
          <section key={due}>
            <DataTable
              caption={sections[due].title}
              empty={sections[due].none}
              columns={columns(words, names)}
              rows={day.cases.filter((each) => each.due === due)}
              rowKey={({ id }) => id}
            />
          </section>
        ))}
      {day.calls.length > 0 && <Calls calls={day.calls} words={words} />}
    </>
  );
}
