import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { Answered } from './answered.ts';
import type { ReceiptFormWords, ReceiptPageWords } from './receipt.words.ts';

interface Props {
  story: Answered;
  words: ReceiptPageWords['response']['story'];
  formWords: ReceiptFormWords;
  locale: string;
}

/** What has happened with somebody's answers to a consultation. */
export function AnsweredView({ story, words, formWords, locale }: Props) {
  const day = (moment: string) => longDate(dayInLondon(moment), locale);
  const isTold = ['reported', 'archived'].includes(story.consultation_state);
  // One that closes as a day begins closes with the day before.
  const closes = day(new Date(Date.parse(story.closes_at) - 1).toISOString());
  return (
    <>
      <p>{fill(words.about, { title: story.title })}</p>
      <ol className="story">
        <li>
          <strong>{words.received}</strong> {day(story.received_at)}
        </li>
        {story.revised_at && (
          <li>
            <strong>{words.revised}</strong> {day(story.revised_at)}
          </li>
        )}
        {story.cleared_at && (
          <li>
            <strong>{words.cleared}</strong> {day(story.cleared_at)}
          </li>
        )}
        <li className={isTold ? undefined : 'ahead'}>
          <strong>
            {isTold
              ? words.reported
              : fill(words.report_by, { day: longDate(story.report_by, locale) })}
          </strong>
        </li>
      </ol>
      {story.may_change && (
        <>
          <p>{fill(words.open, { day: closes })}</p>
          <p className="no-print">
            <a className="button primary" href={`/consultations/${story.slug}/#change`}>
              {formWords.change_answers}
            </a>
          </p>
        </>
      )}
      {story.consultation_state === 'closed' && <p>{words.closed}</p>}
      <p>
        <a href={`/consultations/${story.slug}/`}>{words.see}</a>
      </p>
    </>
  );
}
