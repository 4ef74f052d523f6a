import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { answerLines, type AnswerWords } from '../answering/answer-words.ts';
import type { Definition } from '../definition/definition.schema.ts';
import { questionNumbers, questionsOf } from '../definition/numbers.ts';
import type { TriedAnswers } from './trying.queries.ts';

interface Props {
  tried: TriedAnswers[];
  definition: Definition;
  words: {
    title: string;
    none: string;
    one: string;
    of_version: string;
    of_draft: string;
    nothing_left: string;
    forget: string;
  };
  answering: AnswerWords;
  placeName: (slug: string) => string | undefined;
  forget: () => void;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** What was answered in test mode, each to look into, and a way to be rid of it. */
export function TriedList({ tried, definition, words, answering, placeName, forget }: Props) {
  if (tried.length === 0) return <p className="quiet">{words.none}</p>;
  const numbers = questionNumbers(definition);
  return (
    <section className="tried" aria-labelledby="tried">
      <h3 id="tried">{words.title}</h3>
      {tried.map((one) => {
        const lines = questionsOf(definition).flatMap((question) => {
          const said = answerLines(question, one, answering, placeName);
          return said.length > 0 ? [{ question, said }] : [];
        });
        return (
          <details key={one.id}>
            <summary>
              {fill(words.one, {
                who: one.by ?? '',
                when: clock.format(new Date(one.received_at)),
                what:
                  one.version === null
                    ? words.of_draft
                    : fill(words.of_version, { number: one.version }),
              })}
            </summary>
            {lines.length === 0 && <p>{words.nothing_left}</p>}
            <dl className="answers">
              {lines.map(({ question, said }) => (
                <div key={question.id}>
                  <dt>
                    {numbers.get(question.id)}. {question.title}
                  </dt>
                  <dd>{said.join('\n')}</dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
      <p>
        <Button kind="secondary" small onClick={forget}>
          {words.forget}
        </Button>
      </p>
    </section>
  );
}
