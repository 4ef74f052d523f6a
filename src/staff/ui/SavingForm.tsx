import type { ReactNode } from 'react';
import { SavingProblem, type SavingProps } from './SavingProblem.tsx';

interface Props extends SavingProps {
  className?: string;
  onStore: () => Promise<void>;
  children: ReactNode;
}

/** A form of the workspace, with what went wrong with the last try at its top. */
export function SavingForm({ className, onStore, children, ...saving }: Props) {
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        void onStore();
      }}
    >
      <SavingProblem {...saving} />
      {children}
    </form>
  );
}
