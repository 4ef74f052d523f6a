import { AskField } from './AskField.tsx';
import type { Asking } from './offers.ts';
import { steps, type StepId } from './rules.ts';

interface Props {
  asking: Asking;
  /** Which steps, in their order. */
  shown: readonly StepId[];
}

/**
 * The questions of steps, as a plain form has them. They keep no state: the site builds them once for
 * everybody, and the workspace draws them for staff.
 */
export function AskSteps({ asking, shown }: Props) {
  const { titles, hints } = asking.words;
  return shown.map((step) => {
    const heading = `step-${step}`;
    const title: unknown = Reflect.get(titles, step);
    const hint: unknown = Reflect.get(hints, step);
    return (
      <section className="step" key={step} data-step={step} aria-labelledby={heading}>
        {typeof title === 'string' && (
          <h2 id={heading} tabIndex={-1}>
            {title}
          </h2>
        )}
        {title !== undefined && typeof hint === 'string' && <p className="govuk-hint">{hint}</p>}
        {steps[step].map((name, at) => (
          <AskField
            key={name}
            name={name}
            asking={asking}
            heads={title === undefined && at === 0 ? heading : undefined}
          />
        ))}
      </section>
    );
  });
}
