import type { UseFormRegisterReturn } from 'react-hook-form';
import { describedBy, FieldError } from '../ui/FormField.tsx';
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
    <fieldset
      className={error ? 'field wrong' : 'field'}
      aria-describedby={describedBy('problem', { error: Boolean(error) })}
    >
      <legend>{words.legend}</legend>
      <FieldError name="problem" error={error} anchored={anchored} />
      {listingProblems.map((problem) => (
        <div className="choice" key={problem}>
          <input type="radio" id={`problem-${problem}`} value={problem} required {...field} />
          <label htmlFor={`problem-${problem}`}>{words[problem]}</label>
        </div>
      ))}
    </fieldset>
  );
}
