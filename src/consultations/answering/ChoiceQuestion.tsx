import { fill } from '../../messages/fill.ts';
import type { AnsweringWords, QuestionProps } from './asking.ts';
import { answerField, controlId, otherField } from './field-names.ts';
import { QuestionFrame } from './QuestionFrame.tsx';

/** How many may be chosen, where that is not any number. */
function howMany(
  { min, max }: { min?: number | undefined; max?: number | undefined },
  words: AnsweringWords,
) {
  if (max === undefined) return min ? fill(words.choose_at_least, { min }) : undefined;
  if (min === max) return fill(words.choose_exactly, { max });
  return min ? fill(words.choose_between, { min, max }) : fill(words.choose_up_to, { max });
}

/** One or several of a few, as radios or checkboxes. */
export function ChoiceQuestion({ question, asking }: QuestionProps<'one_of' | 'several_of'>) {
  const { words, prefix } = asking;
  const isOne = question.type === 'one_of';
  const kind = isOne ? 'radios' : 'checkboxes';
  const choices = [
    ...question.options,
    ...(question.other ? [{ id: 'other', text: words.other }] : []),
    ...(!isOne && question.none ? [{ id: 'none', text: words.none }] : []),
  ];
  const otherId = controlId(question.id, 'other-words');
  return (
    <QuestionFrame
      question={question}
      asking={asking}
      group
      more={isOne ? undefined : howMany(question, words)}
    >
      <div className={`govuk-${kind}`} data-options={question.order ?? 'fixed'}>
        {choices.map(({ id, text }) => (
          <div className={`govuk-${kind}__item`} key={id} data-option={id}>
            <input
              className={`govuk-${kind}__input`}
              type={isOne ? 'radio' : 'checkbox'}
              id={controlId(question.id, id)}
              name={answerField(prefix, question.id)}
              value={id}
            />
            <label
              className={`govuk-label govuk-${kind}__label`}
              htmlFor={controlId(question.id, id)}
            >
              {text}
            </label>
          </div>
        ))}
      </div>
      {question.other && (
        <div className="other-words">
          <label className="govuk-label" htmlFor={otherId}>
            {words.other}: {words.other_words}
          </label>
          <input
            className="govuk-input"
            type="text"
            id={otherId}
            name={otherField(prefix, question.id)}
            maxLength={300}
          />
        </div>
      )}
    </QuestionFrame>
  );
}
