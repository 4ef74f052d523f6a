import { useCallback, useEffect, useRef, useState } from 'react';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import { StatusTag } from '../../staff/ui/StatusTag.tsx';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { AssignForm } from './AssignForm.tsx';
import type { CaseContact, CaseRecord } from './case.ts';
import type { CasePart } from './case-part.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { AppointmentForm, CloseForm, NeedForm, NextStepForm } from './CaseForms.tsx';
import { CaseLists } from './CaseLists.tsx';
import { EraseForm, HeldCopy } from './DataRequest.tsx';
import { versionOf, type loadCase } from './cases.queries.ts';
import type { CasesWords, QuestionWords } from './cases.words.ts';
import { ContactForm } from './ContactForm.tsx';
import { FollowUpForm, StopFollowUpForm } from './FollowUpForms.tsx';
import { waysThat } from './safe-ways.ts';
import { SafeContact } from './SafeContact.tsx';
import { SafeContactForm } from './SafeContactForm.tsx';
import { ReferOnForm, SharingForm } from './SharingForms.tsx';
import { Readings, Timeline } from './Timeline.tsx';
import { useSafeNow, type SafeNow } from './use-safe-now.ts';
import { EscalateForm, GoalForm, NoteForm, OpenAgainForm } from './WordsForms.tsx';

interface Props {
  client: StaffClient;
  /** The case, with what its forms choose from. */
  opened: Awaited<ReturnType<typeof loadCase>>;
  /** Why it could not be fetched again. */
  error: ApiError | undefined;
  reload: () => Promise<void>;
  words: CasesWords;
  questions: QuestionWords;
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
  escalate: EscalateForm,
  close: CloseForm,
  follow_up: FollowUpForm,
  stop_follow_up: StopFollowUpForm,
  open_again: OpenAgainForm,
  erase: EraseForm,
} as const;
type Doing = keyof typeof FORMS;

/** What can be done with a case as it stands. */
function possible({ state, ...record }: CaseRecord, { rules }: SafeNow): Doing[] {
  if (record.merged_into || record.erased_at) return [];
  // Who may erase a case does so once it is closed, so that nobody waits for us.
  const erase: Doing[] = record.may_answer && state === 'closed' ? ['erase'] : [];
  // The area's manager gives cases to others; the work on them is the lead's.
  if (!record.may_work) return state === 'closed' ? erase : ['assign'];
  if (state === 'closed') {
    const asked = record.follow_up;
    const mayStop = asked?.state === 'agreed' || asked?.state === 'asked';
    return [
      ...(asked?.is_due ? (['follow_up'] as const) : []),
      'note',
      'open_again',
      ...(mayStop ? (['stop_follow_up'] as const) : []),
      ...erase,
    ];
  }
  const all = Object.keys(FORMS) as Doing[];
  const isReachable = waysThat(rules, 'safe', 'ask').length > 0;
  const notNow: Doing[] = [
    ...(['open_again', 'erase', 'follow_up', 'stop_follow_up'] as const),
    ...(isReachable ? [] : (['contact'] as const)),
  ];
  return all.filter((name) => !notNow.includes(name));
}

function Standing({ record, words }: { record: CaseRecord; words: CasesWords }) {
  const risks: Record<string, string> = words.risks;
  const soon: Record<string, string> = words.soon;
  const isPressing = record.risk === 'immediate' || record.risk === 'high';
  return (
    <p className="case-tags">
      {!record.merged_into && (
        <StatusTag tone={record.state === 'waiting' ? 'warn' : 'plain'}>
          {words.states[record.state]}
        </StatusTag>
      )}{' '}
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

/** One case: first how to reach the person safely, then the work on it. */
export function OpenCase({ opened, error, ...around }: Props) {
  const { client, reload, words } = around;
  const { record } = opened;
  const { id } = record;
  const safeNow = useSafeNow(
    record,
    useCallback(() => versionOf(client, id), [client, id]),
  );
  const [doing, setDoing] = useState<Doing>();
  const [changing, setChanging] = useState<string>();
  const [told, setTold] = useState('');
  const [cancelled, setCancelled] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone: the focus goes where one goes on.
  useEffect(() => {
    if (cancelled > 0) choices.current?.focus();
  }, [cancelled]);
  const begin = (name: Doing | undefined, contact?: CaseContact) => {
    setTold('');
    setDoing(name);
    setChanging(contact?.case.id);
  };
  const Form = doing && FORMS[doing];
  const part: CasePart = {
    ...{ ...around, safeNow, ...opened },
    onCancel: () => {
      begin(undefined);
      setCancelled((times) => times + 1);
    },
    onDone: async () => {
      await reload();
      begin(undefined);
      setTold(words.do.stored);
      status.current?.focus();
    },
  };
  const contact = record.contacts.find((each) => each.case.id === changing);
  const actions = Form || contact ? [] : possible(record, safeNow);
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
      <p role="status" tabIndex={-1} ref={status}>
        {told}
      </p>
      {error && <p role="alert">{errorSentence(error, around.workspace.errors)}</p>}
      <div className="case-columns">
        <div>
          {/* Where it is followed is where all that they told us is. */}
          {record.contacts.length > 0 && !record.merged_into && (
            <SafeContact
              {...{ record, safeNow, words }}
              onLookAgain={() => void reload()}
              onChange={mayWork && !Form && !contact ? (each) => begin(undefined, each) : undefined}
            />
          )}
          {contact && <SafeContactForm key={changing} {...part} contact={contact} />}
          {actions.length > 0 && (
            <div
              className="actions case-actions"
              role="group"
              aria-label={words.do.title}
              tabIndex={-1}
              ref={choices}
            >
              {actions.map((name, index) => (
                <Button
                  key={name}
                  kind={index === 0 ? 'primary' : 'secondary'}
                  small={index > 0}
                  onClick={() => begin(name)}
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
            {record.merged_from.map((other) => (
              <div key={other.id}>
                <h3>{fill(words.safe.told_in, { reference: other.reference })}</h3>
                <p className="quiet">
                  {(words.for_whom as Record<string, string>)[other.for_whom]}
                </p>
                <p className="said">{other.words ?? words.asked.nothing}</p>
              </div>
            ))}
          </section>
          <Readings record={record} words={words} />
          {record.may_answer && <HeldCopy {...part} />}
        </div>
      </div>
    </>
  );
}
