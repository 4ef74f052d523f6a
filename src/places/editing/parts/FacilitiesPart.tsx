import { fill } from '../../../messages/fill.ts';
import { Field, Select } from '../../../staff/ui/Field.tsx';
import { availabilities } from '../parts.ts';
import { withEntry, type PartProps } from '../part-props.ts';
import { Options } from './Options.tsx';

/** What the place has, one line for each thing that may be there. */
export function FacilitiesPart({ content, change, errorAt, words }: PartProps) {
  const names: Readonly<Record<string, string>> = words.hub.facility;
  const lines = content.facilities.map((entry, at) => {
    const set = (next: Partial<typeof entry>) =>
      change({ ...content, facilities: withEntry(content.facilities, at, { ...entry, ...next }) });
    const name = names[entry.facility] ?? entry.facility;
    return (
      <div className="side-by-side" key={entry.facility}>
        <Select
          name={`facilities.${at}.available`}
          label={name}
          error={errorAt(`facilities.${at}.available`)}
          value={entry.available}
          onChange={({ target }) => set({ available: target.value })}
        >
          <Options choices={availabilities} names={words.hub.available} />
        </Select>
        {entry.available !== 'unknown' && (
          <Field
            name={`facilities.${at}.note`}
            label={fill(words.editing.facilities.note, { name })}
            error={errorAt(`facilities.${at}.note`)}
            value={entry.note ?? ''}
            onChange={({ target }) => set({ note: target.value })}
          />
        )}
      </div>
    );
  });
  return <div className="facility-list">{lines}</div>;
}
