import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { fill } from '../../messages/fill.ts';
import { Choices } from '../../ui/Choices.tsx';
import { describedBy, FormField } from '../../ui/FormField.tsx';
import type { Later } from './use-later.ts';
import { PointOnMap } from './PointOnMap.tsx';
import {
  aboutYou,
  characters,
  kinds,
  wordsLimit,
  type Priority,
  type PriorityField,
} from './priority.ts';
import type { SayOptions } from './say-options.ts';
import type { SayWords } from './say.words.ts';

/** What every question is given. */
export interface Asking {
  form: UseFormReturn<Priority>;
  words: SayWords;
  options: SayOptions;
  place: string;
  /** Whether the script runs, or this is the form that a browser alone sends. */
  enhanced: boolean;
  /** What comes after the first question, once it has arrived. */
  later: Later | undefined;
  /** The words for what is wrong with a field. */
  wrong: (field: PriorityField) => string | undefined;
  /** The errors that `:target` may show before the script runs. */
  anchored: (field: PriorityField) => { id: string; text: string }[];
}

/** A text field's attributes. */
function textual({ form, wrong }: Asking, field: PriorityField, className: string, hint: boolean) {
  const error = Boolean(wrong(field));
  return {
    ...form.register(field),
    className: error ? `${className} ${className}--error` : className,
    id: field,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': describedBy(field, { hint, error }),
  };
}

export function Kind({ form, words, wrong, anchored }: Asking) {
  return (
    <Choices
      legend={words.steps.kind}
      legendHidden
      choices={kinds.map((kind) => ({ value: kind, text: words.kind[kind] }))}
      error={wrong('kind')}
      anchored={anchored('kind')}
      required
      field={form.register('kind')}
    />
  );
}

export function Said(asking: Asking) {
  const { form, words, options, enhanced, later, wrong, anchored } = asking;
  const said = form.watch('said');
  const left = wordsLimit - characters(said);
  return (
    <>
      <FormField
        name="said"
        label={words.said.label}
        hint={fill(words.said.hint, { limit: wordsLimit })}
        error={wrong('said')}
        anchored={anchored('said')}
      >
        <textarea rows={7} required {...textual(asking, 'said', 'govuk-textarea', true)} />
        <p className={left < 0 ? 'govuk-error-message' : 'govuk-hint'} role="status">
          {enhanced &&
            left < wordsLimit / 10 &&
            fill(
              left < 0 ? words.said.over : words.said.left,
              { count: Math.abs(left) },
              words.locale,
            )}
        </p>
      </FormField>
      {enhanced && later && <later.Guard text={said} words={words.guard} options={options} />}
    </>
  );
}

export function Theme({ form, words, options, wrong, anchored }: Asking) {
  return (
    <Choices
      legend={words.theme.label}
      choices={[
        ...options.themes.map(({ slug, name }) => ({ value: slug, text: name })),
        { value: '', text: words.theme.none },
      ]}
      error={wrong('theme')}
      anchored={anchored('theme')}
      field={form.register('theme')}
    />
  );
}

export function Where(asking: Asking & { children?: ReactNode }) {
  const { form, words, options, place, enhanced, wrong, anchored, children } = asking;
  const area = form.watch('neighbourhood');
  const inArea = (each: { area: string | null }) => !enhanced || !area || each.area === area;
  const select = (
    field: 'ward' | 'place',
    any: string,
    offered: { value: string; name: string }[],
  ) => (
    <FormField
      name={field}
      label={words.where[field]}
      error={wrong(field)}
      anchored={anchored(field)}
    >
      <select {...textual(asking, field, 'govuk-select', false)}>
        <option value="">{any}</option>
        {offered.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </FormField>
  );
  const chooseArea = form.register('neighbourhood', {
    // A ward is in one area alone; a hub may matter to people from another.
    onChange: () => form.setValue('ward', ''),
  });
  return (
    <>
      <Choices
        legend={fill(words.where.neighbourhood, { place })}
        choices={options.areas.map(({ slug, name }) => ({ value: slug, text: name }))}
        error={wrong('neighbourhood')}
        anchored={anchored('neighbourhood')}
        required
        field={chooseArea}
      />
      <p>
        <a href="/find-my-neighbourhood/">{words.where.find}</a>
      </p>
      <p className="govuk-hint">{words.where.more}</p>
      {select(
        'ward',
        words.where.ward_any,
        options.wards.filter(inArea).map(({ slug, name }) => ({ value: slug, name })),
      )}
      {select(
        'place',
        words.where.place_any,
        options.places
          .filter((each) => inArea(each) || each.id === form.getValues('place'))
          .map(({ id, name }) => ({ value: id, name })),
      )}
      {enhanced && (
        <PointOnMap form={form} words={words.where}>
          {children}
        </PointOnMap>
      )}
    </>
  );
}

export function Contact(asking: Asking) {
  const { words, wrong, anchored } = asking;
  return (
    <>
      <p>{words.contact.text}</p>
      <FormField
        name="email"
        label={words.contact.email}
        hint={words.contact.email_hint}
        error={wrong('email')}
        anchored={anchored('email')}
      >
        <input
          type="email"
          autoComplete="email"
          spellCheck={false}
          {...textual(asking, 'email', 'govuk-input', true)}
        />
      </FormField>
      <FormField
        name="phone"
        label={words.contact.phone}
        error={wrong('phone')}
        anchored={anchored('phone')}
      >
        <input type="tel" autoComplete="tel" {...textual(asking, 'phone', 'govuk-input', false)} />
      </FormField>
    </>
  );
}

export function AboutYou({ form, words, wrong }: Asking) {
  return (
    <>
      <p>{words.about.text}</p>
      {(Object.keys(aboutYou) as (keyof typeof aboutYou)[]).map((question) => (
        <Choices
          key={question}
          legend={words.about[question].legend}
          choices={[
            ...aboutYou[question].map((value) => ({
              value,
              text: String(Reflect.get(words.about[question], value)),
            })),
            { value: '', text: words.about.no_answer },
          ]}
          error={wrong(question)}
          field={form.register(question)}
        />
      ))}
    </>
  );
}
