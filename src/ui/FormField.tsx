import type { ReactNode } from 'react';

interface Props {
  /** The name that the field is sent by; its control has the same as its id. */
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** Errors that `:target` may show before a script runs, by the id of their summary. */
  anchored?: { id: string; text: string }[];
  children: ReactNode;
}

/** The ids of a field's hint and error, for its control's `aria-describedby`. */
export function describedBy(name: string, { hint, error }: { hint?: boolean; error?: boolean }) {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
}

/** The class of what holds a field, marked when something is wrong with it. */
export const formGroup = (error: string | undefined) =>
  error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';

/** A label, a hint, an error and a control, read out in that order. */
export function FormField({ name, label, hint, error, anchored, children }: Props) {
  return (
    <div className={formGroup(error)}>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className="govuk-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} anchored={anchored} />
      {children}
    </div>
  );
}

/** What is wrong with a field, beside it. */
export function FieldError({
  name,
  error,
  anchored = [],
}: Pick<Props, 'name' | 'error' | 'anchored'>) {
  if (error) {
    return (
      <p className="govuk-error-message" id={`${name}-error`}>
        {error}
      </p>
    );
  }
  return anchored.map(({ id, text }) => (
    <p className="govuk-error-message anchored" data-error={id} key={id}>
      {text}
    </p>
  ));
}
