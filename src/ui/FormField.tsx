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

/** A label, a hint, an error and a control, read out in that order. */
export function FormField({ name, label, hint, error, anchored, children }: Props) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
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
      <p className="error" id={`${name}-error`}>
        {error}
      </p>
    );
  }
  return anchored.map(({ id, text }) => (
    <p className="error anchored" data-error={id} key={id}>
      {text}
    </p>
  ));
}
