import { useState } from 'react';
import { fill } from '../../messages/fill.ts';
import { dateAt, instantOf, timeAt } from '../../places/opening/london-time.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { changeConsultation } from './building.queries.ts';
import type { PartProps } from './EditScreen.tsx';
import { overlaps } from './overlaps.ts';

/** An instant as a field for date and time shows it, by the clock of London. */
const inField = (moment: string | null) =>
  moment ? `${dateAt(Date.parse(moment))}T${timeAt(Date.parse(moment))}` : '';
function fromField(field: string, edge: 'opens' | 'closes'): string | null {
  const [date, time] = field.split('T');
  return date && time ? new Date(instantOf(date, time, edge)).toISOString() : null;
}

/** When it opens and closes, is reported and its answers deleted; and what else asks the same people then. */
export function DatesPart(props: PartProps) {
  const { building, client, record, facts, words, announce } = props;
  const { dates } = words;
  const { consultation, listed } = record;
  const [typed, setTyped] = useState({
    opens_at: inField(consultation.opens_at),
    closes_at: inField(consultation.closes_at),
    report_by: consultation.report_by ?? '',
    retained_until: consultation.retained_until ?? '',
    reason: '',
  });
  const isPublic = consultation.stage !== 'draft';
  const mayEdit = listed.may_edit && ['draft', 'published'].includes(consultation.stage);
  const sent = {
    ...typed,
    opens_at: fromField(typed.opens_at, 'opens'),
    closes_at: fromField(typed.closes_at, 'closes'),
    report_by: typed.report_by || null,
    retained_until: typed.retained_until || null,
  };
  const meets = overlaps(
    { ...sent, id: consultation.id, neighbourhoods: facts.neighbourhoods },
    record.consultations.filter(({ state }) => ['draft', 'scheduled', 'open'].includes(state)),
    Date.now(),
  );
  const areaName = (id: string) => record.areas.find((area) => area.id === id)?.name ?? '';
  const bind = (name: keyof typeof typed) => ({
    name,
    label: dates[name],
    hint: dates[`${name}_hint`],
    value: typed[name],
    onChange: (event: { target: { value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
  });
  async function store() {
    const done = await building.run((version) =>
      changeConsultation(client, 'change_dates', {
        consultation: consultation.id,
        version,
        ...sent,
      }),
    );
    if (!done) return;
    setTyped({ ...typed, reason: '' });
    announce(dates.saved);
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <h2>{words.parts.dates}</h2>
      <fieldset className="plain" disabled={!mayEdit}>
        <div className="two-columns">
          <Field {...bind('opens_at')} type="datetime-local" />
          <Field {...bind('closes_at')} type="datetime-local" />
          <Field {...bind('report_by')} type="date" />
          <Field {...bind('retained_until')} type="date" />
        </div>
        {meets.map(({ other, areas }) => (
          <p className="warning" key={other.id}>
            {fill(dates.overlap, { title: other.title, areas: areas.map(areaName).join(', ') })}
          </p>
        ))}
        {isPublic && <Field {...bind('reason')} />}
        {mayEdit && <Button type="submit">{dates.save}</Button>}
      </fieldset>
    </form>
  );
}
