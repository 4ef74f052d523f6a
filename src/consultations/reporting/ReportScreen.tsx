import { useCallback, useState } from 'react';
import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { dateAt } from '../../places/opening/london-time.ts';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { Corrections } from './Corrections.tsx';
import { ErasePart } from './ErasePart.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { PublishOutcome } from './PublishOutcome.tsx';
import { loadReport, type Report } from './reporting.queries.ts';
import type { ReportingWords } from './reporting.words.ts';
import { useOutcome } from './use-outcome.ts';

interface Props {
  me: Me;
  client: StaffClient;
  words: ReportingWords;
  workspace: WorkspaceWords;
}

/** What each part of the screen is given. */
export interface PartProps extends Props {
  report: Report;
  mayEdit: boolean;
  /** Fetches everything again; what is typed stays. */
  reload: () => Promise<void>;
  /** Says to everybody, also who cannot see it, that something was done. */
  announce: (text: string) => void;
}

/** Where it stands, and what that means for who reads this. */
function Standing({ report: { consultation, records }, words }: PartProps) {
  const { stage, closes_at, report_by } = consultation;
  const date = (day: string) => ({ date: longDate(day, words.locale) });
  const now = Date.now();
  if (stage === 'draft') return <p>{words.draft}</p>;
  const told = records.at(-1);
  if (told) {
    return (
      <p>
        {fill(words.dates.told, date(dayInLondon(told.published_at)))}{' '}
        {stage === 'archived' && words.dates.archived}{' '}
        <a href={`/consultations/${consultation.slug}/outcome/`}>{words.public_page}</a>
      </p>
    );
  }
  if (Date.parse(closes_at!) > now) {
    return <p>{fill(words.dates.open, date(dayInLondon(closes_at!)))}</p>;
  }
  const isLate = report_by! < dateAt(now);
  return <p>{fill(isLate ? words.dates.late : words.dates.promised, date(report_by!))}</p>;
}

/** Writing and publishing the outcome; each needs what the other has. */
function Writing(props: PartProps) {
  const { report, client } = props;
  const outcome = useOutcome(client, report);
  const { stage, closes_at } = report.consultation;
  const isClosed = stage === 'reported' || Date.parse(closes_at!) <= Date.now();
  return (
    <>
      <OutcomeForm {...props} outcome={outcome} />
      {isClosed && <PublishOutcome {...props} outcome={outcome} />}
    </>
  );
}

/** What came of one consultation, by the id in the address: written, published, corrected, put away. */
export function ReportScreen(props: Props) {
  const { me, client, words, workspace } = props;
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const load = useCallback(
    () => (/^[0-9a-f-]{36}$/i.test(id) ? loadReport(client, id) : Promise.resolve(undefined)),
    [client, id],
  );
  const { loaded, error, reload } = useLoaded(load);
  const [said, announce] = useState('');
  if (!loaded?.value) {
    return (
      <>
        <PageHeading title={words.title} />
        {error && <Problem error={error} attempt={1} words={workspace} />}
        {!error && <p>{loaded ? words.gone : words.loading}</p>}
      </>
    );
  }
  const report = loaded.value;
  const { stage, title } = report.consultation;
  const mayEdit = me.actions.includes('edit_consultations');
  const part: PartProps = { ...props, report, mayEdit, reload, announce };
  return (
    <>
      <p>
        <a href="/staff/consultations/">{words.back}</a>
      </p>
      <PageHeading title={words.title} about={title} />
      <Standing {...part} />
      <p role="status">{said}</p>
      {!mayEdit && <p>{words.read_only}</p>}
      {mayEdit && stage !== 'draft' && stage !== 'archived' && <Writing {...part} />}
      {report.records.length > 0 && <Corrections {...part} />}
      {mayEdit && stage === 'reported' && <ArchivePart {...part} />}
      {stage !== 'draft' && me.actions.includes('erase_responses') && <ErasePart {...part} />}
    </>
  );
}
