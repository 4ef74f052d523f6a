import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { formAnswers } from '../../lib/form-answers.ts';
import { useSending, type Refusal } from '../../lib/use-sending.ts';
import { fill } from '../../messages/fill.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Honeypot } from '../../ui/Honeypot.tsx';
import { describedBy, FormField } from '../../ui/FormField.tsx';
import { LettersLeft } from './LettersLeft.tsx';
import { ListingProblems } from './ListingProblems.tsx';
import { detailsLimit, listingReportSchema, type ListingReport } from './listing-report.schema.ts';
import { anchoredErrors, errorWords, type ReportWords } from './listing-report.words.ts';

interface Props {
  /** Where the form is sent, by a browser alone or by this script. */
  action: string;
  listing: { type: 'hub' | 'service' | 'session'; id: string };
  words: ReportWords;
}

const formId = 'listing-report';
const controls = { problem: 'problem-closed', details: 'details', email: 'email' } as const;
type Field = keyof typeof controls;
const isField = (name: string | undefined): name is Field => Object.hasOwn(controls, name ?? '');

/**
 * "Something wrong on this page?". Built into the page as a plain form that works alone; once this
 * script runs it checks answers before sending, keeps them when sending fails, and sends again.
 */
export default function ListingReportForm({ action, listing, words }: Props) {
  const [enhanced, setEnhanced] = useState(false);
  useEffect(() => setEnhanced(true), []);
  const { register, handleSubmit, setError, control, formState } = useForm<ListingReport>({
    resolver: zodResolver(listingReportSchema),
    // Given what is typed already, or it would uncheck a choice made before this script ran.
    defaultValues: { problem: '', details: '', email: '', ...formAnswers(formId) },
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const [failure, setFailure] = useState<Refusal>();
  const { send, sending, waiting } = useSending({
    action,
    formId,
    onStored: () => location.assign('/report/thank-you/'),
    onRefusal: (refusals) => {
      for (const { code, field } of refusals)
        if (isField(field)) setError(field, { message: code });
      setFailure(refusals.find(({ field }) => !isField(field)));
    },
  });

  const wrong = (field: Field) => {
    const code = errors[field]?.message;
    return code && errorWords(words, code, field);
  };
  const anchored = (name: Field) =>
    enhanced ? [] : anchoredErrors(words).filter(({ field }) => field === name);
  const problems = (Object.keys(controls) as Field[]).flatMap((field) => {
    const text = wrong(field);
    return text ? [{ text, control: controls[field] as string }] : [];
  });
  const summary = failure
    ? [...problems, { text: errorWords(words, failure.code, failure.field) }]
    : problems;
  const textField = (field: 'details' | 'email', className: string) => ({
    ...register(field),
    className: errors[field] ? `${className} ${className}--error` : className,
    id: field,
    'aria-invalid': errors[field] ? (true as const) : undefined,
    'aria-describedby': describedBy(field, { hint: true, error: Boolean(errors[field]) }),
  });

  return (
    <form
      id={formId}
      method="post"
      action={action}
      noValidate={enhanced}
      data-enhanced={enhanced || undefined}
      onSubmit={(event) => {
        setFailure(undefined);
        void handleSubmit(send)(event);
      }}
    >
      {summary.length > 0 && !sending && (
        <ErrorSummary title={words.errors.title} errors={summary} attempt={submitCount} />
      )}
      <input type="hidden" name="listing_type" value={listing.type} />
      <input type="hidden" name="listing_id" value={listing.id} />
      <ListingProblems
        words={words.problem}
        error={wrong('problem')}
        anchored={anchored('problem')}
        field={register('problem')}
      />
      <FormField
        name="details"
        label={words.details.label}
        hint={fill(words.details.hint, { limit: detailsLimit })}
        error={wrong('details')}
        anchored={anchored('details')}
      >
        <textarea rows={6} required {...textField('details', 'govuk-textarea')} />
        {enhanced && <LettersLeft control={control} words={words.details} locale={words.locale} />}
      </FormField>
      <FormField
        name="email"
        label={words.email.label}
        hint={words.email.hint}
        error={wrong('email')}
        anchored={anchored('email')}
      >
        <input
          type="email"
          autoComplete="email"
          spellCheck={false}
          {...textField('email', 'govuk-input')}
        />
      </FormField>
      <Honeypot label={words.website} />
      <button className="button" type="submit" aria-disabled={sending || undefined}>
        {sending ? words.sending : words.send}
      </button>
      <p role="status">{waiting ? fill(words.retrying, { seconds: waiting }) : ''}</p>
    </form>
  );
}
