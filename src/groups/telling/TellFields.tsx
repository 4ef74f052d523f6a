import { useState, type InputHTMLAttributes } from 'react';
import { Choices } from '../../ui/Choices.tsx';
import { describedBy, FieldError, FormField, formGroup } from '../../ui/FormField.tsx';
import { relations, type GroupField } from './group-answers.ts';
import { looksLikeHome } from './home-address.ts';
import type { AskedWords, TellOptions, TellWords } from './tell.words.ts';

interface Props {
  words: TellWords;
  asked: AskedWords;
  options: TellOptions;
  /** The words for what is wrong with a field. */
  wrong: (field: GroupField) => string | undefined;
}

/** A browser keeps what is chosen; it is read when the form is sent. */
const unheard = { onChange: async () => {}, onBlur: async () => {}, ref: () => {} };

/** The questions of the form, in three parts. What is typed stays in the browser's own controls. */
export function TellFields({ words, asked, options, wrong }: Props) {
  const [place, setPlace] = useState('');
  const about = (name: GroupField) => {
    const { label, hint }: { label: string; hint?: string } = asked.fields[name];
    return { name, label, ...(hint && { hint }), error: wrong(name) };
  };
  const control = (name: GroupField, className: string) => {
    const { hint, error } = about(name);
    return {
      id: name,
      name,
      className: error ? `${className} ${className}--error` : className,
      'aria-invalid': error ? (true as const) : undefined,
      'aria-describedby': describedBy(name, { hint: Boolean(hint), error: Boolean(error) }),
    };
  };
  const line = (name: GroupField, more: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <FormField {...about(name)}>
      <input type="text" {...more} {...control(name, 'govuk-input')} />
    </FormField>
  );
  const email = { type: 'email', spellCheck: false };
  const agreed = wrong('agreed');

  return (
    <>
      <h2>{words.about}</h2>
      {line('name', { required: true, autoComplete: 'off' })}
      <FormField {...about('about')}>
        <textarea rows={5} required {...control('about', 'govuk-textarea')} />
      </FormField>
      {line('for_whom')}
      <Choices
        legend={asked.fields.neighbourhood.label}
        choices={options.areas.map(({ slug, name }) => ({ value: slug, text: name }))}
        error={wrong('neighbourhood')}
        required
        field={{ name: 'neighbourhood', ...unheard }}
      />
      <p>
        <a href="/find-my-neighbourhood/">{words.find}</a>
      </p>
      {line('meets', { required: true })}
      {options.hubs.length > 0 && (
        <FormField {...about('hub')}>
          <select {...control('hub', 'govuk-select')}>
            <option value="">{asked.fields.hub.none}</option>
            {options.hubs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </FormField>
      )}
      {line('place', { onInput: (event) => setPlace(event.currentTarget.value) })}
      <p role="status" className="home-hint">
        {looksLikeHome(place) && words.home}
      </p>
      {line('cost')}
      {line('volunteers')}
      <h2>{words.reach}</h2>
      <p>{words.reach_text}</p>
      {line('group_email', email)}
      {line('group_phone', { type: 'tel' })}
      {line('group_web', { inputMode: 'url', spellCheck: false })}
      <div className={formGroup(agreed)}>
        <FieldError name="agreed" error={agreed} />
        <div className="govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input type="checkbox" value="yes" {...control('agreed', 'govuk-checkboxes__input')} />
            <label className="govuk-label govuk-checkboxes__label" htmlFor="agreed">
              {asked.fields.agreed.label}
            </label>
          </div>
        </div>
      </div>
      <h2>{words.you}</h2>
      <Choices
        legend={asked.fields.relation.label}
        choices={relations.map((value) => ({ value, text: asked.fields.relation.choices[value] }))}
        error={wrong('relation')}
        required
        field={{ name: 'relation', ...unheard }}
      />
      <p>{words.you_text}</p>
      {line('your_name', { autoComplete: 'name' })}
      {line('your_email', { ...email, autoComplete: 'email' })}
      {line('your_phone', { type: 'tel', autoComplete: 'tel' })}
    </>
  );
}
