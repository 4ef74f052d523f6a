import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { ContactsPart } from './parts/ContactsPart.tsx';
import { FacilitiesPart } from './parts/FacilitiesPart.tsx';
import { HoursPart } from './parts/HoursPart.tsx';
import { PlacePart } from './parts/PlacePart.tsx';
import { ServicesPart } from './parts/ServicesPart.tsx';
import { SessionsPart } from './parts/SessionsPart.tsx';
import type { Part } from './parts.ts';
import type { PartProps } from './part-props.ts';

const editors = {
  hours: HoursPart,
  sessions: SessionsPart,
  services: ServicesPart,
  contacts: ContactsPart,
  facilities: FacilitiesPart,
  place: PlacePart,
} as const;

/** One part of a place: when it was last checked, its fields, and that it has been checked today. */
export function EditorPart({ part, ...props }: PartProps & { part: Part }) {
  const { content, change, hub, errorAt } = props;
  const { editing } = props.words;
  const Fields = editors[part];
  const check = hub.checks.find((one) => one.part === part);
  const name = `checked.${part}`;
  const error = errorAt(part);
  return (
    <section className="block" aria-labelledby="part">
      <h2 id="part">{editing.parts[part]}</h2>
      <p className="quiet">
        {check?.checked_on
          ? fill(editing.last_checked, { date: longDate(check.checked_on, editing.locale) })
          : editing.never_checked}{' '}
        {check?.provisional && check.facts > 0 && editing.provisional}
      </p>
      <Fields {...props} />
      <div className={error ? 'checked govuk-form-group--error' : 'checked'}>
        {error && <p className="govuk-error-message">{error}</p>}
        <label htmlFor={name}>
          <input
            id={name}
            type="checkbox"
            checked={content.checked.includes(part)}
            onChange={({ target }) =>
              change({
                ...content,
                checked: [
                  ...content.checked.filter((one) => one !== part),
                  ...(target.checked ? [part] : []),
                ],
              })
            }
          />{' '}
          {fill(editing.check[part], { address: hub.address.join(', ') || '…' })}
        </label>
      </div>
    </section>
  );
}
