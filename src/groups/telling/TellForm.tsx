import { useEffect, useState } from 'react';
import { formAnswers } from '../../lib/form-answers.ts';
import { useSending, type Refusal } from '../../lib/use-sending.ts';
import { fill } from '../../messages/fill.ts';
import { choiceId } from '../../ui/Choices.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Honeypot } from '../../ui/Honeypot.tsx';
import { groupFields, problemsIn, type GroupField } from './group-answers.ts';
import { TellCheck } from './TellCheck.tsx';
import { TellFields } from './TellFields.tsx';
import { errorWords, type AskedWords, type TellOptions, type TellWords } from './tell.words.ts';

interface Props {
  /** Where a browser alone sends the form, and the function that this script calls. */
  urls: { page: string; submit: string };
  words: TellWords;
  asked: AskedWords;
  options: TellOptions;
}

const formId = 'tell-of-a-group';
const isField = (name: string | undefined): name is GroupField =>
  (groupFields as readonly (string | undefined)[]).includes(name);

/**
 * "Tell us about a group". Built into the page as a plain form that works alone; once this script runs
 * it says what is wrong beside each field, shows all once more, and sends it again if the connection
 * drops.
 */
export default function TellForm({ urls, words, asked, options }: Props) {
  const [enhanced, setEnhanced] = useState(false);
  const [checking, setChecking] = useState<Record<string, string>>();
  const [problems, setProblems] = useState<Partial<Record<GroupField, string>>>({});
  const [failure, setFailure] = useState<Refusal>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setEnhanced(true);
    // Back leads from the check to the form, as people expect of a page.
    const back = () => setChecking(undefined);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const refuse = (fields: typeof problems, whole?: Refusal) => {
    setProblems(fields);
    setFailure(whole);
    setAttempt((before) => before + 1);
  };
  const { send, sending, waiting } = useSending({
    action: urls.submit,
    formId,
    onStored: () => location.assign('/groups/thank-you/'),
    onRefusal: (refusals) => {
      const fields = refusals.flatMap(({ code, field }) => (isField(field) ? [[field, code]] : []));
      if (fields.length > 0) setChecking(undefined);
      refuse(
        Object.fromEntries(fields) as typeof problems,
        refusals.find(({ field }) => !isField(field)),
      );
    },
  });

  const wrong = (field: GroupField) => {
    const code = problems[field];
    return code && errorWords(words, asked, code, field);
  };
  const controlOf = (field: GroupField) => {
    if (field === 'neighbourhood') return choiceId(field, options.areas[0]?.slug ?? '');
    return field === 'relation' ? choiceId(field, 'run') : field;
  };
  const summary = groupFields.flatMap((field) => {
    const text = wrong(field);
    return text ? [{ text, control: controlOf(field) }] : [];
  });
  if (failure) summary.push({ text: errorWords(words, asked, failure.code), control: '' });

  const onward = () => {
    const answers = formAnswers(formId);
    const found = problemsIn(answers);
    refuse(found);
    if (Object.keys(found).length > 0) return;
    history.pushState({ checking: true }, '');
    setChecking(answers);
    scrollTo(0, 0);
  };

  return (
    <form
      id={formId}
      method="post"
      action={urls.page}
      noValidate={enhanced}
      data-enhanced={enhanced || undefined}
      data-checking={checking ? true : undefined}
      onSubmit={(event) => {
        if (!enhanced) return;
        event.preventDefault();
        if (sending) return;
        setFailure(undefined);
        if (checking) void send();
        else onward();
      }}
    >
      {checking && (
        <p>
          <button type="button" className="link-button" onClick={() => history.back()}>
            {words.change}
          </button>
        </p>
      )}
      {summary.length > 0 && !sending && (
        <ErrorSummary
          title={words.errors.title}
          errors={summary.map(({ text, control }) => (control ? { text, control } : { text }))}
          attempt={attempt}
        />
      )}
      <div hidden={Boolean(checking)}>
        <TellFields words={words} asked={asked} options={options} wrong={wrong} />
      </div>
      {checking && <TellCheck answers={checking} words={words} asked={asked} options={options} />}
      <Honeypot label={words.website} />
      <button className="button" type="submit" aria-disabled={sending || undefined}>
        {sending ? words.sending : checking ? asked.check.send : words.next}
      </button>
      <p role="status">{waiting ? fill(words.retrying, { seconds: waiting }) : ''}</p>
    </form>
  );
}
