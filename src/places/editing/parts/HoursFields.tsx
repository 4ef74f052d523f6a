import { Field, Select } from '../../../staff/ui/Field.tsx';
import { accesses } from '../parts.ts';
import type { PartProps } from '../part-props.ts';
import type { Hours } from '../week-grid.ts';
import { Options } from './Options.tsx';

interface Props extends Pick<PartProps, 'errorAt' | 'words'> {
  /** Names the fields. */
  id: string;
  /** Where the rules find these hours. */
  path: string;
  hours: Hours;
  change: (hours: Hours) => void;
}

/** Opening, closing and who is there. Midnight at the end of a day is typed as 00:00. */
export function HoursFields({ id, path, hours, change, errorAt, words: { editing } }: Props) {
  const words = editing.hours;
  const overlap = errorAt(path);
  const isNextDay = hours.closes_at !== '' && hours.closes_at < hours.opens_at;
  return (
    <div className="hours-fields">
      <Field
        name={`${id}.opens_at`}
        type="time"
        label={words.opens}
        error={errorAt(`${path}.opens_at`) ?? overlap}
        value={hours.opens_at}
        onChange={({ target }) => change({ ...hours, opens_at: target.value })}
      />
      <Field
        name={`${id}.closes_at`}
        type="time"
        label={words.closes}
        error={errorAt(`${path}.closes_at`)}
        value={hours.closes_at.replace('24:', '00:')}
        onChange={({ target }) =>
          change({ ...hours, closes_at: target.value.replace('00:00', '24:00') })
        }
      />
      <Select
        name={`${id}.access`}
        label={words.access}
        error={errorAt(`${path}.access`)}
        value={hours.access}
        onChange={({ target }) => change({ ...hours, access: target.value })}
      >
        <Options choices={accesses} names={words.accesses} />
      </Select>
      {isNextDay && <p className="quiet">{words.next_day}</p>}
    </div>
  );
}
