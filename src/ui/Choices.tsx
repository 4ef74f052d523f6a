import type { UseFormRegisterReturn } from 'react-hook-form';
import { describedBy, FieldError, formGroup } from './FormField.tsx';

interface Props {
  legend: string;
  /** The legend says what a heading above it says already. */
  legendHidden?: boolean;
  /** Each with the value that is sent; the first is the one that an error leads to. */
  choices: { value: string; text: string }[];
  error?: string | undefined;
  anchored?: { id: string; text: string }[];
  required?: boolean;
  field: UseFormRegisterReturn;
}

/** The id of the radio of a value. */
export const choiceId = (name: string, value: string) => `${name}-${value || 'none'}`;

/** One of a few, as radios. */
export function Choices({
  legend,
  legendHidden = false,
  choices,
  error,
  anchored,
  required,
  field,
}: Props) {
  return (
    <div className={formGroup(error)}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={describedBy(field.name, { error: Boolean(error) })}
      >
        <legend
          className={
            legendHidden ? 'visually-hidden' : 'govuk-fieldset__legend govuk-fieldset__legend--s'
          }
        >
          {legend}
        </legend>
        <FieldError name={field.name} error={error} anchored={anchored} />
        <div className="govuk-radios">
          {choices.map(({ value, text }) => (
            <div className="govuk-radios__item" key={value}>
              <input
                className="govuk-radios__input"
                type="radio"
                id={choiceId(field.name, value)}
                value={value}
                required={required}
                {...field}
              />
              <label
                className="govuk-label govuk-radios__label"
                htmlFor={choiceId(field.name, value)}
              >
                {text}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
