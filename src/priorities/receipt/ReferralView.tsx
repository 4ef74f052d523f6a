import { dayAndHour, dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { ReceiptPageWords } from './receipt.words.ts';
import type { Referral } from './referral.ts';

interface Props {
  story: Referral;
  words: ReceiptPageWords['referral']['story'];
  locale: string;
}

/** How far a request for help has come. */
export function ReferralView({ story, words, locale }: Props) {
  const day = (moment: string | null) => moment && longDate(dayInLondon(moment), locale);
  const by = dayAndHour(story.respond_by, locale);
  const steps = [
    { text: words.received, at: story.received_at },
    ...(story.looked_at ? [{ text: words.looked_at, at: story.looked_at }] : []),
    ...(story.state === 'tried' ? [{ text: words.tried, at: story.tried_at }] : []),
    ...(story.reached_at ? [{ text: words.with_service, at: story.reached_at }] : []),
    ...(story.state === 'closed' ? [{ text: words.closed, at: story.closed_at }] : []),
  ];
  return (
    <>
      <p>
        {words.reference}: <strong>{story.reference}</strong>
      </p>
      <ol className="story">
        {steps.map(({ text, at }) => (
          <li key={text}>
            <strong>{text}</strong> {day(at)}
          </li>
        ))}
        {(story.state === 'received' || story.state === 'looked_at') && (
          <li className="ahead">
            <strong>{fill(words.respond_by, { when: by })}</strong>
          </li>
        )}
      </ol>
      <p>{words.again}</p>
    </>
  );
}
