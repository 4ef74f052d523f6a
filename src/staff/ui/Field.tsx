import { useContext, type ComponentProps } from 'react';
import { describedBy, FormField } from '../../ui/FormField.tsx';
import { FormAround } from './form-around.ts';

interface Shared {
  /** The name that it is sent by, and its id after what the form around it puts before. */
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
}

/** A field as its form knows it: by an id of its own, and with what was refused about it. */
function useInForm({ name, label, hint, error }: Shared) {
  const { prefix, wrong } = useContext(FormAround);
  const refused = wrong?.field === name ? wrong.text : undefined;
  return { name: prefix + name, label, ...(hint && { hint }), error: error ?? refused };
}

function marks({ name, hint, error }: Omit<Shared, 'label'>, className: string) {
  return {
    id: name,
    className: error ? `${className} ${className}--error` : className,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy(name, { hint: Boolean(hint), error: Boolean(error) }),
  };
}

/** One line to fill in, with its label, hint and error. */
export function Field({ label, hint, error, ...control }: Shared & ComponentProps<'input'>) {
  const shared = useInForm({ name: control.name, label, ...(hint && { hint }), error });
  return (
    <FormField {...shared}>
      <input type="text" {...control} {...marks(shared, 'govuk-input')} />
    </FormField>
  );
}

/** Several lines to fill in. */
export function LongField({ label, hint, error, ...control }: Shared & ComponentProps<'textarea'>) {
  const shared = useInForm({ name: control.name, label, ...(hint && { hint }), error });
  return (
    <FormField {...shared}>
      <textarea rows={5} {...control} {...marks(shared, 'govuk-textarea')} />
    </FormField>
  );
}

/** A choice of one; its children are the options. */
export function Select({ label, hint, error, ...control }: Shared & ComponentProps<'select'>) {
  const shared = useInForm({ name: control.name, label, ...(hint && { hint }), error });
  return (
    <FormField {...shared}>
      <select {...control} {...marks(shared, 'govuk-select')} />
    </FormField>
  );
}
