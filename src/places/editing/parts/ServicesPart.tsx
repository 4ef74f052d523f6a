import { fill } from '../../../messages/fill.ts';
import { Button } from '../../../staff/ui/Button.tsx';
import { Field, Select } from '../../../staff/ui/Field.tsx';
import { withEntry, type PartProps } from '../part-props.ts';

/** Which services are offered at the place. */
export function ServicesPart({ content, change, errorAt, words, hub }: PartProps) {
  const names = words.editing.services;
  const put = (services: typeof content.services) => change({ ...content, services });
  const offered = hub.services ?? [];
  const nameOf = (slug: string) => offered.find((one) => one.slug === slug)?.name ?? slug;
  return (
    <>
      {content.services.length === 0 && <p>{names.none}</p>}
      {content.services.map((entry, at) => (
        <div className="entry" key={entry.service}>
          <Field
            name={`services.${at}.description`}
            label={fill(names.note, { name: nameOf(entry.service) })}
            error={errorAt(`services.${at}.description`) ?? errorAt(`services.${at}.service`)}
            value={entry.description ?? ''}
            onChange={({ target }) =>
              put(withEntry(content.services, at, { ...entry, description: target.value }))
            }
          />
          <Button kind="secondary" small onClick={() => put(withEntry(content.services, at, null))}>
            {fill(names.remove, { name: nameOf(entry.service) })}
          </Button>
        </div>
      ))}
      <Select
        name="add-service"
        label={names.add}
        value=""
        onChange={({ target }) =>
          put([...content.services, { service: target.value, description: null }])
        }
      >
        <option value="">{names.choose}</option>
        {offered
          .filter(({ slug }) => !content.services.some(({ service }) => service === slug))
          .map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
      </Select>
    </>
  );
}
