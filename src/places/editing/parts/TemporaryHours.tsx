import { fill } from '../../../messages/fill.ts';
import { Button } from '../../../staff/ui/Button.tsx';
import { Field } from '../../../staff/ui/Field.tsx';
import type { HubContent } from '../hub-content.schema.ts';
import { withEntry, type PartProps } from '../part-props.ts';
import { HoursFields } from './HoursFields.tsx';

type Dated = HubContent['hours']['dated'][number];

/** Hours that replace the usual week on some dates. */
export function TemporaryHours({ content, change, errorAt, words }: PartProps) {
  const names = words.editing.hours;
  const { dated } = content.hours;
  const put = (next: Dated[]) => change({ ...content, hours: { ...content.hours, dated: next } });
  return (
    <>
      {dated.map((entry, at) => {
        const path = `hours.dated.${at}`;
        const set = (next: Partial<Dated>) => put(withEntry(dated, at, { ...entry, ...next }));
        return (
          <fieldset key={at}>
            <legend>{fill(names.temporary_one, { number: at + 1 })}</legend>
            <div className="side-by-side">
              <Field
                name={`${path}.starts_on`}
                type="date"
                label={names.from}
                error={errorAt(`${path}.starts_on`)}
                value={entry.starts_on ?? ''}
                onChange={({ target }) => set({ starts_on: target.value })}
              />
              <Field
                name={`${path}.ends_on`}
                type="date"
                label={names.to}
                error={errorAt(`${path}.ends_on`)}
                value={entry.ends_on ?? ''}
                onChange={({ target }) => set({ ends_on: target.value })}
              />
            </div>
            <Field
              name={`${path}.reason`}
              label={names.reason}
              error={errorAt(`${path}.reason`)}
              value={entry.reason ?? ''}
              onChange={({ target }) => set({ reason: target.value })}
            />
            {entry.intervals.length === 0 && <p>{names.closed_all_day}</p>}
            {entry.intervals.map((hours, index) => (
              <div className="entry" key={index}>
                <HoursFields
                  id={`${path}.intervals.${index}`}
                  path={`${path}.intervals.${index}`}
                  hours={hours}
                  errorAt={errorAt}
                  words={words}
                  change={(next) => set({ intervals: withEntry(entry.intervals, index, next) })}
                />
                <Button
                  kind="secondary"
                  small
                  onClick={() => set({ intervals: withEntry(entry.intervals, index, null) })}
                >
                  {fill(names.remove_interval, { number: index + 1 })}
                </Button>
              </div>
            ))}
            <div className="actions">
              <Button
                kind="secondary"
                small
                onClick={() =>
                  set({
                    intervals: [
                      ...entry.intervals,
                      { opens_at: '', closes_at: '', access: 'staffed' },
                    ],
                  })
                }
              >
                {names.add_interval}
              </Button>
              <Button kind="secondary" small onClick={() => put(withEntry(dated, at, null))}>
                {fill(names.remove_temporary, { number: at + 1 })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button
        kind="secondary"
        onClick={() => put([...dated, { starts_on: '', ends_on: '', reason: null, intervals: [] }])}
      >
        {names.add_temporary}
      </Button>
    </>
  );
}
