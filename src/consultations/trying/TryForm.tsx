import { memo, useEffect, useRef } from 'react';
import { fill } from '../../messages/fill.ts';
import { AboutYou } from '../answering/AboutYou.tsx';
import { EnhancedForm } from '../answering/answering.ts';
import type { AnsweringPlaces, AnsweringWords } from '../answering/asking.ts';
import type { EqualityQuestion } from '../answering/AboutYou.tsx';
import { newSeed, orderOptions } from '../answering/options-order.ts';
import { tellProblems } from '../answering/problems.ts';
import { QuestionPages } from '../answering/QuestionPages.tsx';
import { readForm, type Said } from '../answering/read-form.ts';
import { scriptWords } from '../answering/settings.ts';
import { answerProblems } from '../definition/answer-problems.ts';
import type { Definition } from '../definition/definition.schema.ts';
import { questionNumbers, questionsOf } from '../definition/numbers.ts';
import { onPath } from '../definition/path.ts';

const PREFIX = 'preview';

interface Props {
  definition: Definition;
  answering: AnsweringWords;
  places: AnsweringPlaces;
  /** The questions about who somebody is; undefined where they are not asked. */
  equality: EqualityQuestion[] | undefined;
  /** All at once, as without JavaScript. */
  isPlain: boolean;
  /** Does something with the answers and the seed of shuffled options; the button waits for it. */
  send: (said: Said, seed?: number) => Promise<void>;
}

/** What a plain form holds, unless something is wrong, which is then told on it. */
function readPlain(form: HTMLFormElement, definition: Definition, words: AnsweringWords) {
  const read = readForm(definition, new FormData(form), PREFIX);
  const said = onPath(definition, read.answers, read.texts);
  const problems = answerProblems(definition, said.answers, said.texts);
  const numbers = questionNumbers(definition);
  const errors: Readonly<Record<string, string>> = words.errors;
  const told = questionsOf(definition).flatMap(({ id }) =>
    problems[id]
      ? {
          text: fill(errors[problems[id]] ?? words.errors.unexpected, { number: numbers.get(id)! }),
          question: id,
        }
      : [],
  );
  tellProblems(form, told);
  return told.length > 0 ? undefined : said;
}

/**
 * The form that people answer, to try: the very questions and the very script of the public page.
 * The script and not React changes it from then on, so it is drawn once and takes other questions
 * only under another `key`.
 */
export const TryForm = memo(
  function TryForm({ definition, answering, places, equality, isPlain, send }: Props) {
    const root = useRef<HTMLFormElement>(null);
    useEffect(() => {
      if (isPlain) return;
      const seed = newSeed(root.current!);
      orderOptions(root.current!, definition, seed);
      const enhanced = new EnhancedForm(
        root.current!,
        {
          ...{ slug: '', version: 0, definition, prefix: PREFIX, isSensitive: false },
          asksEquality: equality !== undefined,
          urls: { submit: '', visit: '', open: '', change: '' },
          postcodes: null,
          words: scriptWords(answering),
        },
        {
          send: (form) => {
            const { answers, texts } = form.walk();
            form.busy(true);
            void send({ answers, texts }, seed).then(() => form.busy(false));
          },
          reached: () => {},
          noted: () => {},
        },
      );
      history.replaceState({ step: enhanced.step }, '');
      const follow = ({ state }: PopStateEvent) => {
        const step: unknown = Reflect.get(Object(state), 'step');
        if (typeof step === 'string') enhanced.go(step, false);
      };
      addEventListener('popstate', follow);
      return () => removeEventListener('popstate', follow);
    }, []);
    return (
      <form
        ref={root}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPlain) return;
          const said = readPlain(event.currentTarget, definition, answering);
          if (said) void send(said);
        }}
      >
        <p data-part="back" hidden>
          <button type="button" className="link-button">
            {answering.back}
          </button>
        </p>
        <div className="govuk-error-summary" role="alert" tabIndex={-1} data-part="errors" hidden>
          <h2 className="govuk-error-summary__title">{answering.errors.title}</h2>
          <ul className="plain-list govuk-error-summary__list" />
        </div>
        <p className="progress quiet" data-part="progress" hidden>
          <span />
          <progress max="1" value="0" aria-hidden="true" />
        </p>
        <QuestionPages definition={definition} words={answering} places={places} prefix={PREFIX} />
        <section className="step" data-page="check" aria-labelledby="step-check" hidden>
          <h2 id="step-check" tabIndex={-1}>
            {answering.check.title}
          </h2>
          <dl className="answers" data-part="answers" />
          <p data-part="more-follows">{answering.check.next}</p>
        </section>
        {equality && <AboutYou prefix={PREFIX} words={answering.about} questions={equality} />}
        <p className="on">
          <button className="button" type="submit" data-part="send">
            {answering.send}
          </button>
        </p>
        <p role="status" data-part="status" />
      </form>
    );
  },
  () => true,
);
