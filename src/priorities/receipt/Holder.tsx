import { useState } from 'react';
import type { ReceiptFormWords, ReceiptPageWords } from './receipt.words.ts';
import type { Story } from './story.ts';
import type { Fault, Wish } from './use-receipt.ts';
import { Withdraw } from './Withdraw.tsx';

interface Props {
  story: Story;
  words: ReceiptFormWords;
  pageWords: ReceiptPageWords;
  busy: Wish | undefined;
  fault: Fault | undefined;
  /** Sends a wish; true once it is done. */
  wish: (wish: Wish, answers: Record<string, string>) => Promise<boolean>;
}

/** What the holder of a receipt may do: change the words until they are read, or take them back. */
export function Holder({ story, words, pageWords, busy, fault, wish }: Props) {
  const [said, setSaid] = useState(story.said ?? '');
  const [isChanged, setChanged] = useState(false);
  const { correct } = pageWords;
  const isWrong = fault?.field === 'said';
  return (
    <>
      {story.may_correct && (
        <form
          noValidate
          className="no-print"
          onSubmit={(event) => {
            event.preventDefault();
            setChanged(false);
            void wish('correct', { said }).then(setChanged);
          }}
        >
          <h3>{correct.title}</h3>
          <div className="govuk-form-group">
            <label className="govuk-label govuk-label--s" htmlFor="said">
              {correct.label}
            </label>
            <p className="govuk-hint" id="said-hint">
              {correct.hint}
            </p>
            <textarea
              className={isWrong ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
              id="said"
              rows={6}
              value={said}
              aria-describedby="said-hint"
              aria-invalid={isWrong || undefined}
              onChange={({ target }) => setSaid(target.value)}
            />
          </div>
          <button className="button" type="submit" aria-disabled={Boolean(busy) || undefined}>
            {busy === 'correct' ? words.saving : correct.button}
          </button>
          <p role="status">{isChanged && !fault && correct.done}</p>
        </form>
      )}
      <Withdraw
        about={pageWords.withdraw}
        words={words}
        pageWords={pageWords}
        busy={busy}
        withdraw={() => void wish('withdraw', {})}
      />
    </>
  );
}
