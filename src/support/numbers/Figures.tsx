import { fill } from '../../messages/fill.ts';
import { promisesKept, sumTold } from './numbers.ts';
import type { SupportNumbers } from './numbers.schema.ts';
import { shown, shownSum, type SupportNumbersWords } from './numbers.words.ts';

interface Props {
  numbers: SupportNumbers;
  words: SupportNumbersWords;
}

/** The three numbers to know first: who asked, which promises were kept, and who can lead what there is. */
export function Figures({ numbers: { months, caseload }, words }: Props) {
  const w = words.figures;
  const kept = promisesKept(months);
  const { posts, capacity, without_limit: unlimited } = caseload;
  const many = (count: number) => ({ count: count.toLocaleString(words.locale) });
  return (
    <section aria-labelledby="numbers-figures">
      <h2 id="numbers-figures">{w.title}</h2>
      <ul className="numbers-figures">
        <li className="block">
          <strong>{shownSum(sumTold(months.map(({ asked }) => asked)), words)}</strong> {w.asked}
        </li>
        <li className="block">
          {kept ? (
            <>
              <strong>
                {(kept.inTime / kept.due).toLocaleString(words.locale, { style: 'percent' })}
              </strong>{' '}
              {fill(w.in_time, { due: kept.due.toLocaleString(words.locale) })}
            </>
          ) : (
            w.no_promise
          )}
        </li>
        <li className="block">
          {caseload.led === null ? (
            w.led_hidden
          ) : (
            <>
              <strong>{shown(caseload.led, words)}</strong> {w.led}
            </>
          )}{' '}
          {fill(w.posts, { count: posts }, words.locale)}
          {capacity > 0 && `, ${fill(w.capacity, { capacity: many(capacity).count })}`}.
          {unlimited > 0 && ` ${fill(w.without_limit, { count: unlimited }, words.locale)}.`}
        </li>
      </ul>
    </section>
  );
}
