import { fill } from '../../messages/fill.ts';
import type { QuestionProps } from './asking.ts';
import { answerField, controlId } from './field-names.ts';
import { QuestionFrame } from './QuestionFrame.tsx';

/** A number between two ends that have words. */
export function ScaleQuestion({ question, asking }: QuestionProps<'scale'>) {
  const { from, to, low, high } = question;
  const points = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const ends = fill(asking.words.scale, { point: from, low, last: to, high });
  const endOf = (point: number) => (point === from ? low : point === to ? high : undefined);
  return (
    <QuestionFrame question={question} asking={asking} group more={ends}>
      <div className="govuk-radios scale">
        {points.map((point) => (
          <div className="govuk-radios__item" key={point} data-option={point}>
            <input
              className="govuk-radios__input"
              type="radio"
              id={controlId(question.id, String(point))}
              name={answerField(asking.prefix, question.id)}
              value={point}
            />
            <label
              className="govuk-label govuk-radios__label"
              htmlFor={controlId(question.id, String(point))}
            >
              {point}
              {endOf(point) && <span className="visually-hidden">, {endOf(point)}</span>}
            </label>
          </div>
        ))}
      </div>
    </QuestionFrame>
  );
}
