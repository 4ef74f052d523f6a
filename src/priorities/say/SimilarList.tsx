import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { support, type Similar } from './similar.ts';
import type { SayWords } from './say.words.ts';

interface Props {
  words: SayWords['similar'];
  found: Similar[];
  supportUrl: string;
}

/** What others said like it, each to read and to support instead. */
export function SimilarList({ words, found, supportUrl }: Props) {
  const [told, setTold] = useState<Record<string, string>>({});
  const press = async (id: string) => {
    const done = await support(supportUrl, id);
    setTold((before) => ({ ...before, [id]: done ? words.supported : words.failed }));
  };
  return (
    <>
      <p>{words.text}</p>
      <ul className="plain-list similar">
        {found.map(({ id, slug, words: said, theme, neighbourhood, people }) => (
          <li key={id} className="card">
            <p className="said">{said}</p>
            <p className="quiet small">
              {theme ? fill(words.in, { neighbourhood, theme }) : neighbourhood}
              {people !== null && `. ${fill(words.people, { count: people })}`}
            </p>
            <p>
              <a href={`/priorities/${slug}/`} target="_blank" rel="noreferrer">
                {words.see}
                <span className="visually-hidden">: {said.slice(0, 80)}</span>
              </a>
            </p>
            {told[id] === words.supported || (
              <button
                type="button"
                className="button primary"
                aria-describedby={`similar-${id}`}
                onClick={() => void press(id)}
              >
                {words.support}
              </button>
            )}
            <p role="status" id={`similar-${id}`}>
              {told[id]}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
