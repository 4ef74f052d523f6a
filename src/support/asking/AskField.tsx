import type { ReactNode } from 'react';
import { choicesOf, hintWords, questionWords, type Asking, type Choice } from './offers.ts';
import { PrivateNeeds } from './PrivateNeeds.tsx';
import { controlId, PREFIX, ruleOf, type FieldName } from './rules.ts';

interface Props {
  name: FieldName;
  asking: Asking;
  /** Whether the question is the heading of its step. */
  heads?: string | undefined;
}

/** One question: its words, room for what is wrong, and what it is answered with. */
export function AskField({ name, asking, heads }: Props) {
  const { kind, required } = ruleOf(name);
  const question = questionWords(name, asking);
  const hint = hintWords(name, asking);
  const described = [hint && `${controlId(name)}-hint`, `${controlId(name)}-error`]
    .filter(Boolean)
    .join(' ');
  const optional =
    required || kind === 'yes' ? (
      ''
    ) : (
      <span className="leave-out"> {asking.words.ask.optional}</span>
    );
  // One element: a legend is laid out as a table, which drops spaces between its parts.
  const title = (
    <span>
      <span data-question>{question}</span>
      {optional}
    </span>
  );
  const size = heads ? 'm' : 's';
  const under = (
    <>
      {hint && (
        <p className="govuk-hint" id={`${controlId(name)}-hint`}>
          {hint}
        </p>
      )}
      <p className="govuk-error-message" id={`${controlId(name)}-error`} hidden />
    </>
  );
  const heading = (inside: ReactNode) =>
    heads ? (
      <h2 id={heads} tabIndex={-1}>
        {inside}
      </h2>
    ) : (
      inside
    );
  if (kind === 'yes') {
    return (
      <div className="govuk-form-group" data-field={name}>
        {under}
        <div className="govuk-checkboxes">
          <Box
            kind="checkbox"
            name={name}
            choice={{ value: 'yes', text: question }}
            described={described}
          />
        </div>
      </div>
    );
  }
  if (kind === 'line' || kind === 'lines' || kind === 'pick') {
    const control = {
      id: controlId(name),
      name: PREFIX + name,
      'aria-describedby': described,
      autoComplete: 'off',
    };
    return (
      <div className="govuk-form-group" data-field={name}>
        {heading(
          <label className={`govuk-label govuk-label--${size}`} htmlFor={control.id}>
            {title}
          </label>,
        )}
        {under}
        {kind === 'line' && (
          <input {...control} className="govuk-input" type={name === 'phone' ? 'tel' : 'text'} />
        )}
        {kind === 'lines' && (
          <textarea {...control} className="govuk-textarea" rows={name === 'words' ? 6 : 3} />
        )}
        {kind === 'pick' && (
          <select {...control} className="govuk-select">
            <option value="">{asking.words.choices.pick}</option>
            {choicesOf(name, asking).map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        )}
      </div>
    );
  }
  const choices = choicesOf(name, asking);
  const hidden = choices.filter(({ isPrivate }) => isPrivate);
  const box = kind === 'one_of' ? 'radio' : 'checkbox';
  const list = (some: Choice[]) =>
    some.map((choice) => <Box key={choice.value} kind={box} name={name} choice={choice} />);
  const { choices: said } = asking.words;
  const isNeeds = name === 'needs';
  return (
    <div className="govuk-form-group" data-field={name}>
      <fieldset className="govuk-fieldset" aria-describedby={described}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
          {heading(title)}
        </legend>
        {under}
        <div className={box === 'radio' ? 'govuk-radios' : 'govuk-checkboxes'}>
          {list(choices.filter(({ isPrivate }) => !isPrivate))}
        </div>
        {hidden.length > 0 && isNeeds && asking.interrupts && (
          <PrivateNeeds asking={asking} needs={hidden} list={list(hidden)} />
        )}
        {hidden.length > 0 && !(isNeeds && asking.interrupts) && (
          <details className="out-of-sight">
            <summary>{isNeeds ? asking.asked.before.more : said.private_agencies}</summary>
            <p>{isNeeds ? asking.asked.before.about : said.private_agencies_text}</p>
            <div className="govuk-checkboxes">{list(hidden)}</div>
          </details>
        )}
      </fieldset>
    </div>
  );
}

interface BoxProps {
  kind: 'radio' | 'checkbox';
  name: FieldName;
  choice: Choice;
  described?: string;
}

/** A radio or a checkbox with its words. */
function Box({ kind, name, choice: { value, text, hint, isPrivate }, described }: BoxProps) {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const id = controlId(name, value);
  return (
    <div className={`${block}__item`}>
      <input
        className={`${block}__input`}
        type={kind}
        id={id}
        name={PREFIX + name}
        value={value}
        data-private={isPrivate || undefined}
        aria-describedby={described ?? (hint && `${id}-hint`)}
      />
      <label className={`govuk-label ${block}__label`} htmlFor={id}>
        {text}
      </label>
      {hint && (
        <p className={`govuk-hint ${block}__hint`} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
