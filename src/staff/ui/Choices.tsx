import { useContext } from 'react';
import { FieldError, formGroup } from '../../ui/FormField.tsx';
import { FormAround } from './form-around.ts';

interface Props {
  name: string;
  legend: string;
  error?: string | undefined;
  options: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any number of a list. */
export function Choices({ legend, options, chosen, onChange, ...field }: Props) {
  const { prefix, wrong } = useContext(FormAround);
  const name = prefix + field.name;
  const error = field.error ?? (wrong?.field === field.name ? wrong.text : undefined);
  const toggle = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return (
    <div className={formGroup(error)}>
      <fieldset
        className="govuk-fieldset"
        id={name}
        tabIndex={-1}
        aria-describedby={error ? `${name}-error` : undefined}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <FieldError name={name} error={error} />
        <div className="govuk-checkboxes govuk-checkboxes--small choices">
          {options.map((option) => (
            <div className="govuk-checkboxes__item" key={option.id}>
              <input
                className="govuk-checkboxes__input"
                type="checkbox"
                id={`${name}-${option.id}`}
                name={name}
                value={option.id}
                checked={chosen.includes(option.id)}
                onChange={() => onChange(toggle(option.id))}
              />
              <label
                className="govuk-label govuk-checkboxes__label"
                htmlFor={`${name}-${option.id}`}
              >
                {option.name}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
