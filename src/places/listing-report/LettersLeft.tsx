import { useWatch, type Control } from 'react-hook-form';
import { fill } from '../../messages/fill.ts';
import { characters, detailsLimit, type ListingReport } from './listing-report.schema.ts';
import type { ReportWords } from './listing-report.words.ts';

interface Props {
  control: Control<ListingReport>;
  words: ReportWords['details'];
  /** The words' own, by whose rules letters are counted (BCP 47). */
  locale: string;
}

/** How many letters are left; silent until they run short, so that nobody is counted at. */
export function LettersLeft({ control, words, locale }: Props) {
  const left = detailsLimit - characters(useWatch({ control, name: 'details' }));
  const text = fill(left < 0 ? words.over : words.left, { count: Math.abs(left) }, locale);
  return (
    <p className={left < 0 ? 'govuk-error-message' : 'govuk-hint'} role="status">
      {left < detailsLimit / 10 && text}
    </p>
  );
}
