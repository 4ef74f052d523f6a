import { useContext } from 'react';
import { describedBy, FieldError, formGroup } from '../../ui/FormField.tsx';
import { FormAround } from './form-around.ts';

interface Props {
  name: string;
  legend: string;
  hint?: string;
  /** Values with their labels, and what to know before choosing one. */
  options: readonly (readonly [value: string, label: string, hint?: string])[];
  value: string;
  onChange: (value: string) => void;
}

/** A choice of one among a few. The first has the list's name for its id, where errors lead. */
export function RadioList({ name, legend, hint, options, value, onChange }: Props) {
  const { prefix, wrong } = useContext(FormAround);
  const error = wrong?.field === name ? wrong.text : undefined;
  const list = prefix + name;
  return (
    <div className={formGroup(error)}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={describedBy(list, { hint: Boolean(hint), error: Boolean(error) })}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint && (
          <p className="govuk-hint" id={`${list}-hint`}>
            {hint}
          </p>
        )}
        <FieldError name={list} error={error} />
        <div className="govuk-radios govuk-radios--small">
          {options.map(([option, label, about], index) => {
            const id = index === 0 ? list : `${list}-${option}`;
            return (
              <div className="govuk-radios__item" key={option}>
                <input
                  className="govuk-radios__input"
                  type="radio"
                  name={list}
                  id={id}
                  value={option}
                  checked={value === option}
                  aria-describedby={about && `${id}-about`}
                  onChange={() => onChange(option)}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={id}>
                  {label}
                </label>
                {about && (
                  <p className="govuk-hint govuk-radios__hint" id={`${id}-about`}>
                    {about}
                  </p>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
