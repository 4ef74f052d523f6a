import { useEffect, useState } from 'react';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { similarTo, type Similar } from './entering.queries.ts';
import type { EnteringWords } from './entering.words.ts';

interface Props {
  client: StaffClient;
  words: EnteringWords;
  said: string;
  area: string;
  onSupport: (similar: Similar) => void;
}

/** Milliseconds without a key press before the words are compared. */
const PAUSE = 600;

/** What others have already said, so that somebody can be added to it instead. */
export function SimilarOnes({ client, words, said, area, onSupport }: Props) {
  const [similar, setSimilar] = useState<Similar[]>([]);
  useEffect(() => {
    let current = true;
    const long = said.trim().length >= 12;
    const timer = setTimeout(
      () =>
        void (long ? similarTo(client, said, area) : Promise.resolve([])).then(
          (found) => current && setSimilar(found.slice(0, 3)),
        ),
      long ? PAUSE : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, said, area]);
  if (similar.length === 0) return null;
  return (
    <section className="entering-similar" aria-labelledby="similar">
      <h2 id="similar">{words.similar}</h2>
      <p className="quiet">{words.similar_hint}</p>
      <ul className="plain-list">
        {similar.map((one) => (
          <li key={one.id}>
            <p id={`similar-${one.id}`}>{one.words}</p>
            <Button
              kind="secondary"
              small
              aria-describedby={`similar-${one.id}`}
              onClick={() => onSupport(one)}
            >
              {words.support}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
