import { useCallback, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { AssignForm } from './AssignForm.tsx';
import type { CaseRecord } from './case.ts';
import type { CasePart } from './case-part.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { CloseForm, NeedForm, NextStepForm, NoteForm, OpenAgainForm } from './CaseForms.tsx';
import { CaseLists } from './CaseLists.tsx';
import { EraseForm, HeldCopy } from './DataRequest.tsx';
import { loadCase } from './cases.queries.ts';
import type { CasesWords } from './cases.words.ts';
import { ContactForm } from './ContactForm.tsx';
import { AppointmentForm, GoalForm, ReferOnForm, SharingForm } from './MoreForms.tsx';
import { SafeContact } from './SafeContact.tsx';
import { Readings, Timeline } from './Timeline.tsx';

interface Props {
  client: StaffClient;
  words: CasesWords;
  workspace: WorkspaceWords;
}

const FORMS = {
  contact: ContactForm,
  note: NoteForm,
  next_step: NextStepForm,
  appointment: AppointmentForm,
  goal: GoalForm,
  need: NeedForm,
  sharing: SharingForm,
  refer_on: ReferOnForm,
  assign: AssignForm,
  close: CloseForm,
  open_again: OpenAgainForm,
  erase: EraseForm,
} as const;
type Doing = keyof typeof FORMS;

/** What can be done with a case as it stands. */
function possible({ state, contact, ...record }: CaseRecord): Doing[] {
  if (record.merged_into || record.erased_at) return [];
  // Who may erase a case does so once it is closed, so that nobody waits for us.
  const erase: Doing[] = record.may_answer && state === 'closed' ? ['erase'] : [];
  // The area's manager gives cases to others; the work on them is the lead's.
  if (!record.may_work) return state === 'closed' ? erase : ['assign'];
  if (state === 'closed') return ['note', 'open_again', ...erase];
  const all = Object.keys(FORMS) as Doing[];
  const notNow: Doing[] = ['open_again', 'erase', ...(contact ? [] : (['contact'] as const))];
  return all.filter((name) => !notNow.includes(name));
}

function Standing({ record, words }: { record: CaseRecord; words: CasesWords }) {
  const risks: Record<string, string> = words.risks;
  const soon: Record<string, string> = words.soon;
  const isPressing = record.risk === 'immediate' || record.risk === 'high';
  return (
    <p className="case-tags">
      <StatusTag tone={record.state === 'waiting' ? 'warn' : 'plain'}>
        {words.states[record.state]}
      </StatusTag>{' '}
      {record.risk && (
        <StatusTag tone={isPressing ? 'bad' : 'quiet'}>{risks[record.risk] ?? ''}</StatusTag>
      )}{' '}
      {record.state !== 'closed' && (
        <StatusTag tone={record.how_soon === 'today' ? 'warn' : 'quiet'}>
          {soon[record.how_soon] ?? ''}
        </StatusTag>
      )}
    </p>
  );
}

function Elsewhere({ record, words }: { record: CaseRecord; words: CasesWords }) {
  const link = ({ id, reference }: { id: string; reference: string }) => (
    <a key={id} href={`?id=${id}`}>
      {reference}
    </a>
  );
  return (
    <>
      {record.merged_into && (
        <p className="block">
          {words.merged_into} {link(record.merged_into)}
        </p>
      )}
      {record.merged_from.length > 0 && (
        <p className="actions">
          {words.merged_from} {record.merged_from.map(link)}
        </p>
      )}
    </>
  );
}

/** One case, by the id in the address: first how to reach the person safely, then the work on it. */
export function CaseScreen({ client, words, workspace }: Props) {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const load = useCallback(async () => {
    return /^[0-9a-f-]{36}$/i.test(id) ? loadCase(client, id) : undefined;
  }, [client, id]);
  const { loaded, error, reload } = useLoaded(load);
  const [doing, setDoing] = useState<Doing>();
  const [told, setTold] = useState('');
  if (!loaded?.value) {
    const gone = loaded || error?.code === 'PT404';
    return (
      <>
        <PageHeading title={words.title} />
        <p role={error ? 'alert' : 'status'}>
          {gone ? words.gone : error ? errorSentence(error, workspace.errors) : words.loading}
        </p>
        {error && !gone && <Button onClick={() => void reload()}>{workspace.try_again}</Button>}
      </>
    );
  }
  const { record } = loaded.value;
  const Form = doing && FORMS[doing];
  const part: CasePart = {
    ...{ client, words, workspace, reload, ...loaded.value },
    onCancel: () => setDoing(undefined),
    onDone: async () => {
      await reload();
      setDoing(undefined);
      setTold(words.do.stored);
    },
  };
  const mayWork = record.may_work && !record.merged_into && !record.erased_at;
  return (
    <>
      <p>
        <a href="/staff/cases/">{words.back}</a>
      </p>
      <PageHeading title={fill(words.titled, { reference: record.reference })} />
      <Standing record={record} words={words} />
      <Elsewhere record={record} words={words} />
      {record.erased_at && <p className="block">{words.erased}</p>}
      {!record.may_work && <p className="block">{words.read_only}</p>}
      <p role="status">{told}</p>
      <div className="case-columns">
        <div>
          {record.contact && <SafeContact contact={record.contact} words={words} />}
          {!Form && possible(record).length > 0 && (
            <div className="actions case-actions" role="group" aria-label={words.do.title}>
              {possible(record).map((name, index) => (
                <Button
                  key={name}
                  kind={index === 0 ? 'primary' : 'secondary'}
                  small={index > 0}
                  onClick={() => {
                    setTold('');
                    setDoing(name);
                  }}
                >
                  {words.do[name]}
                </Button>
              ))}
            </div>
          )}
          {Form && <Form key={doing} {...part} />}
          <Timeline record={record} words={words} />
        </div>
        <div>
          <CaseFacts record={record} words={words} />
          <CaseLists {...part} mayWork={mayWork} />
          <section aria-labelledby="case-words">
            <h2 id="case-words">{words.asked.title}</h2>
            <p className="quiet">{(words.for_whom as Record<string, string>)[record.for_whom]}</p>
            <p className="said">{record.words ?? words.asked.nothing}</p>
          </section>
          <Readings record={record} words={words} />
          {record.may_answer && <HeldCopy {...part} />}
        </div>
      </div>
    </>
  );
}
