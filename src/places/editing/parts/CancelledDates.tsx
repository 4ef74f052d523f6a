import { fill } from '../../../messages/fill.ts';
import { Button } from '../../../staff/ui/Button.tsx';
import { Field } from '../../../staff/ui/Field.tsx';
import type { EditedSession } from '../hub-content.schema.ts';
import { withEntry, type PartProps } from '../part-props.ts';

interface Props extends Pick<PartProps, 'errorAt' | 'words'> {
  path: string;
  cancelled: EditedSession['cancelled'];
  put: (cancelled: EditedSession['cancelled']) => void;
}

/** Dates on which a session does not happen, and what residents are told. */
export function CancelledDates({ path, cancelled, put, errorAt, words }: Props) {
  const names = words.editing.sessions;
  return (
    <fieldset>
      <legend>{names.cancelled}</legend>
      {cancelled.map((entry, at) => (
        <div className="entry" key={at}>
          {(['occurs_on', 'reason'] as const).map((key) => (
            <Field
              key={key}
              name={`${path}.cancelled.${at}.${key}`}
              type={key === 'occurs_on' ? 'date' : 'text'}
              label={names[key]}
              error={errorAt(`${path}.cancelled.${at}.${key}`)}
              value={entry[key] ?? ''}
              onChange={({ target }) =>
                put(withEntry(cancelled, at, { ...entry, [key]: target.value }))
              }
            />
          ))}
          <Button kind="secondary" small onClick={() => put(withEntry(cancelled, at, null))}>
            {fill(names.restore, { date: entry.occurs_on ?? '' })}
          </Button>
        </div>
      ))}
      <Button
        kind="secondary"
        small
        onClick={() => put([...cancelled, { occurs_on: '', reason: '' }])}
      >
        {names.cancel}
      </Button>
    </fieldset>
  );
}
