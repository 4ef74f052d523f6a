import { useState } from 'react';
import type { ReceiptFormWords, ReceiptPageWords } from './receipt.words.ts';
import type { Wish } from './use-receipt.ts';

interface Props {
  /** What is taken back, and what that means. */
  about: { title: string; text: string };
  words: ReceiptFormWords;
  pageWords: ReceiptPageWords;
  busy: Wish | undefined;
  withdraw: () => void;
}

/** Taking something back, once somebody has said that they are sure. */
export function Withdraw({ about, words, pageWords, busy, withdraw }: Props) {
  const [isSure, setSure] = useState(false);
  const spoken = pageWords.withdraw;
  return (
    <section className="no-print">
      <h3>{about.title}</h3>
      <p>{about.text}</p>
      {isSure ? (
        <div role="group" aria-label={spoken.sure}>
          <p>
            <strong>{spoken.sure}</strong>
          </p>
          <button
            className="button exit"
            type="button"
            autoFocus
            aria-disabled={Boolean(busy) || undefined}
            onClick={withdraw}
          >
            {busy === 'withdraw' ? words.withdrawing : spoken.yes}
          </button>{' '}
          <button className="button primary" type="button" onClick={() => setSure(false)}>
            {spoken.no}
          </button>
        </div>
      ) : (
        <button className="button primary" type="button" onClick={() => setSure(true)}>
          {spoken.ask}
        </button>
      )}
    </section>
  );
}
