import type { UseFormRegisterReturn } from 'react-hook-form';
import { describedBy, FieldError, formGroup } from '../../ui/FormField.tsx';
import { listingProblems } from './listing-report.schema.ts';
import type { ReportWords } from './listing-report.words.ts';

interface Props {
  words: ReportWords['problem'];
  error: string | undefined;
  anchored: { id: string; text: string }[];
  field: UseFormRegisterReturn<'problem'>;
}

/** What is wrong: one of a few, so that staff can sort reports and nobody has to write much. */
export function ListingProblems({ words, error, anchored, field }: Props) {
  return (
    <div className={formGroup(error)}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={describedBy('problem', { error: Boolean(error) })}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{words.legend}</legend>
        <FieldError name="problem" error={error} anchored={anchored} />
        <div className="govuk-radios">
          {listingProblems.map((problem) => (
            <div className="govuk-radios__item" key={problem}>
              <input
                className="govuk-radios__input"
                type="radio"
                id={`problem-${problem}`}
                value={problem}
                required
                {...field}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`problem-${problem}`}>
                {words[problem]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
