import { fill } from '../../messages/fill.ts';
import { Guard } from './Guard.tsx';
import { kinds } from './priority.ts';
import type { Asking } from './Questions.tsx';
import type { Step } from './say-steps.ts';

/** Every answer, each with a way to change it, before anything is sent. */
export function CheckAnswers({
  form,
  words,
  options,
  place,
  change,
}: Asking & { change: (step: Step) => void }) {
  const answers = form.watch();
  const named = (list: { slug: string; name: string }[], slug: string) =>
    list.find((each) => each.slug === slug)?.name;
  const kind = kinds.find((each) => each === answers.kind);
  const where = [
    named(options.areas, answers.neighbourhood),
    named(options.wards, answers.ward),
    options.places.find(({ id }) => id === answers.place)?.name,
    answers.latitude && words.where.point_given,
  ];
  const rows: [Step, string, string | undefined][] = [
    ['kind', words.steps.kind, kind && words.kind[kind]],
    ['said', words.steps.said, answers.said],
    ['where', fill(words.where.neighbourhood, { place }), where.filter(Boolean).join(', ')],
    ['theme', words.steps.theme, named(options.themes, answers.theme) ?? words.theme.none],
    ['contact', words.steps.contact, [answers.email, answers.phone].filter(Boolean).join(', ')],
  ];
  return (
    <>
      <dl className="answers">
        {rows.map(([step, question, answer]) => (
          <div key={step}>
            <dt>{question}</dt>
            <dd>{answer || words.check.none}</dd>
            <dd>
              <button type="button" className="link-button" onClick={() => change(step)}>
                {words.check.change}
                <span className="visually-hidden">: {question}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <Guard text={answers.said} words={words.guard} options={options} />
      <p>{words.check.next}</p>
    </>
  );
}
