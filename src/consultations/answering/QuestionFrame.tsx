import type { ReactNode } from 'react';
import type { Question } from '../definition/definition.schema.ts';
import { controlId } from './field-names.ts';
import type { Asking } from './asking.ts';

interface Props {
  question: Question;
  asking: Asking;
  /** What to do, after the question's own hint. */
  more?: string | undefined;
  /** Several controls, of which the question is the legend. */
  group?: boolean;
  children: ReactNode;
}

export const hintId = (question: Question) => `${controlId(question.id)}-hint`;
export const errorId = (question: Question) => `${controlId(question.id)}-error`;

/** What describes a question's control: the hint where there is one, and what is wrong. */
export const describedBy = (question: Question, more?: string) =>
  question.hint || more ? `${hintId(question)} ${errorId(question)}` : errorId(question);

/** A question with its number, its hint and room for what is wrong with the answer. */
export function QuestionFrame({ question, asking, more, group = false, children }: Props) {
  const { words, numbers } = asking;
  const hint = [question.hint, more].filter(Boolean).join(' ');
  // One element: a legend is laid out as a table, which drops spaces between its parts.
  const title = (
    <span>
      <span className="number">{numbers.get(question.id)}.</span> {question.title}
      {question.required ? '' : <span className="leave-out"> {words.optional}</span>}
    </span>
  );
  const inside = (
    <>
      {hint && (
        <p className="govuk-hint" id={hintId(question)}>
          {hint}
        </p>
      )}
      <p className="govuk-error-message" id={errorId(question)} hidden />
      {children}
    </>
  );
  if (!group) {
    return (
      <>
        <label className="govuk-label govuk-label--s" htmlFor={controlId(question.id)}>
          {title}
        </label>
        {inside}
      </>
    );
  }
  return (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy(question, more)}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      {inside}
    </fieldset>
  );
}
