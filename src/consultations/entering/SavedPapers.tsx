import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { PaperWords } from './paper.words.ts';
import type { SavedPaper } from './use-paper.ts';

interface Props {
  saved: readonly SavedPaper[];
  words: PaperWords;
  onTakeBack: (receipt: string) => void;
}

/** What was saved in this sitting, to write its code on the paper or take it back. */
export function SavedPapers({ saved, words, onTakeBack }: Props) {
  if (saved.length === 0) return null;
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{words.done}</h2>
      <p className="quiet">{words.done_hint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.answers}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {saved.map(({ receipt, answers }) => (
            <tr key={receipt}>
              <th scope="row" className="paper-code">
                {receipt}
              </th>
              <td>{fill(words.count, { count: answers }, words.locale)}</td>
              <td>
                <Button kind="secondary" small onClick={() => onTakeBack(receipt)}>
                  {words.take_back}
                  <span className="visually-hidden"> {receipt}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
