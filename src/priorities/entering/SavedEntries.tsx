import { useState } from 'react';
import { flushSync } from 'react-dom';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { EnteringWords } from './entering.words.ts';
import type { Saved } from './use-entering.ts';

interface Props {
  saved: readonly Saved[];
  words: EnteringWords;
  authority: string;
}

/** What was saved in this sitting, each with its code and a slip to hand over. */
export function SavedEntries({ saved, words, authority }: Props) {
  const [slip, setSlip] = useState<string>();
  if (saved.length === 0) return null;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const printSlip = (receipt: string) => {
    flushSync(() => setSlip(receipt));
    print();
  };
  return (
    <section className="entering-saved" aria-labelledby="saved">
      <h2 id="saved">{words.done}</h2>
      <p className="quiet">{words.done_hint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.said_short}</th>
          </tr>
        </thead>
        <tbody>
          {saved.map(({ receipt, said }) => (
            <tr key={receipt}>
              <th scope="row">
                <span className="entering-code">{receipt}</span>
                <Button kind="secondary" small onClick={() => printSlip(receipt)}>
                  {words.print}
                  <span className="visually-hidden"> {receipt}</span>
                </Button>
              </th>
              <td>{said.length > 120 ? `${said.slice(0, 120)}…` : said}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {slip && (
        <div className="entering-slip">
          <p className="slip-title">{words.slip.title}</p>
          <p>{fill(words.slip.place, { authority, date: longDate(today, words.locale) })}</p>
          <p>{words.slip.code}</p>
          <p className="slip-code">{slip}</p>
          <p>{words.slip.use}</p>
          <p>
            <strong>{fill(words.slip.address, { site: location.host })}</strong>
          </p>
          <p>{words.slip.no_name}</p>
        </div>
      )}
    </section>
  );
}
