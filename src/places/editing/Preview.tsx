import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { statusAt } from '../opening/opening-times.ts';
import { dateAt } from '../opening/london-time.ts';
import { dateWords, statusWords, timeWords } from '../opening/opening-times.words.ts';
import { nextSevenDays } from '../opening/opening-week.ts';
import { weekCaptionHtml, weekRowsHtml } from '../opening/opening-week.words.ts';
import { patternInWords } from '../sessions/session-pattern.words.ts';
import type { EditingWords } from './editing-words.ts';
import { faultsOf, tidy, type HubContent } from './hub-content.schema.ts';
import type { HubToEdit } from './hub-to-edit.schema.ts';
import { openingTimesOf } from './opening-times-of.ts';

interface Props {
  hub: HubToEdit;
  content: HubContent;
  words: EditingWords;
}

/** How the public page will read, by the rules and in the words of the public page. */
export function Preview(props: Props) {
  const names = props.words.editing.preview;
  const [shown, setShown] = useState(false);
  const [narrow, setNarrow] = useState(true);
  return (
    <section className="block" aria-labelledby="preview">
      <h2 id="preview">{names.title}</h2>
      <div className="actions">
        <Button kind="secondary" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? names.hide : names.show}
        </Button>
        {shown &&
          [true, false].map((phone) => (
            <Button
              key={String(phone)}
              kind="secondary"
              small
              aria-pressed={narrow === phone}
              onClick={() => setNarrow(phone)}
            >
              {phone ? names.phone : names.desktop}
            </Button>
          ))}
      </div>
      {shown && (
        <div className="preview" data-narrow={narrow}>
          <PreviewedPage {...props} />
        </div>
      )}
    </section>
  );
}

function PreviewedPage({ hub, content, words }: Props) {
  const { editing, opening, whatsOn, weekdays } = words;
  const page = tidy(content);
  const faulty = [...faultsOf(page).keys()];
  const times = openingTimesOf(content, hub.closures);
  const now = Date.now();
  const days = nextSevenDays(times, dateAt(now), words.bankHolidays);
  const nameOf = (slug: string) => hub.services?.find((one) => one.slug === slug)?.name ?? slug;
  const time = (value: string) => timeWords(value, opening);
  return (
    <>
      <h3>{hub.name}</h3>
      <p className="opening-status">
        {statusWords(statusAt(times, now, words.bankHolidays), now, opening)}
      </p>
      <p>
        {[...hub.address, ...page.contacts.phones.map(({ number }) => number), page.place.email]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {page.hours.note && <p>{page.hours.note}</p>}
      <table>
        <caption dangerouslySetInnerHTML={{ __html: weekCaptionHtml(days, opening) }} />
        <tbody dangerouslySetInnerHTML={{ __html: weekRowsHtml(days, opening, dateAt(now)) }} />
      </table>
      <h4>{editing.parts.sessions}</h4>
      <ul>
        {page.sessions.map((session, at) => (
          <li key={at}>
            <b>{session.name}</b>
            {!faulty.some((path) => path.startsWith(`sessions.${at}.`)) && (
              <>
                {': '}
                {patternInWords(session as Parameters<typeof patternInWords>[0], whatsOn, weekdays)}
                ,{' '}
                {fill(opening.hours, {
                  opens: time(session.opens_at),
                  closes: time(session.closes_at),
                })}
                {session.cancelled.map(({ occurs_on, reason }) => (
                  <b key={occurs_on}>
                    {' '}
                    {fill(words.hub.not_on, { date: dateWords(occurs_on, opening), reason })}
                  </b>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
      <h4>{editing.parts.services}</h4>
      {page.place.description && <p>{page.place.description}</p>}
      <p>
        {page.services.map(({ service }) => nameOf(service)).join(', ') || editing.preview.nothing}
      </p>
      <h4>{editing.parts.facilities}</h4>
      <ul>
        {page.facilities
          .filter(({ available }) => available !== 'unknown')
          .map(({ facility, available, note }) => (
            <li key={facility}>
              {words.hub.facility[facility as keyof typeof words.hub.facility]}:{' '}
              {words.hub.available[available as keyof typeof words.hub.available]}
              {note && `. ${note}`}
            </li>
          ))}
      </ul>
    </>
  );
}
