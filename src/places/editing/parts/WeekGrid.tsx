import { useState } from 'react';
import { fill } from '../../../messages/fill.ts';
import { Button } from '../../../staff/ui/Button.tsx';
import { Field } from '../../../staff/ui/Field.tsx';
import { weekdays, type Day } from '../parts.ts';
import { withEntry, type PartProps } from '../part-props.ts';
import { emptyWeek, rowIndexOf, rowsOf, weeksOf, type Hours, type Week } from '../week-grid.ts';
import { HoursFields } from './HoursFields.tsx';

const usual: Hours = { opens_at: '09:00', closes_at: '17:00', access: 'staffed' };

/** The weekly hours as a grid of days, one for each pair of dates. */
export function WeekGrid({ content, change, errorAt, words }: PartProps) {
  // Kept here, as half-typed hours that look alike must not become one row under the hands.
  const [weeks, setWeeks] = useState(() => {
    const known = weeksOf(content.hours.weekly);
    return known.length > 0 ? known : [emptyWeek()];
  });
  const { editing, weekdays: names } = words;

  function put(next: Week[]) {
    setWeeks(next);
    change({ ...content, hours: { ...content.hours, weekly: rowsOf(next) } });
  }
  const putWeek = (at: number, week: Week | null) => put(withEntry(weeks, at, week));
  const putDay = (at: number, day: Day, hours: Hours[]) =>
    putWeek(at, { ...weeks[at]!, days: { ...weeks[at]!.days, [day]: hours } });

  return (
    <>
      {weeks.map((week, at) => (
        <fieldset key={at}>
          <legend>
            {week.valid_from || week.valid_to
              ? fill(editing.hours.week_dated, {
                  from: week.valid_from ?? editing.hours.always,
                  to: week.valid_to ?? editing.hours.forever,
                })
              : editing.hours.week}
          </legend>
          {(at > 0 || week.valid_from || week.valid_to) && (
            <div className="side-by-side">
              {(['valid_from', 'valid_to'] as const).map((edge) => (
                <Field
                  key={edge}
                  name={`week.${at}.${edge}`}
                  type="date"
                  label={edge === 'valid_from' ? editing.hours.from : editing.hours.to}
                  error={errorAt(`hours.weekly.${rowsOf(weeks.slice(0, at)).length}.${edge}`)}
                  value={week[edge] ?? ''}
                  onChange={({ target }) => putWeek(at, { ...week, [edge]: target.value || null })}
                />
              ))}
              <Button kind="secondary" small onClick={() => putWeek(at, null)}>
                {editing.hours.remove_week}
              </Button>
            </div>
          )}
          {weekdays.map((day) => (
            <div className="day" key={day} role="group" aria-label={names[day]}>
              <h3>{names[day]}</h3>
              {week.days[day].length === 0 && <p className="quiet">{editing.hours.closed}</p>}
              {week.days[day].map((hours, index) => (
                <div className="entry" key={index}>
                  <HoursFields
                    id={`week.${at}.${day}.${index}`}
                    path={`hours.weekly.${rowIndexOf(weeks, week, day, hours)}`}
                    hours={hours}
                    errorAt={errorAt}
                    words={words}
                    change={(next) => putDay(at, day, withEntry(week.days[day], index, next))}
                  />
                  <Button
                    kind="secondary"
                    small
                    aria-label={fill(editing.hours.remove_these, {
                      day: names[day],
                      hours: `${hours.opens_at}–${hours.closes_at}`,
                    })}
                    onClick={() => putDay(at, day, withEntry(week.days[day], index, null))}
                  >
                    {editing.hours.remove}
                  </Button>
                </div>
              ))}
              <Button
                kind="secondary"
                small
                onClick={() => putDay(at, day, [...week.days[day], { ...usual }])}
              >
                {fill(editing.hours.add, { day: names[day] })}
              </Button>
            </div>
          ))}
        </fieldset>
      ))}
      <Button kind="secondary" onClick={() => put([...weeks, emptyWeek()])}>
        {editing.hours.add_week}
      </Button>
    </>
  );
}
