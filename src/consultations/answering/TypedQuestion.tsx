import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import type { Question } from '../definition/definition.schema.ts';
import type { AnsweringWords, QuestionProps } from './asking.ts';
import { answerField, controlId } from './field-names.ts';
import { describedBy, QuestionFrame } from './QuestionFrame.tsx';

type Typed = Extract<Question, { type: 'number' | 'date' | 'short_text' | 'long_text' }>;

/** What may be typed, in words, where not anything may. */
function bounds(question: Typed, words: AnsweringWords): string | undefined {
  if (question.type === 'number') {
    const { min, max } = question;
    if (min !== undefined && max !== undefined) return fill(words.number.between, { min, max });
    if (min !== undefined) return fill(words.number.from, { min });
    return max === undefined ? undefined : fill(words.number.to, { max });
  }
  if (question.type === 'date') {
    const day = (date: string) => longDate(date, words.locale);
    const { earliest, latest } = question;
    if (earliest && latest)
      return fill(words.date.between, { earliest: day(earliest), latest: day(latest) });
    if (earliest) return fill(words.date.from, { earliest: day(earliest) });
    return latest ? fill(words.date.to, { latest: day(latest) }) : undefined;
  }
  return undefined;
}

/** A number, a day or free words. */
export function TypedQuestion({ question, asking }: QuestionProps<Typed['type']>) {
  const more = bounds(question, asking.words);
  const attributes = {
    id: controlId(question.id),
    name: answerField(asking.prefix, question.id),
    'aria-describedby': describedBy(question, more),
  };
  const control = () => {
    switch (question.type) {
      case 'number':
        return (
          <p className="with-unit">
            <input
              {...attributes}
              className="govuk-input govuk-input--width-5"
              type="text"
              inputMode={question.whole ? 'numeric' : 'decimal'}
            />{' '}
            {question.unit}
          </p>
        );
      case 'date':
        return (
          <input
            {...attributes}
            className="govuk-input date-input"
            type="date"
            min={question.earliest}
            max={question.latest}
          />
        );
      case 'short_text':
        return <input {...attributes} className="govuk-input" type="text" />;
      case 'long_text':
        return <textarea {...attributes} className="govuk-textarea" rows={5} />;
    }
  };
  const limit = 'max' in question && question.type !== 'number' ? question.max : undefined;
  return (
    <QuestionFrame question={question} asking={asking} more={more}>
      {control()}
      {limit && <p className="govuk-hint letters-left" data-limit={limit} role="status" />}
    </QuestionFrame>
  );
}
