import { LongField, Select } from '../../../staff/ui/Field.tsx';
import { bankHolidayChoices } from '../parts.ts';
import type { PartProps } from '../part-props.ts';
import { Options } from './Options.tsx';
import { TemporaryHours } from './TemporaryHours.tsx';
import { WeekGrid } from './WeekGrid.tsx';

/** The usual week, temporary hours, bank holidays and a note. */
export function HoursPart(props: PartProps) {
  const { content, change, errorAt, words } = props;
  const names = words.editing.hours;
  const set = (next: Partial<typeof content.hours>) =>
    change({ ...content, hours: { ...content.hours, ...next } });
  return (
    <>
      <WeekGrid {...props} />
      <h3>{names.temporary}</h3>
      <p className="quiet">{names.temporary_about}</p>
      <TemporaryHours {...props} />
      <Select
        name="hours.bank_holidays"
        label={names.bank_holidays}
        error={errorAt('hours.bank_holidays')}
        value={content.hours.bank_holidays}
        onChange={({ target }) => set({ bank_holidays: target.value })}
      >
        <Options choices={bankHolidayChoices} names={names.bank_holiday_choices} />
      </Select>
      <LongField
        name="hours.note"
        label={names.note}
        rows={3}
        error={errorAt('hours.note')}
        value={content.hours.note ?? ''}
        onChange={({ target }) => set({ note: target.value })}
      />
    </>
  );
}
