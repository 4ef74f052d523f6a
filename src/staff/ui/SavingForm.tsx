import { useId, type ReactNode } from 'react';
import { FormAround } from './form-around.ts';
import { wrongField } from './refusal.ts';
import { SavingProblem, type SavingProps } from './SavingProblem.tsx';

interface Props extends SavingProps {
  className?: string;
  onStore: () => Promise<void>;
  children: ReactNode;
}

/** A form of the workspace, with what went wrong with the last try at its top and at its field. */
export function SavingForm({ className, onStore, children, ...saving }: Props) {
  const prefix = useId();
  const wrong = wrongField(saving.saving.error, saving.workspace.errors);
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        void onStore();
      }}
    >
      <FormAround value={{ prefix, wrong }}>
        <SavingProblem {...saving} />
        {children}
      </FormAround>
    </form>
  );
}
