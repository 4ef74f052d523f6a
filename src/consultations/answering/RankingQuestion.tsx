import { fill } from '../../messages/fill.ts';
import type { QuestionProps } from './asking.ts';
import { controlId, rankField } from './field-names.ts';
import { QuestionFrame } from './QuestionFrame.tsx';

/** An order of preference: a place for each option, which a script turns into buttons. */
export function RankingQuestion({ question, asking }: QuestionProps<'ranking'>) {
  const { words, prefix } = asking;
  const places = question.options.map((_, at) => at + 1);
  return (
    <QuestionFrame question={question} asking={asking} group more={words.rank.hint}>
      <div className="ranking" data-options={question.order ?? 'fixed'}>
        {question.options.map(({ id, text }) => (
          <div className="rank" key={id} data-option={id}>
            <select
              className="govuk-select"
              id={controlId(question.id, id)}
              name={rankField(prefix, question.id, id)}
              aria-label={fill(words.rank.place, { option: text })}
            >
              <option value="">{words.rank.no_place}</option>
              {places.map((place) => (
                <option key={place}>{place}</option>
              ))}
            </select>
            <label className="rank-text" htmlFor={controlId(question.id, id)}>
              {text}
            </label>
          </div>
        ))}
      </div>
    </QuestionFrame>
  );
}
