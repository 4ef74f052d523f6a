import { monthsBetween } from './numbers.ts';
import type { SupportNumbers } from './numbers.schema.ts';
import { monthName, type SupportNumbersWords } from './numbers.words.ts';

interface Props {
  numbers: SupportNumbers;
  words: SupportNumbersWords;
}

/** Which months to show. A plain form: the address says what is shown, and can be sent on. */
export function Period({ numbers, words }: Props) {
  const first = numbers.first_told < numbers.first_month ? numbers.first_told : numbers.first_month;
  const months = monthsBetween(first, numbers.last_told);
  const choose = (name: string, label: string, chosen: string) => (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={`numbers-${name}`}>
        {label}
      </label>
      <select className="govuk-select" id={`numbers-${name}`} name={name} defaultValue={chosen}>
        {months.map((month) => (
          <option key={month} value={month}>
            {monthName(month, words)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form className="numbers-period" aria-label={words.period.title}>
      {choose('from', words.period.first, numbers.first_month)}
      {choose('to', words.period.last, numbers.last_month)}
      <button className="button secondary" type="submit">
        {words.period.show}
      </button>
    </form>
  );
}
