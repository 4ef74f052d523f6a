import { useContext } from 'react';
import { FormAround } from '../../staff/ui/form-around.ts';
import { describedBy, FieldError, formGroup } from '../../ui/FormField.tsx';

interface Props {
  name: string;
  legend: string;
  hint?: string;
  /** Values with their labels. */
  options: readonly (readonly [string, string])[];
  value: string;
  onChange: (value: string) => void;
}

/** A choice of one among a few. The first has the list's name for its id, where errors lead. */
export function RadioList({ name, legend, hint, options, value, onChange }: Props) {
  const { wrong } = useContext(FormAround);
  const error = wrong?.field === name ? wrong.text : undefined;
  return (
    <fieldset
      className={`govuk-fieldset ${formGroup(error)}`}
      aria-describedby={describedBy(name, { hint: Boolean(hint), error: Boolean(error) })}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      {hint && (
        <p className="govuk-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      <div className="govuk-radios govuk-radios--small">
        {options.map(([option, label], index) => {
          const id = index === 0 ? name : `${name}-${option}`;
          return (
            <div className="govuk-radios__item" key={option}>
              <input
                className="govuk-radios__input"
                type="radio"
                name={name}
                id={id}
                value={option}
                checked={value === option}
                onChange={() => onChange(option)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={id}>
                {label}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
