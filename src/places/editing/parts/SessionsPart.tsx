import { fill } from '../../../messages/fill.ts';
import { Button } from '../../../staff/ui/Button.tsx';
import { Field, LongField, Select } from '../../../staff/ui/Field.tsx';
import type { EditedSession } from '../hub-content.schema.ts';
import { bookings, costs } from '../parts.ts';
import { withEntry, type PartProps } from '../part-props.ts';
import { CancelledDates } from './CancelledDates.tsx';
import { Options } from './Options.tsx';
import { SessionWhen } from './SessionWhen.tsx';

const newSession: EditedSession = {
  id: null,
  name: '',
  description: null,
  service: null,
  team: null,
  freq: 'WEEKLY',
  interval: 1,
  byday: null,
  bymonthday: null,
  dtstart: null,
  valid_from: null,
  valid_to: null,
  opens_at: '',
  closes_at: '',
  bank_holidays: 'unknown',
  minimum_age: null,
  maximum_age: null,
  cost: 'unknown',
  booking: 'unknown',
  cancelled: [],
};

/** What happens at the place and when: each session opens to be changed. */
export function SessionsPart({ content, change, errorAt, words, hub }: PartProps) {
  const names = words.editing.sessions;
  const { sessions } = content;
  const put = (next: EditedSession[]) => change({ ...content, sessions: next });
  return (
    <>
      {sessions.length === 0 && <p>{names.none}</p>}
      {sessions.map((session, at) => {
        const path = `sessions.${at}`;
        const set = (next: Partial<EditedSession>) =>
          put(withEntry(sessions, at, { ...session, ...next }));
        const chosen = (key: 'service' | 'team' | 'cost' | 'booking') => ({
          name: `${path}.${key}`,
          label: names[key],
          error: errorAt(`${path}.${key}`),
          value: session[key] ?? '',
          onChange: ({ target }: { target: { value: string } }) =>
            set({ [key]: target.value || null }),
        });
        return (
          <details key={session.id ?? `new-${at}`} open={session.id === null}>
            <summary>{session.name || names.new}</summary>
            <Field
              name={`${path}.name`}
              label={names.name}
              error={errorAt(`${path}.name`)}
              value={session.name ?? ''}
              onChange={({ target }) => set({ name: target.value })}
            />
            <SessionWhen path={path} session={session} set={set} errorAt={errorAt} words={words} />
            <CancelledDates
              path={path}
              cancelled={session.cancelled}
              put={(cancelled) => set({ cancelled })}
              errorAt={errorAt}
              words={words}
            />
            <LongField
              name={`${path}.description`}
              label={names.description}
              rows={3}
              error={errorAt(`${path}.description`)}
              value={session.description ?? ''}
              onChange={({ target }) => set({ description: target.value })}
            />
            <div className="side-by-side">
              {(['service', 'team'] as const).map((key) => (
                <Select key={key} {...chosen(key)}>
                  <option value="">{names.nobody}</option>
                  {(key === 'team' ? hub.teams : hub.services)?.map(({ slug, name }) => (
                    <option key={slug} value={slug}>
                      {name}
                    </option>
                  ))}
                </Select>
              ))}
            </div>
            <div className="side-by-side">
              <Select {...chosen('cost')}>
                <Options choices={costs} names={names.costs} />
              </Select>
              <Select {...chosen('booking')}>
                <Options choices={bookings} names={names.bookings} />
              </Select>
              {(['minimum_age', 'maximum_age'] as const).map((key) => (
                <Field
                  key={key}
                  name={`${path}.${key}`}
                  type="number"
                  min={0}
                  max={120}
                  label={names[key]}
                  error={errorAt(`${path}.${key}`)}
                  value={session[key] ?? ''}
                  onChange={({ target }) =>
                    set({ [key]: target.value === '' ? null : Math.trunc(target.valueAsNumber) })
                  }
                />
              ))}
            </div>
            <Button kind="secondary" small onClick={() => put(withEntry(sessions, at, null))}>
              {fill(names.remove, { name: session.name || names.new })}
            </Button>
          </details>
        );
      })}
      <Button kind="secondary" onClick={() => put([...sessions, newSession])}>
        {names.add}
      </Button>
    </>
  );
}
