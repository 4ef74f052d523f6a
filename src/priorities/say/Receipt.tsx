import { useEffect, useRef } from 'react';
import type { ReceiptWords } from './say.words.ts';

interface Props {
  code: string;
  words: ReceiptWords['given'];
  /** What the button that prints says. */
  printLabel: string;
}

/** The receipt code, to write down or print: it is shown once and kept nowhere. */
export function Receipt({ code, words, printLabel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="receipt" data-step="receipt">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <h3>{words.code}</h3>
      <p className="code">{code}</p>
      <p>{words.keep}</p>
      <p>{words.use}</p>
      <p>{words.mailed}</p>
      <p className="no-print">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {printLabel}
        </button>
      </p>
      {/* Paper shows where a whole address leads: without it the code on it has no place to go. */}
      <p>
        <a href={`${location.origin}/receipt/`}>{words.next}</a>
      </p>
      <p className="no-print">
        <a href="/">{words.home}</a>
      </p>
    </div>
  );
}
