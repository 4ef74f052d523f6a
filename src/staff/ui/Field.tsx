import type { ComponentProps } from 'react';
import { describedBy, FormField } from '../../ui/FormField.tsx';

interface Shared {
  /** The name that it is sent by, and its id. */
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
}

function marks({ name, hint, error }: Shared, className: string) {
  return {
    id: name,
    name,
    className: error ? `${className} ${className}--error` : className,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy(name, { hint: Boolean(hint), error: Boolean(error) }),
  };
}

/** One line to fill in, with its label, hint and error. */
export function Field({ label, hint, error, ...control }: Shared & ComponentProps<'input'>) {
  const shared = { name: control.name, label, hint, error };
  return (
    <FormField {...shared}>
      <input type="text" {...control} {...marks(shared, 'govuk-input')} />
    </FormField>
  );
}

/** Several lines to fill in. */
export function LongField({ label, hint, error, ...control }: Shared & ComponentProps<'textarea'>) {
  const shared = { name: control.name, label, hint, error };
  return (
    <FormField {...shared}>
      <textarea rows={5} {...control} {...marks(shared, 'govuk-textarea')} />
    </FormField>
  );
}

/** A choice of one; its children are the options. */
export function Select({ label, hint, error, ...control }: Shared & ComponentProps<'select'>) {
  const shared = { name: control.name, label, hint, error };
  return (
    <FormField {...shared}>
      <select {...control} {...marks(shared, 'govuk-select')} />
    </FormField>
  );
}
