import type { AnsweringWords } from './asking.ts';
import { fieldName } from './field-names.ts';

/** A question about who somebody is, with the words of its answers, by the codes that are sent. */
export interface EqualityQuestion {
  name: string;
  legend: string;
  choices: { value: string; text: string }[];
}

interface Props {
  prefix: string;
  words: AnsweringWords['about'];
  questions: EqualityQuestion[];
}

/** Who somebody is: optional, and kept apart from what they answered. */
export function AboutYou({ prefix, words, questions }: Props) {
  return (
    <section className="step" data-page="about" aria-labelledby="step-about">
      <h2 id="step-about" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      {questions.map(({ name, legend, choices }) => (
        <div className="govuk-form-group" key={name}>
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
            <div className="govuk-radios">
              {choices.map(({ value, text }) => (
                <div className="govuk-radios__item" key={value}>
                  <input
                    className="govuk-radios__input"
                    type="radio"
                    id={`about-${name}-${value || 'none'}`}
                    name={fieldName(prefix, name)}
                    value={value}
                  />
                  <label
                    className="govuk-label govuk-radios__label"
                    htmlFor={`about-${name}-${value || 'none'}`}
                  >
                    {text}
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        </div>
      ))}
    </section>
  );
}
