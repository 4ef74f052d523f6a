import type { ReactNode } from 'react';
import type { Step } from './say-steps.ts';

interface Props {
  name: Step;
  title: string;
  hidden: boolean;
  children: ReactNode;
}

/** One step: on a page of its own once the script runs, else a part of the whole form. */
export function StepSection({ name, title, hidden, children }: Props) {
  return (
    <section className="step" hidden={hidden} aria-labelledby={`step-${name}`}>
      <h2 id={`step-${name}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
