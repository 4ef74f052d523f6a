import { fill } from '../../messages/fill.ts';
import type { PaperRow } from './paper-reading.ts';
import type { PaperWords } from './paper.words.ts';

interface Props {
  row: PaperRow;
  number: number;
  typed: string;
  /** Shows what is wrong with it: not before somebody has left it, or tried to save. */
  checked: boolean;
  words: PaperWords;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** How the answer to a question is typed. */
function how({ question }: PaperRow, words: PaperWords): string {
  switch (question.type) {
    case 'scale':
      return fill(words.how.scale, {
        from: question.from,
        to: question.to,
        low: question.low,
        high: question.high,
      });
    case 'one_of':
      return question.other ? words.how.one_of : words.how.one;
    case 'several_of':
      return question.other ? words.how.several_of : words.how.several;
    default:
      return words.how[question.type];
  }
}

/** One question of the paper: its number, what can be chosen by which number, and a field. */
export function PaperQuestion({ row, number, typed, checked, words, onType, onLeave }: Props) {
  const { question, choices, reading, asked } = row;
  const id = `answer-${question.id}`;
  const problem = checked && asked ? reading.problem : undefined;
  const field = {
    id,
    value: typed,
    disabled: !asked,
    autoComplete: 'off',
    className: question.type === 'long_text' ? 'govuk-textarea' : 'govuk-input',
    'aria-describedby': `${id}-how ${id}-read`,
    'aria-invalid': problem ? (true as const) : undefined,
    onBlur: onLeave,
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
  };
  return (
    <li className="paper-question" data-off={!asked || undefined}>
      <div>
        <label htmlFor={id}>
          {fill(words.number, { number })} {question.title}
        </label>
        {choices && (
          <ol className="paper-choices">
            {choices.map((choice, at) => (
              <li key={choice.id}>
                <b>{at + 1}</b> {choice.text}
              </li>
            ))}
          </ol>
        )}
        <p className="quiet" id={`${id}-how`}>
          {asked ? how(row, words) : words.skipped}
        </p>
      </div>
      <div>
        {question.type === 'long_text' ? <textarea rows={3} {...field} /> : <input {...field} />}
        <output id={`${id}-read`} htmlFor={id} data-wrong={Boolean(problem) || undefined}>
          {problem ? words.problems[problem] : reading.chosen?.join(', ')}
        </output>
      </div>
    </li>
  );
}
