import { useEffect, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { formAnswers } from '../../lib/form-answers.ts';
import { useSending, type Refusal } from '../../lib/use-sending.ts';
import { fill } from '../../messages/fill.ts';
import { choiceId } from '../../ui/Choices.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Honeypot } from '../../ui/Honeypot.tsx';
import { AboutYou, Contact, Kind, Said, Theme, Where, type Asking } from './Questions.tsx';
import { nothingSaid, type Priority, type PriorityField } from './priority.ts';
import { prefilled } from './prefilled.ts';
import type { SayOptions } from './say-options.ts';
import { anchoredErrors, errorWords, type ReceiptWords, type SayWords } from './say.words.ts';
import { nextStep, questions, stepFields, stepOf, type Step } from './say-steps.ts';
import type { Similar } from './similar.ts';
import { StepSection } from './StepSection.tsx';
import { useLater } from './use-later.ts';
import { useSteps } from './use-steps.ts';

interface Props {
  /** Where a browser alone sends the form, and the functions that this script calls. */
  urls: { page: string; submit: string; similar: string; support: string };
  words: SayWords;
  receiptWords: ReceiptWords['given'];
  options: SayOptions;
  /** The council's place, as residents say it. */
  place: string;
  /** The map to put a point on. */
  children?: ReactNode;
}

const formId = 'say';
const controls: Partial<Record<PriorityField, string>> = { kind: choiceId('kind', 'concern') };

/**
 * "Tell us what matters". Built into the page as one plain form that works alone; once this script
 * runs it asks one question at a time, looks over the writer's shoulder, shows what others said and
 * has the answers checked before it sends them. What only that needs comes in a script of its own;
 * where it does not come, this is the plain form again.
 */
export default function SayForm({ urls, words, receiptWords, options, place, children }: Props) {
  const [enhanced, setEnhanced] = useState(false);
  const [similar, setSimilar] = useState<Similar[]>([]);
  const [looking, setLooking] = useState(false);
  const [checking, setChecking] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Refusal>();
  const [receipt, setReceipt] = useState<string>();
  const { step, go } = useSteps('kind');
  const { later, arrival } = useLater();
  const form = useForm<Priority>({
    resolver: async (...asked) => {
      const { check } = (await arrival()) ?? {};
      return check ? check(...asked) : { values: {}, errors: {} };
    },
    // Given what is typed already, or it would uncheck a choice made before this script ran.
    defaultValues: { ...nothingSaid, ...formAnswers(formId) },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  useEffect(() => {
    setEnhanced(true);
    const known = prefilled(location.search, options);
    for (const [field, value] of Object.entries(known)) {
      if (!form.getValues(field as PriorityField)) form.setValue(field as PriorityField, value);
    }
  }, [form, options]);
  useEffect(() => {
    if (step === 'check') setChecking(true);
  }, [step]);

  const { send, sending, waiting } = useSending({
    action: urls.submit,
    formId,
    onStored: (answer) => {
      setReceipt(String(Reflect.get(Object(answer), 'receipt')));
      scrollTo(0, 0);
    },
    onRefusal: (refusals) => {
      for (const { code, field } of refusals)
        if (field && stepOf(field)) form.setError(field as PriorityField, { message: code });
      setFailure(refusals.find(({ field }) => !field || !stepOf(field)));
      setAttempt((before) => before + 1);
      const wrong = refusals.map(({ field }) => field && stepOf(field)).find(Boolean);
      if (wrong) go(wrong);
    },
  });

  if (receipt && later)
    return <later.Receipt code={receipt} words={receiptWords} printLabel={words.print} />;

  const onward = async () => {
    setFailure(undefined);
    setLooking(!later);
    const arrived = await arrival();
    setLooking(false);
    if (!arrived) {
      setEnhanced(false);
      setFailure({ code: 'incomplete' });
      setAttempt((before) => before + 1);
      return;
    }
    const fields = stepFields[step] as readonly PriorityField[];
    if (!(await form.trigger(fields.length > 0 ? [...fields] : []))) {
      setAttempt((before) => before + 1);
      return;
    }
    if (step === 'about') {
      await send();
      return;
    }
    let found: Similar[] = [];
    if (step === 'where') {
      setLooking(true);
      const { said, neighbourhood } = form.getValues();
      found = await arrived.findSimilar(urls.similar, said, neighbourhood);
      setSimilar(found);
      setLooking(false);
    }
    go(nextStep(step, { similar: found.length > 0, checking }));
  };

  const wrong = (field: PriorityField) => {
    const code = errors[field]?.message;
    return code ? errorWords(words, place, code, field) : undefined;
  };
  const controlOf = (field: PriorityField) =>
    controls[field] ??
    (field === 'neighbourhood' ? choiceId(field, options.areas[0]?.slug ?? '') : field);
  const problems = (stepFields[step] as readonly PriorityField[]).flatMap((field) => {
    const text = wrong(field);
    return text ? [{ text, control: controlOf(field) }] : [];
  });
  const summary = failure
    ? [...problems, { text: errorWords(words, place, failure.code, failure.field) }]
    : problems;
  const asking: Asking = {
    form,
    words,
    options,
    place,
    enhanced,
    later,
    wrong,
    anchored: (name) =>
      enhanced ? [] : anchoredErrors(words, place).filter(({ field }) => field === name),
  };
  const section = (name: Step, content: ReactNode) => (
    <StepSection name={name} title={words.steps[name]} hidden={enhanced && step !== name}>
      {content}
    </StepSection>
  );
  const number = questions.indexOf(step) + 1;

  return (
    <form
      id={formId}
      method="post"
      action={urls.page}
      noValidate={enhanced}
      data-enhanced={enhanced || undefined}
      data-step={step}
      onSubmit={(event) => {
        if (!enhanced) return;
        event.preventDefault();
        if (!sending && !looking) void onward();
      }}
    >
      {enhanced && step !== 'kind' && (
        <p>
          <button type="button" className="link-button" onClick={() => history.back()}>
            {words.back}
          </button>
        </p>
      )}
      {summary.length > 0 && !sending && (
        <ErrorSummary title={words.errors.title} errors={summary} attempt={attempt} />
      )}
      {enhanced && number > 0 && (
        <p className="quiet">{fill(words.progress, { number, count: questions.length })}</p>
      )}
      {section('kind', <Kind {...asking} />)}
      {section('said', <Said {...asking} />)}
      {section('where', <Where {...asking}>{children}</Where>)}
      {enhanced &&
        later &&
        section(
          'similar',
          <later.SimilarList words={words.similar} found={similar} supportUrl={urls.support} />,
        )}
      {section('theme', <Theme {...asking} />)}
      {section('contact', <Contact {...asking} />)}
      {enhanced &&
        later &&
        section('check', step === 'check' && <later.CheckAnswers {...asking} change={go} />)}
      {section('about', <AboutYou {...asking} />)}
      <Honeypot label={words.website} />
      <button className="button" type="submit" aria-disabled={sending || looking || undefined}>
        {sending
          ? words.sending
          : looking
            ? words.looking
            : enhanced && step === 'about'
              ? words.send
              : words.next}
      </button>
      <p role="status">{waiting ? fill(words.retrying, { seconds: waiting }) : ''}</p>
    </form>
  );
}
