import { fill } from '../../messages/fill.ts';
import { channelOf } from './channel.ts';
import { grouped, type CaseEntry, type CaseRecord } from './case.ts';
import type { CasesWords } from './cases.words.ts';
import { dateAndTime } from './moments.ts';

function heading({ kind, way, need, organization, colleague }: CaseEntry, words: CasesWords) {
  const kinds: Record<string, string> = words.timeline.kinds;
  const ways: Record<string, string> = words.ways;
  if (kind === 'assigned' && !colleague) return words.timeline.unassigned;
  return fill(kinds[kind] ?? kind, {
    way: (way && ways[way]) ?? '',
    need: need ?? '',
    organization: organization ?? '',
    colleague: colleague ?? '',
  }).replace(/: $/, '');
}

/** The one timeline of a case, newest first, back to when and how it came in. */
export function Timeline({ record, words }: { record: CaseRecord; words: CasesWords }) {
  const { timeline, locale } = words;
  return (
    <section aria-labelledby="case-timeline">
      <h2 id="case-timeline">{timeline.title}</h2>
      <ol className="timeline">
        {grouped(record.entries).map(({ entry, more }) => (
          <li key={entry.id}>
            <p>
              <strong>
                {entry.kind === 'merged' && record.merged_into
                  ? timeline.merged_away
                  : heading(entry, words)}
              </strong>{' '}
              <span className="quiet">
                {entry.by ??
                  (entry.kind === 'follow_up_asked' ? timeline.by_itself : timeline.by_nobody)}
                , <time dateTime={entry.at}>{dateAndTime(entry.at, locale)}</time>
                {entry.of && `. ${fill(timeline.of, { reference: entry.of })}`}
              </span>
            </p>
            {entry.words && <p className="said">{entry.words}</p>}
            {more.length > 0 && (
              <ul>
                {more.map((each) => (
                  <li key={each.id}>
                    {heading(each, words)}
                    {each.words && `: ${each.words}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <li>
          <p>
            <strong>{fill(timeline.received, { channel: channelOf(record, words) })}</strong>{' '}
            <span className="quiet">
              {record.entered_by ?? timeline.by_nobody},{' '}
              <time dateTime={record.received_at}>{dateAndTime(record.received_at, locale)}</time>
            </span>
          </p>
        </li>
      </ol>
    </section>
  );
}

/** Who has read the case, for everybody who may. */
export function Readings({ record, words }: { record: CaseRecord; words: CasesWords }) {
  const { readings, locale } = words;
  return (
    <details>
      <summary>{readings.title}</summary>
      <ul>
        {record.readings.map(({ by, at, times, action }) => (
          <li key={`${by} ${at} ${action}`}>
            {fill(action === 'export' ? readings.export : readings.read, { name: by ?? '' })},{' '}
            <time dateTime={at}>{dateAndTime(at, locale)}</time>
            {times > 1 && ` (${fill(readings.times, { count: String(times) })})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
