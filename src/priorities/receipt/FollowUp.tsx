import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { ReceiptPageWords } from './receipt.words.ts';
import type { Referral } from './referral.ts';

interface Props {
  asked: NonNullable<Referral['follow_up']>;
  code: string;
  /** The pages of the API that show the questions, and where somebody says that they want none. */
  urls: { questions: string; stop: string };
  words: ReceiptPageWords['referral']['story']['follow_up'];
  locale: string;
}

/** That somebody agreed to be asked how it went: plain forms lead to pages that keep nothing here. */
export function FollowUp({ asked: { state, from }, code, urls, words, locale }: Props) {
  return (
    <section className="no-print">
      <p>
        {state === 'agreed' ? fill(words.agreed, { day: longDate(from, locale) }) : words[state]}
      </p>
      {state === 'open' && (
        <form method="post" action={urls.questions}>
          <input type="hidden" name="code" value={code} />
          <button className="button">{words.answer}</button>
        </form>
      )}
      {state !== 'answered' && (
        <form method="post" action={urls.stop}>
          <input type="hidden" name="code" value={code} />
          <button className="button primary" name="step" value="stop">
            {words.stop}
          </button>
        </form>
      )}
    </section>
  );
}
