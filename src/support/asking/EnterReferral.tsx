import { memo, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { keyKeeper } from '../../lib/submission.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Select } from '../../staff/ui/Field.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence, fieldOf } from '../../staff/ui/refusal.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import { problemsIn, readAnswers } from './answers.ts';
import { AskSteps } from './AskSteps.tsx';
import { enterReferral, type Given } from './entering.queries.ts';
import type { Asking } from './offers.ts';
import { problemWords, tellProblems, type Told } from './problems.ts';
import { askedSteps, fieldNames, type FieldName } from './rules.ts';

export interface EnterReferralProps {
  client: StaffClient;
  /** Those around the questions; theirs are in `asking`. */
  words: Omit<typeof import('../../messages/en/entering-referral.json'), 'asking' | 'asked'>;
  workspace: WorkspaceWords;
  asking: Asking;
}

// Its fields keep the answers, and the errors beside them are not React's: it is drawn once.
const Questions = memo(({ asking }: { asking: Asking }) => (
  <AskSteps asking={asking} shown={[...askedSteps, 'about']} />
));

/** The form of residents, filled in with the person, and how they asked and agreed. */
export function EnterReferral({ client, words, workspace, asking }: EnterReferralProps) {
  const [given, setGiven] = useState<Given>();
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<string[]>([]);
  const running = useRef(false);
  const keyOf = useRef(keyKeeper());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [given]);

  async function save(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (running.current) return;
    const data = new FormData(form);
    const referral = readAnswers(data);
    const channel = String(data.get('channel'));
    const consent = String(data.get('consent'));
    const wrong = problemsIn(referral);
    const told: Told[] = [
      ...(channel ? [] : [{ control: 'channel', text: words.errors.channel }]),
      ...(consent ? [] : [{ control: 'consent', text: words.errors.consent }]),
      ...fieldNames
        .filter((name) => name in wrong)
        .map((name) => ({ name, text: problemWords(asking.asked.problems, name, wrong[name]!) })),
    ];
    setMissing(told.flatMap(({ control }) => control ?? []));
    tellProblems(form, told);
    if (told.length > 0) return;
    running.current = true;
    setBusy(true);
    const entry = { referral, channel, consent };
    const answer = await enterReferral(client, entry, keyOf.current(entry));
    running.current = false;
    setBusy(false);
    if ('given' in answer) {
      keyOf.current = keyKeeper();
      setGiven(answer.given);
      return;
    }
    const about = fieldOf(answer.error);
    const name = fieldNames.find((one) => one === about?.field) as FieldName | undefined;
    tellProblems(form, [
      {
        name,
        text: name
          ? problemWords(asking.asked.problems, name, about!.code)
          : errorSentence(answer.error, workspace.errors),
      },
    ]);
  }

  if (given) {
    return (
      <div className="given">
        <h1 ref={heading} tabIndex={-1}>
          {words.saved}
        </h1>
        <h2>{words.reference}</h2>
        <p className="code">{given.reference}</p>
        {given.receipt && (
          <>
            <h2>{words.code}</h2>
            <p className="code">{given.receipt}</p>
            <p>{words.code_hint}</p>
          </>
        )}
        <p>
          <Button onClick={() => setGiven(undefined)}>{words.next}</Button>
        </p>
      </div>
    );
  }
  return (
    <>
      <PageHeading title={words.title} about={words.about} />
      <p>
        <strong>{words.danger}</strong>
      </p>
      <form id="ask" className="prose" noValidate autoComplete="off" onSubmit={save}>
        <div className="govuk-error-summary" role="alert" tabIndex={-1} data-part="errors" hidden>
          <h2 className="govuk-error-summary__title">{asking.words.ask.errors.title}</h2>
          <ul className="plain-list govuk-error-summary__list" />
        </div>
        <Choice
          name="channel"
          label={words.channel}
          choose={words.choose}
          of={words.channels}
          error={missing.includes('channel') ? words.errors.channel : undefined}
        />
        <Choice
          name="consent"
          label={words.consent}
          choose={words.choose}
          of={words.consents}
          error={missing.includes('consent') ? words.errors.consent : undefined}
        />
        <Questions asking={asking} />
        <p className="actions">
          <Button type="submit" busy={busy}>
            {busy ? words.saving : words.save}
          </Button>
        </p>
      </form>
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  choose: string;
  of: Record<string, string>;
  error: string | undefined;
}

function Choice({ name, label, choose, of, error }: ChoiceProps) {
  return (
    <Select name={name} label={label} defaultValue="" {...(error && { error })}>
      <option value="">{choose}</option>
      {Object.entries(of).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
}
