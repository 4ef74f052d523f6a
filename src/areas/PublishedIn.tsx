import { useEffect, useState } from 'react';
import { fill } from '../messages/fill.ts';
import type { StaffClient } from '../staff/session.queries.ts';
import { Button } from '../staff/ui/Button.tsx';
import { day, named, type DashboardWords } from './dashboard.words.ts';
import { PAGE, publishedIn, type Published } from './published-in-wards.queries.ts';

interface Props {
  client: StaffClient;
  title: string;
  area: string;
  /** Null for what was said of the area without a ward. */
  ward: string | null;
  words: DashboardWords;
}

/** What is published in a ward, and what became of it. */
export function PublishedIn({ client, title, area, ward, words }: Props) {
  const [published, setPublished] = useState<Published[]>();
  const [mayBeMore, setMayBeMore] = useState(false);
  const [failed, setFailed] = useState(false);
  const w = words.wards;
  const id = `published-${ward ?? 'no-ward'}`;

  async function load(from: number) {
    setFailed(false);
    try {
      const page = await publishedIn(client, { area, ward }, from);
      setPublished((before) => [...(from === 0 ? [] : (before ?? [])), ...page]);
      setMayBeMore(page.length === PAGE);
    } catch {
      setFailed(true);
    }
  }
  useEffect(() => void load(0), [client, area, ward]);

  return (
    <section className="dashboard-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {published?.length === 0 && <p>{w.none}</p>}
      {published && published.length > 0 && (
        <ul className="dashboard-list">
          {published.map((one) => (
            <li key={one.slug}>
              <a href={`/priorities/${one.slug}/`}>{one.words}</a>
              {one.answer ? (
                <p>
                  {fill(w.answer, {
                    outcome: named(words.moved.outcomes, one.answer.outcome),
                    by: one.answer.answered_as,
                    date: day(one.answer.answered_on, words),
                  })}{' '}
                  {one.answer.words}
                </p>
              ) : (
                <p className="quiet">{w.no_answer}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {failed && <p role="alert">{words.failed}</p>}
      {(mayBeMore || failed) && (
        <Button kind="secondary" small onClick={() => void load(published?.length ?? 0)}>
          {failed ? words.again : w.more}
        </Button>
      )}
    </section>
  );
}
