import { Field, Select } from '../../../staff/ui/Field.tsx';
import type { EditedSession } from '../hub-content.schema.ts';
import { bankHolidayChoices, weekdays } from '../parts.ts';
import type { PartProps } from '../part-props.ts';
import { Options } from './Options.tsx';

interface Props extends Pick<PartProps, 'errorAt' | 'words'> {
  path: string;
  session: EditedSession;
  set: (next: Partial<EditedSession>) => void;
}

const nths = ['1', '2', '3', '4', '5', '-1'];

/** On which days, from when to when. */
export function SessionWhen({
  path,
  session,
  set,
  errorAt,
  words: { editing, weekdays: days },
}: Props) {
  const names = editing.sessions;
  const chosen = session.byday?.split(',') ?? [];
  const [, nth = '1', day = 'MO'] = /^(-?\d)?(..)$/.exec(chosen[0] ?? '') ?? [];
  const field = (key: 'opens_at' | 'closes_at' | 'dtstart' | 'valid_from' | 'valid_to') => ({
    name: `${path}.${key}`,
    label: names[key],
    error: errorAt(`${path}.${key}`),
    value: session[key] ?? '',
    onChange: ({ target }: { target: { value: string } }) =>
      set({ [key]: target.value || (key.endsWith('_at') ? '' : null) }),
  });
  return (
    <>
      <Select
        name={`${path}.freq`}
        label={names.freq}
        value={session.freq ?? 'ONCE'}
        onChange={({ target: { value } }) =>
          set({
            freq: value === 'ONCE' ? null : value,
            byday: value === 'MONTHLY' ? '1MO' : null,
            bymonthday: null,
            interval: 1,
          })
        }
      >
        <Options choices={['WEEKLY', 'MONTHLY', 'ONCE']} names={names.freqs} />
      </Select>
      {session.freq === 'WEEKLY' && (
        <fieldset className="days" id={`${path}.byday`}>
          <legend>{names.days}</legend>
          {errorAt(`${path}.byday`) && (
            <p className="govuk-error-message">{errorAt(`${path}.byday`)}</p>
          )}
          {weekdays.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={chosen.includes(one)}
                onChange={({ target }) =>
                  set({
                    byday:
                      weekdays
                        .filter((each) => (each === one ? target.checked : chosen.includes(each)))
                        .join(',') || null,
                  })
                }
              />{' '}
              {days[one]}
            </label>
          ))}
        </fieldset>
      )}
      {session.freq === 'MONTHLY' && session.bymonthday === null && (
        <div className="side-by-side">
          <Select
            name={`${path}.byday`}
            label={names.nth}
            error={errorAt(`${path}.byday`)}
            value={nth}
            onChange={({ target }) => set({ byday: target.value + day })}
          >
            {nths.map((one) => (
              <option key={one} value={one}>
                {names.nths[one as keyof typeof names.nths]}
              </option>
            ))}
          </Select>
          <Select
            name={`${path}.day`}
            label={names.days}
            value={day}
            onChange={({ target }) => set({ byday: nth + target.value })}
          >
            <Options choices={weekdays} names={days} />
          </Select>
        </div>
      )}
      {session.freq && (
        <Field
          name={`${path}.interval`}
          type="number"
          min={1}
          max={52}
          label={names.interval}
          error={errorAt(`${path}.interval`)}
          value={session.interval}
          onChange={({ target }) => set({ interval: Math.trunc(target.valueAsNumber) || 0 })}
        />
      )}
      {(!session.freq || session.interval > 1) && <Field type="date" {...field('dtstart')} />}
      <div className="side-by-side">
        <Field type="time" {...field('opens_at')} />
        <Field type="time" {...field('closes_at')} />
      </div>
      {session.freq && (
        <div className="side-by-side">
          <Field type="date" {...field('valid_from')} />
          <Field type="date" {...field('valid_to')} />
        </div>
      )}
      <Select
        name={`${path}.bank_holidays`}
        label={names.bank_holidays}
        value={session.bank_holidays}
        onChange={({ target }) => set({ bank_holidays: target.value })}
      >
        <Options choices={bankHolidayChoices} names={editing.hours.bank_holiday_choices} />
      </Select>
    </>
  );
}
