import { useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** What to put right, each with the id of the control to go to, when there is one. */
  errors: { text: string; control?: string }[];
  /** Changes with each attempt to send, so that the same mistakes are announced again. */
  attempt: number;
}

/**
 * What to put right, at the top of a form, focused as soon as it appears so that screen readers
 * read it and keyboards start from it
 * (https://design-system.service.gov.uk/components/error-summary/).
 */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="govuk-error-summary__title">{title}</h2>
      <ul className="plain-list govuk-error-summary__list">
        {errors.map(({ text, control }) => (
          <li key={text}>{control ? <a href={`#${control}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
