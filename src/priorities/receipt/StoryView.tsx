import { dayInLondon, longDate } from '../../lib/dates.ts';
import type { ReceiptPageWords } from './receipt.words.ts';
import type { Story } from './story.ts';

interface Props {
  story: Story;
  words: ReceiptPageWords['story'];
  locale: string;
}

/** What has happened with something so far, step by step. */
export function StoryView({ story, words, locale }: Props) {
  const day = (moment: string) => longDate(dayInLondon(moment), locale);
  const { decline_reason: reason } = story;
  const about = [story.neighbourhood, story.ward, story.place, story.theme].filter(Boolean);
  return (
    <>
      <h3>{words.words}</h3>
      <blockquote>{story.said}</blockquote>
      <p className="quiet">
        {words.about}: {about.join(', ')}
      </p>
      {story.published_words && (
        <>
          <p>{words.edited}</p>
          <blockquote>{story.published_words}</blockquote>
        </>
      )}
      <h3>{words.steps}</h3>
      <ol className="story">
        <li>
          <strong>{words.received}</strong> {day(story.received_at)}
        </li>
        <li className={story.read_at ? undefined : 'ahead'}>
          <strong>{story.read_at ? words.read : words.not_read}</strong>{' '}
          {story.read_at && day(story.read_at)}
        </li>
        {story.state === 'published' && (
          <li>
            <strong>{words.published}</strong> {story.published_at && day(story.published_at)}
          </li>
        )}
        {story.state === 'grouped' && (
          <li>
            <strong>{words.grouped}</strong>
            {story.grouped_under && <blockquote>{story.grouped_under.words}</blockquote>}
          </li>
        )}
        {story.state === 'declined' && (
          <li>
            <strong>{words.declined}</strong> {String(Reflect.get(words.reasons, reason ?? ''))}
          </li>
        )}
        {story.answers.map((answer) => (
          <li key={answer.answered_at}>
            <strong>
              {words.answered}: {String(Reflect.get(words.outcomes, answer.outcome))}
            </strong>{' '}
            {answer.answered_as}, {day(answer.answered_at)}
            <blockquote>{answer.answer}</blockquote>
          </li>
        ))}
        {story.actions.length > 0 && (
          <li>
            <strong>{words.acted}</strong>
            <ul>
              {story.actions.map(({ title, page }) => (
                <li key={title}>{page ? <a href={page}>{title}</a> : title}</li>
              ))}
            </ul>
          </li>
        )}
      </ol>
      {story.slug && (
        <p>
          <a href={`/priorities/${story.slug}/`}>{words.see}</a>
        </p>
      )}
    </>
  );
}
