import { useEffect, useRef, useState } from 'react';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { readCode } from '../say/receipt-code.ts';
import { isAnswered } from './answered.ts';
import { AnsweredView } from './AnsweredView.tsx';
import { FollowUp } from './FollowUp.tsx';
import { Holder } from './Holder.tsx';
import { faultWords, type ReceiptFormWords, type ReceiptPageWords } from './receipt.words.ts';
import { isReferral } from './referral.ts';
import { ReferralView } from './ReferralView.tsx';
import { StoryView } from './StoryView.tsx';
import { useReceipt, type ReceiptUrls, type Wish } from './use-receipt.ts';
import { Withdraw } from './Withdraw.tsx';

interface Props {
  /** Where a browser alone sends the form, and the functions that this script calls. */
  page: string;
  /** Where a request's questions are shown, to whoever sends its code. */
  questions: string;
  urls: ReceiptUrls;
  words: ReceiptFormWords;
  pageWords: ReceiptPageWords;
  locale: string;
  /** What the database may lead a plain form back to. */
  anchored: { id: string; text: string }[];
}

/**
 * A receipt code, and what is under it. The code stays in this page's memory: it is in no address
 * and not stored, and gone when the page is.
 */
export default function ReceiptForm({ page, questions, urls, ...told }: Props) {
  const { words, pageWords, locale, anchored } = told;
  const [enhanced, setEnhanced] = useState(false);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setEnhanced(true);
    // Typed before this script ran.
    setTyped(input.current?.value ?? '');
  }, []);
  const [attempt, setAttempt] = useState(0);
  const { story, busy, fault, setFault, ask, close } = useReceipt(urls);
  const heading = useRef<HTMLHeadingElement>(null);
  const code = readCode(typed) ?? '';
  const state = story?.state;
  useEffect(() => {
    if (state) heading.current?.focus();
  }, [state]);

  const wish = async (wish: Wish, answers: Record<string, string>) => {
    const isDone = await ask(wish, { code, ...answers });
    if (!isDone) setAttempt((before) => before + 1);
    return isDone;
  };
  const open = () => {
    if (code) return void wish('status', {});
    // A slip of the pen shows here: nothing is sent.
    setFault({ code: typed.trim() ? 'malformed' : 'missing', field: 'code' });
    setAttempt((before) => before + 1);
  };
  const problem = fault && faultWords(words, pageWords, fault);
  const summary = problem && (
    <ErrorSummary
      title={words.errors.title}
      errors={[{ text: problem, ...(fault.field && { control: fault.field }) }]}
      attempt={attempt}
    />
  );

  if (story) {
    const answered = isAnswered(story) ? story : undefined;
    const spoken = answered ? pageWords.response.story : pageWords.story;
    const referral = isReferral(story) ? story : undefined;
    return (
      <div className="receipt">
        {summary}
        <h2 ref={heading} tabIndex={-1}>
          {referral && pageWords.referral.story.title}
          {!referral && (state === 'withdrawn' ? words.withdrawn : spoken.title)}
        </h2>
        <p className="code">{code}</p>
        {state === 'withdrawn' && <p>{spoken.withdrawn}</p>}
        {referral && (
          <>
            <ReferralView story={referral} words={pageWords.referral.story} locale={locale} />
            {referral.follow_up && (
              <FollowUp
                asked={referral.follow_up}
                urls={{ questions, stop: page }}
                words={pageWords.referral.story.follow_up}
                {...{ code, locale }}
              />
            )}
          </>
        )}
        {state !== 'withdrawn' && answered && (
          <>
            <AnsweredView
              story={answered}
              words={pageWords.response.story}
              formWords={words}
              locale={locale}
            />
            {answered.may_withdraw && (
              <Withdraw
                about={pageWords.response.withdraw}
                words={words}
                pageWords={pageWords}
                busy={busy}
                withdraw={() => void wish('withdraw', {})}
              />
            )}
          </>
        )}
        {state !== 'withdrawn' && !isAnswered(story) && !isReferral(story) && (
          <>
            <StoryView story={story} words={pageWords.story} locale={locale} />
            <Holder
              story={story}
              words={words}
              pageWords={pageWords}
              busy={busy}
              fault={fault}
              wish={wish}
            />
          </>
        )}
        <p className="no-print">
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setTyped('');
              close();
            }}
          >
            {words.another}
          </button>
        </p>
      </div>
    );
  }
  return (
    <form
      method="post"
      action={page}
      noValidate={enhanced}
      data-enhanced={enhanced || undefined}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      {summary}
      <FormField
        name="code"
        label={words.label}
        hint={words.hint}
        error={fault?.field === 'code' ? problem : undefined}
        anchored={enhanced ? [] : anchored}
      >
        <input
          ref={input}
          className="govuk-input code-input"
          id="code"
          name="code"
          type="text"
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby={fault?.field === 'code' ? 'code-hint code-error' : 'code-hint'}
          aria-invalid={fault?.field === 'code' || undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </FormField>
      <button className="button" type="submit" aria-disabled={Boolean(busy) || undefined}>
        {busy ? words.opening : words.open}
      </button>
    </form>
  );
}
