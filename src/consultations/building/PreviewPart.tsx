import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { QuestionPages } from '../answering/QuestionPages.tsx';
import type { PartProps } from './EditScreen.tsx';

const widths = ['phone', 'desktop'] as const;

/** The questions as people will see them: on a phone, on a wide screen, and all at once as without JavaScript. */
export function PreviewPart({ definition, words, answering, places }: PartProps) {
  const { preview } = words;
  const [width, setWidth] = useState<(typeof widths)[number]>('phone');
  const [whole, setWhole] = useState(false);
  const [at, setAt] = useState(0);
  const count = definition.pages.length;
  const page = Math.min(at, count - 1);
  const shown = whole || count === 0 ? definition.pages : [definition.pages[page]!];
  return (
    <section>
      <h2>{words.parts.preview}</h2>
      <div className="actions" role="group" aria-label={preview.how}>
        {widths.map((name) => (
          <Button
            key={name}
            kind="secondary"
            small
            aria-pressed={name === width}
            onClick={() => setWidth(name)}
          >
            {preview[name]}
          </Button>
        ))}
        <Button kind="secondary" small aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {preview.whole}
        </Button>
      </div>
      {count === 0 ? (
        <p>{preview.none}</p>
      ) : (
        <div
          className="builder-preview"
          data-width={width}
          data-enhanced={whole ? undefined : true}
          key={whole ? 'whole' : page}
        >
          {!whole && (
            <p className="quiet">{fill(answering.progress, { number: page + 1, count })}</p>
          )}
          <QuestionPages
            definition={definition}
            shown={shown.map(({ id }) => id)}
            words={answering}
            places={places}
            prefix="preview"
          />
          {!whole && (
            <div className="actions">
              {page > 0 && (
                <Button kind="secondary" onClick={() => setAt(page - 1)}>
                  {preview.back}
                </Button>
              )}
              {page < count - 1 && <Button onClick={() => setAt(page + 1)}>{preview.next}</Button>}
            </div>
          )}
        </div>
      )}
    </section>
  );
}
