import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Problem } from '../../staff/ui/Problem.tsx';
import type { ApiError } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { Said } from '../answering/read-form.ts';
import { definitionProblems } from '../definition/definition-problems.ts';
import { TriedList } from '../trying/TriedList.tsx';
import { TryForm } from '../trying/TryForm.tsx';
import { forgetTestAnswers, loadTestAnswers, sendTestAnswers } from '../trying/trying.queries.ts';
import type { PartProps } from './EditScreen.tsx';

const widths = ['phone', 'desktop'] as const;

/**
 * The questions as people will see them, to answer: on a phone, on a wide screen, and all at once as
 * without JavaScript. What is sent from here is a test, kept apart from answers.
 */
export function PreviewPart(props: PartProps) {
  const { building, client, record, facts, definition, words, answering, places } = props;
  const { preview } = words;
  const { id } = record.consultation;
  const [width, setWidth] = useState<(typeof widths)[number]>('phone');
  const [isPlain, setPlain] = useState(false);
  const [round, setRound] = useState(0);
  const [isSent, setSent] = useState(false);
  const [problem, setProblem] = useState<{ error: ApiError; attempt: number }>();
  const load = useCallback(() => loadTestAnswers(client, id), [client, id]);
  const { loaded, reload } = useLoaded(load);
  const done = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isSent) done.current?.focus();
  }, [isSent]);

  const refused = (error: ApiError) =>
    setProblem((before) => ({ error, attempt: (before?.attempt ?? 0) + 1 }));
  async function send(said: Said, seed?: number) {
    // What is tried is what the database has.
    if (!(await building.store())) return;
    const { error } = await sendTestAnswers(client, id, said, seed);
    if (error) return refused(error);
    setProblem(undefined);
    setSent(true);
    await reload();
  }
  async function forget() {
    const { error } = await forgetTestAnswers(client, id);
    if (error) return refused(error);
    props.announce(preview.forgotten);
    await reload();
  }
  function again() {
    setSent(false);
    setRound(round + 1);
  }
  // Other questions begin anew.
  const [shown, show] = useState(definition);
  if (shown !== definition) {
    show(definition);
    again();
  }
  const placeName = (slug: string) =>
    [...places.wards, ...places.areas].find((place) => place.slug === slug)?.name;
  // Questions that are still being written may lead nowhere, and cannot be tried.
  const canTry = definition.pages.some(({ items }) => items.length > 0);
  const isSound = canTry && definitionProblems(definition).length === 0;
  return (
    <section>
      <h2>{words.parts.preview}</h2>
      <p>{isSound || !canTry ? preview.about : preview.unsound}</p>
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
        <Button
          kind="secondary"
          small
          aria-pressed={isPlain}
          onClick={() => {
            setPlain(!isPlain);
            again();
          }}
        >
          {preview.whole}
        </Button>
      </div>
      {problem && <Problem {...problem} words={props.workspace} />}
      {!canTry && <p>{preview.none}</p>}
      {canTry && (
        <div className="builder-preview" data-width={width}>
          {isSent ? (
            <>
              <h3 ref={done} tabIndex={-1}>
                {preview.sent}
              </h3>
              <p>{preview.sent_text}</p>
              <Button kind="secondary" onClick={again}>
                {preview.again}
              </Button>
            </>
          ) : (
            <TryForm
              key={round}
              definition={definition}
              answering={answering}
              places={places}
              equality={facts.asks_equality ? props.equality : undefined}
              isPlain={isPlain}
              send={send}
            />
          )}
        </div>
      )}
      {loaded && (
        <TriedList
          tried={loaded.value}
          definition={definition}
          words={preview.tried}
          answering={answering}
          placeName={placeName}
          forget={() => void forget()}
        />
      )}
    </section>
  );
}
